import { describe, expect, it } from 'vitest';
import { NO_TEXTS, type OperationChoice } from '../../../src/model/editorial.ts';
import { modelOf } from '../../../src/model/model.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { entry } from '../../../src/record/schema/record.ts';
import { figure, recordOf } from '../lineage/record.ts';

const ID = 'operation-anchor';
const count = (id: string, measure: string, row: Partial<Figure> = {}) =>
  figure({ id, unit: 'count', measure, value: 12, operation: ID, ...row });

/** The ids of the figures that stand for the rungs of an operation, rung by rung; empty rungs are left out. */
function rungs(figures: readonly Figure[], choice: Partial<OperationChoice> = {}): Record<string, string> {
  const model = modelOf(recordOf(figures), {
    ...NO_TEXTS,
    operationChoices: new Map([[ID, { figures: [], apart: [], cited: [], told: [], ...choice }]]),
  });
  const all = model.rungsOf(entry(model.record.operations, ID));
  return Object.fromEntries(all.flatMap(({ rung, figure }) => (figure ? [[rung, figure.id]] : [])));
}

describe('the figures that stand for the rungs of an operation', () => {
  it('never count suspects as arrests, whichever is the larger', () => {
    expect(rungs([count('many-suspects', 'suspects', { value: 900 }), count('few', 'arrests')])).toEqual({
      suspects: 'many-suspects',
      arrests: 'few',
    });
    expect(rungs([count('suspects-alone', 'suspects')])).toEqual({ suspects: 'suspects-alone' });
  });

  it('leave a rung empty rather than fill it with an error, a superseded count, places or a share', () => {
    const none = [
      count('wrong', 'arrests', { role: 'specimen' }),
      count('old', 'arrests', { status: 'superseded', superseded_by: 'wrong' }),
      count('places', 'countries'),
      count('share', 'charges', { unit: 'percent' }),
    ];
    expect(rungs(none)).toEqual({});
  });

  it('prefer what says it best, then what repeats nobody, then whoever counted, then the newest', () => {
    const old = count('old', 'arrests', { period_end: '2014' });
    const retold = count('retold', 'arrests', { restates: 'old', period_end: '2019' });
    const unnamed = count('unnamed', 'arrests', { source: 'paper', period_end: '2018' });
    expect(rungs([count('caught', 'caught'), old, retold, unnamed])).toEqual({ arrests: 'old' });
    expect(rungs([old, count('new', 'arrests', { period_end: '2015' })])).toEqual({ arrests: 'new' });
    expect(rungs([count('caught', 'caught')])).toEqual({ arrests: 'caught' });
  });

  it('ask of money for a sum, and take the largest of one authority', () => {
    const coins = count('coins', 'seized', { value: 5000 });
    const sums = [5, 70].map((value) => count(`sum-${value}`, 'seized', { unit: 'USD', value }));
    expect(rungs([coins, ...sums])).toEqual({ money: 'sum-70' });
  });

  it('are those that an editor chose, and none that an editor set apart', () => {
    const figures = [count('small', 'arrests', { value: 3 }), count('large', 'arrests')];
    expect(rungs(figures, { figures: ['small'] })).toEqual({ arrests: 'small' });
    expect(rungs(figures, { apart: ['large'] })).toEqual({ arrests: 'small' });
  });
});
