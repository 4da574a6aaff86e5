import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { howChecked, wholePercentages } from '../../../src/model/evidence/how-checked.ts';
import { figure, recordOf } from '../lineage/record.ts';

describe('how the whole record was checked', () => {
  it('counts the figures in force by the way in which each was checked, from best to least', () => {
    const figures = ['a', 'b', 'c', 'd'].map((id) => figure({ id }));
    const old = figure({ id: 'old', status: 'superseded' });
    const record = recordOf([...figures, old]);
    const sources = new Map(record.sources);
    const study = sources.get('study');
    if (study === undefined) return expect.unreachable();
    const evidence = new Map([['a', { id: 'a', result: 'verified' as const }]]);
    const read = howChecked({
      ...record,
      sources: sources.set('study', { ...study, read_extent: 'opening' }),
      evidence: evidence as never,
    });
    expect(read.map(({ checked, figures, words }) => [checked, figures, words])).toEqual([
      ['verified', 1, '25%'],
      ['opening', 3, '75%'],
    ]);
    expect(read.map(({ start }) => start)).toEqual([0, 250]);
  });

  it('says percentages that make a hundred', () => {
    expect(wholePercentages([1, 1, 1])).toEqual([34, 33, 33]);
    fc.assert(
      fc.property(fc.array(fc.nat(2000), { minLength: 1, maxLength: 6 }), (counts) => {
        fc.pre(counts.some((count) => count > 0));
        expect(wholePercentages(counts).reduce((sum, each) => sum + each, 0)).toBe(100);
      }),
    );
  });
});
