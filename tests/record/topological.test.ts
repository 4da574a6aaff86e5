import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, onCircles, type Leads } from '../../src/record/topological.ts';

function leads(text: string): Leads {
  return new Map(
    text.split(' ').map((each): [string, string[]] => [each.charAt(0), [...each.slice(1).replace('>', '')]]),
  );
}

describe('ids that lead to others', () => {
  it('stand in order when each comes after all that it leads to', () => {
    expect(inOrder(leads('a>bc b>c c'))).toEqual(['c', 'b', 'a']);
  });

  it('may lead to the same id twice', () => {
    expect(inOrder(leads('a>bb b'))).toEqual(['b', 'a']);
  });

  it('are on a circle if they lead back to themselves, near or far, and not if they only lead to one', () => {
    expect(onCircles(leads('a>b b>c c>b d>d e'))).toEqual(new Set(['b', 'c', 'd']));
  });

  it('are each in order or lead into a circle, whatever leads where', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const any = fc.tuple(...ids.map(() => fc.array(fc.constantFrom(...ids), { maxLength: 2 })));
    fc.assert(
      fc.property(any, (nexts) => {
        const graph = new Map(ids.map((id, index) => [id, nexts[index] ?? []]));
        const order = inOrder(graph);
        order.forEach((id, index) => {
          for (const next of graph.get(id) ?? []) expect(order.slice(0, index)).toContain(next);
        });
        const circles = onCircles(graph);
        for (const id of ids) {
          if (reachable(graph, id).has(id)) expect(circles).toContain(id);
          else if (order.includes(id)) expect(circles).not.toContain(id);
          else expect([...reachable(graph, id)].some((each) => circles.has(each))).toBe(true);
        }
      }),
    );
  });
});

function reachable(graph: Leads, from: string): Set<string> {
  const reached = new Set(graph.get(from));
  for (const id of reached) for (const next of graph.get(id) ?? []) reached.add(next);
  return reached;
}
