import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { families, lineage, pathOf } from '../../../src/model/lineage/path.ts';
import { standingSentence } from '../../../src/model/lineage/standing-words.ts';
import { figure, recordOf } from './record.ts';
import { workedMs } from '../../worked.ts';

function idsOnPath(record: ReturnType<typeof recordOf>, id: string): string[] {
  const standing = lineage(record).get(id);
  return standing === undefined ? [] : pathOf(standing).map((each) => each.figure.id);
}

function sentence(record: ReturnType<typeof recordOf>, id: string): string {
  const standing = lineage(record).get(id);
  return standing === undefined ? '' : standingSentence(standing, record);
}

describe('the path of a figure', () => {
  const record = recordOf([
    figure({ id: 'echo', restates: 'told' }),
    figure({ id: 'measured' }),
    figure({ id: 'told', restates: 'measured' }),
    figure({ id: 'orphan', role: 'retelling', source: 'paper' }),
    figure({ id: 'announced', source: 'paper', attributed_to: 'Coast Guard', first_hand: 'no' }),
    figure({ id: 'computed', derivation: 'complement measured' }),
  ]);

  it('leads from a retelling of a retelling to the measurement', () => {
    expect(idsOnPath(record, 'echo')).toEqual(['echo', 'told', 'measured']);
    expect(lineage(record).get('echo')).toMatchObject({ distance: 2, end: 'measured' });
    expect(sentence(record, 'echo')).toBe(
      'Two reports away from the first measurement, by the Harbour Institute.',
    );
    expect(sentence(record, 'measured')).toBe('This is the first measurement, by the Harbour Institute.');
  });

  it('says that the first measurement was not found where it ends at a retelling or at a report', () => {
    expect(lineage(record).get('orphan')?.end).toBe('not-found');
    expect(sentence(record, 'orphan')).toContain('the first measurement was not found');
    expect(lineage(record).get('announced')?.end).toBe('reported');
    expect(sentence(record, 'announced')).toBe(
      'The path ends at a report in The Daily Buoy, which names Coast Guard; the first measurement was not found.',
    );
  });

  it('ends at a computed number where the record computes', () => {
    expect(lineage(record).get('computed')?.end).toBe('computed');
  });

  it('refuses a circle', () => {
    const circle = recordOf([figure({ id: 'a', restates: 'b' }), figure({ id: 'b', restates: 'a' })]);
    expect(() => lineage(circle)).toThrow('the restatements of a run in a circle');
  });

  it('ends for every figure of every record, at the root and after as many steps as the distance says', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 60 }), (parents) => {
        const figures = parents.map((parent, index) => {
          const original = parent % (index + 2);
          return figure(
            original < index ? { id: `f${index}`, restates: `f${original}` } : { id: `f${index}` },
          );
        });
        const standings = lineage(recordOf(figures));
        expect(standings.size).toBe(figures.length);
        for (const standing of standings.values()) {
          const path = pathOf(standing);
          expect(path.at(-1)?.figure).toBe(standing.root);
          expect(path).toHaveLength(standing.distance + 1);
          expect(standing.root.restates).toBeUndefined();
        }
      }),
    );
  });

  it('is found in linear time, along a chain as across a wide family', () => {
    const size = 20_000;
    const chain = Array.from({ length: size }, (_, index) =>
      figure(index === 0 ? { id: 'c0' } : { id: `c${index}`, restates: `c${index - 1}` }),
    );
    const wide = Array.from({ length: size }, (_, index) => figure({ id: `w${index}`, restates: 'c0' }));
    const started = workedMs();
    const found = families(lineage(recordOf([...chain, ...wide])));
    expect(workedMs() - started).toBeLessThan(2000);
    expect(found).toMatchObject([{ depth: size - 1, members: { length: 2 * size } }]);
  });
});

describe('the families', () => {
  it('stand apart where there are two roots, each with its own retellings', () => {
    const record = recordOf([
      figure({ id: 'east' }),
      figure({ id: 'west' }),
      figure({ id: 'east-told', restates: 'east' }),
      figure({ id: 'west-told', restates: 'west' }),
      figure({ id: 'east-echo', restates: 'east-told' }),
      figure({ id: 'east-again', restates: 'east' }),
      figure({ id: 'never-retold' }),
    ]);
    const members = families(lineage(record)).map((family) => family.members.map((each) => each.figure.id));
    expect(members).toEqual([
      ['east', 'east-told', 'east-echo', 'east-again'],
      ['west', 'west-told'],
    ]);
  });
});
