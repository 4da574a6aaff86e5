import { describe, expect, it } from 'vitest';
import { confusedWith } from '../../../src/model/lineage/confusable.ts';
import { lineage } from '../../../src/model/lineage/path.ts';
import { relate } from '../../../src/model/relations.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../../src/record/schema/record.ts';
import { figure, recordOf } from './record.ts';

function confused(id: string, record: ResearchRecord): string[] {
  const found = confusedWith(entry(record.figures, id), record, relate(record), lineage(record));
  return found.map((each) => each.figure.id);
}

const arrests = (id: string, more: Partial<Figure> = {}) =>
  figure({ id, measure: 'arrests', unit: 'count', value: 337, operation: 'operation-anchor', ...more });

describe('a figure is often confused with', () => {
  it('the same number of another thing in one case', () => {
    const record = recordOf([arrests('a'), arrests('b', { measure: 'charges' })]);
    expect(confused('a', record)).toEqual(['b']);
    expect(confused('b', record)).toEqual(['a']);
  });

  it('the count of the whole world, where it counts a part, and not the other way round', () => {
    const record = recordOf([arrests('part', { place: ['US'], value: 53 }), arrests('whole')]);
    expect(confused('part', record)).toEqual(['whole']);
    expect(confused('whole', record)).toEqual([]);
  });

  it('nothing that is told apart easily, and nothing it never meets', () => {
    const record = recordOf([
      arrests('a'),
      arrests('other-measure', { measure: 'traffic', value: 12 }),
      arrests('elsewhere', { measure: 'charges', operation: undefined, source: 'gazette' }),
      arrests('wrong', { measure: 'charges', role: 'specimen' }),
      arrests('old', { measure: 'charges', status: 'superseded' }),
    ]);
    expect(confused('a', record)).toEqual([]);
  });

  it('no retelling of itself; of another family the first figure stands for all', () => {
    const record = recordOf([
      arrests('a'),
      arrests('retold', { measure: 'charges', restates: 'a' }),
      arrests('b', { measure: 'charges', source: 'gazette' }),
      arrests('b-retold', { measure: 'charges', restates: 'b' }),
    ]);
    expect(confused('a', record)).toEqual(['b']);
  });

  it('the next likely, where three that are likelier can be compared after all', () => {
    const alike = ['b', 'c', 'd'].map((id) => arrests(id, { scope: 'tor' }));
    const all = [arrests('a'), ...alike, arrests('last', { measure: 'charges' })];
    const disagreement = {
      ...{ id: 'harbour', topic: 'network' as const, operation: undefined, measure: 'arrests' },
      ...{
        figures: all.map(({ id }) => id),
        explanation: 'unexplained',
        desk: '',
        at: { file: '', line: 2 },
      },
    };
    expect(confused('a', recordOf(all, { disagreements: [disagreement] }))).toEqual(['last']);
  });
});
