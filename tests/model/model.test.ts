import { describe, expect, it } from 'vitest';
import { modelOf, type Model } from '../../src/model/model.ts';
import { entry } from '../../src/record/schema/record.ts';
import { figure, recordOf } from './lineage/record.ts';

const record = () =>
  recordOf([figure({ id: 'first' }), figure({ id: 'echo', restates: 'first', measure: 'traffic' })]);

/** The model as a page might see it that does not keep to its types. */
function unguarded(model: Model): { [name: string]: never } & typeof model {
  return model as never;
}

describe('the model', () => {
  it('computes each thing once, and only when it is asked for', () => {
    const model = modelOf(record());
    expect(model.standings).toBe(model.standings);
    expect(model.families).toBe(model.families);
    expect(model.confusedWith(entry(model.record.figures, 'first'))).toBe(
      model.confusedWith(entry(model.record.figures, 'first')),
    );
    const circle = modelOf(
      recordOf([figure({ id: 'a', restates: 'b' }), figure({ id: 'b', restates: 'a' })]),
    );
    expect(circle.places).toEqual([expect.objectContaining({ code: 'world' })].slice(1));
    expect(() => circle.standings).toThrow('run in a circle');
  });

  it('cannot be changed by a page, neither in its parts nor in what they lead to', () => {
    const model = unguarded(modelOf(record()));
    const standing = entry(model.standings, 'echo');
    const changes: (() => unknown)[] = [
      () => Object.assign(model, { families: [] }),
      () => Object.assign(standing, { distance: 7 }),
      () => Object.assign(standing.figure, { value: 81 }),
      () => (standing.drifts as unknown[]).pop(),
      () => (model.families as unknown[]).push('another'),
      () => (model.standings as Map<string, unknown>).set('echo', undefined),
      () => (model.record.figures as Map<string, unknown>).delete('echo'),
      () => (model.relations.figuresOfSource('paper') as unknown[]).pop(),
      () => (model.placesWithPage as Set<string>).add('ZZ'),
    ];
    for (const change of changes) expect(change, String(change)).toThrow(TypeError);
  });
});
