import { DOUBTS, type FigureRow, type Unit } from '../schema/figure.ts';
import type { Measure } from '../schema/vocabulary.ts';

/** What is wrong with a cell of a row: its column, what stands there, the problem and the remedy. */
export type Problem = readonly [column: string, value: string, problem: string, remedy: string];

/** The problem, where something is so. */
export function problemIf(isSo: boolean, ...problem: Problem): Problem[] {
  return isSo ? [problem] : [];
}

/** What a figure and a point of a series have in common. */
type Amount = Pick<FigureRow, 'value' | 'value_high' | 'qualifier' | 'unit'>;

/** Checks of a number against its upper end, its hedge, its unit and what was counted. */
export function amountProblems(amount: Amount, measure: Measure | undefined): Problem[] {
  return [...endProblems(amount), ...hedgeProblems(amount), ...unitProblems(amount, measure)];
}

function endProblems({ value, value_high: high, qualifier }: Amount): Problem[] {
  if (high === undefined) {
    const problem = 'is empty though the qualifier is range';
    return problemIf(qualifier === 'range', 'value_high', '', problem, 'write the upper end');
  }
  const isUpsideDown = value !== undefined && high <= value;
  const isBound = qualifier !== 'range' && qualifier !== 'about';
  const above = `is not above value ${value}`;
  const alone = 'write range or about, or empty value_high';
  return [
    ...problemIf(isUpsideDown, 'value_high', String(high), above, 'swap the two, or empty this cell'),
    ...problemIf(isBound, 'qualifier', qualifier, 'does not go with an upper end', alone),
  ];
}

function hedgeProblems({ value, qualifier }: Amount): Problem[] {
  const isBelowNothing = value === 0 && DOUBTS[qualifier] === 'below';
  const problem = 'does not go with 0, for nothing is less';
  return problemIf(isBelowNothing, 'qualifier', qualifier, problem, 'write exact, or check the number');
}

const MONEY: readonly Unit[] = ['USD', 'EUR', 'KRW', 'BTC'];
export const CHECK_UNIT = 'check the number and the unit';

function unitProblems({ value, value_high, unit }: Amount, measure: Measure | undefined): Problem[] {
  const inCells = Object.entries({ value, value_high }).flatMap(([column, cell]) => {
    if (cell === undefined) return [];
    const isNoShare = unit === 'percent' && cell > 100 && measure?.may_exceed_hundred !== 'yes';
    const isNoCount = unit === 'count' && !Number.isInteger(cell);
    const isNoYear = unit === 'year' && !(Number.isInteger(cell) && cell >= 1900 && cell <= 2099);
    const whole = 'write the whole number, or the unit in which it was measured';
    return [
      ...problemIf(isNoShare, column, String(cell), 'is no share: it is above 100 percent', CHECK_UNIT),
      ...problemIf(isNoCount, column, String(cell), 'is no whole number, as a count is', whole),
      ...problemIf(isNoYear, column, String(cell), 'is no year of 1900 to 2099', CHECK_UNIT),
    ];
  });
  const countsMoney = measure === undefined || measure.family === 'money' || measure.stage === 'money';
  const none = `is money, and ${measure?.id} counts none`;
  const isStray = MONEY.includes(unit) && !countsMoney;
  return [...inCells, ...problemIf(isStray, 'unit', unit, none, 'check the unit and the measure')];
}
