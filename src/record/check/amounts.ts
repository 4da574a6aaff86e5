import type { FigureRow, Unit } from '../schema/figure.ts';
import type { Measure } from '../schema/vocabulary.ts';

/** What is wrong with a cell of a row: its column, what stands there, the problem and the remedy. */
export type Problem = readonly [column: string, value: string, problem: string, remedy: string];

/** What a figure and a point of a series have in common. */
type Amount = Pick<FigureRow, 'value' | 'value_high' | 'qualifier' | 'unit'>;

/** Checks of a number against its upper end, its hedge, its unit and what was counted. */
export function amountProblems(amount: Amount, measure: Measure | undefined): Problem[] {
  return [...endProblems(amount), ...hedgeProblems(amount), ...unitProblems(amount, measure)];
}

function endProblems({ value, value_high, qualifier }: Amount): Problem[] {
  if (value_high === undefined)
    return qualifier === 'range'
      ? [['value_high', '', 'is empty though the qualifier is range', 'write the upper end']]
      : [];
  const found: Problem[] = [];
  if (value !== undefined && value_high <= value)
    found.push([
      'value_high',
      String(value_high),
      `is not above value ${value}`,
      'swap the two, or empty this cell',
    ]);
  if (qualifier !== 'range' && qualifier !== 'about')
    found.push([
      'qualifier',
      qualifier,
      'does not go with an upper end',
      'write range or about, or empty value_high',
    ]);
  return found;
}

function hedgeProblems({ value, qualifier }: Amount): Problem[] {
  return value === 0 && (qualifier === 'fewer-than' || qualifier === 'nearly' || qualifier === 'up-to')
    ? [
        [
          'qualifier',
          qualifier,
          'does not go with 0, for nothing is less',
          'write exact, or check the number',
        ],
      ]
    : [];
}

const MONEY: readonly Unit[] = ['USD', 'EUR', 'KRW', 'BTC'];

function unitProblems({ value, value_high, unit }: Amount, measure: Measure | undefined): Problem[] {
  const found: Problem[] = [];
  for (const [column, cell] of Object.entries({ value, value_high })) {
    if (cell === undefined) continue;
    if (unit === 'percent' && cell > 100 && measure?.may_exceed_hundred !== 'yes')
      found.push([
        column,
        String(cell),
        'is no share: it is above 100 percent',
        'check the number and the unit',
      ]);
    if (unit === 'count' && !Number.isInteger(cell))
      found.push([
        column,
        String(cell),
        'is no whole number, as a count is',
        'write the whole number, or the unit in which it was measured',
      ]);
    if (unit === 'year' && !(Number.isInteger(cell) && cell >= 1900 && cell <= 2099))
      found.push([column, String(cell), 'is no year of 1900 to 2099', 'check the number and the unit']);
  }
  if (
    measure !== undefined &&
    MONEY.includes(unit) &&
    measure.family !== 'money' &&
    measure.stage !== 'money'
  )
    found.push(['unit', unit, `is money, and ${measure.id} counts none`, 'check the unit and the measure']);
  return found;
}
