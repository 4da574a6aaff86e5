import { isEvidence, type Figure } from '../../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../../record/schema/record.ts';
import { compareFigures, type ComparedField } from '../../lineage/comparable.ts';
import { areOfOtherParts, isWithinLongerTime, nearlySameWords } from '../../lineage/same-thing.ts';

/** What differs where two numbers may still stand on one axis. */
const HARMLESS: ReadonlySet<ComparedField> = new Set(['place', 'period', 'sampling']);

/** Whether two figures may stand on one axis. Counts of one case may be worded otherwise, and answers to one question. */
export function mayStandBeside(figure: Figure, other: Figure, record: ResearchRecord): boolean {
  // What most of a measure differ in is asked first: to compare two figures in words takes long.
  if (figure.measure !== other.measure || figure.unit !== other.unit || !isEvidence(figure)) return false;
  if (figure.operation !== other.operation || areTotalAndPart(figure, other)) return false;
  const isOneCase = figure.operation !== undefined && figure.unit === 'count';
  const isAnyBase = isOneCase || areOfOnePoll(figure, other, record);
  if (figure.base !== other.base && !isAnyBase) return false;
  const { verdict, differences } = compareFigures(figure, other, record);
  return (
    verdict !== 'no' &&
    differences.every(({ field }) => HARMLESS.has(field) || (isAnyBase && field === 'base'))
  );
}

/** Whether one of two figures of a measure is of the time of the other and more: it holds what that one counts. */
export function areTotalAndPart(figure: Figure, other: Figure): boolean {
  if (figure.measure !== other.measure || figure.unit !== other.unit) return false;
  // A share of two years is no sum of the shares of each.
  if (figure.unit === 'percent' || figure.unit === 'ratio') return false;
  return isWithinLongerTime(figure, other) || isWithinLongerTime(other, figure);
}

/** Shares of the people in several places who gave one answer on the same days. */
function areOfOnePoll(a: Figure, b: Figure, { measures }: ResearchRecord): boolean {
  return (
    entry(measures, a.measure).family === 'survey-share' &&
    a.period_end !== undefined &&
    a.period_start === b.period_start &&
    a.period_end === b.period_end &&
    a.place.join() !== b.place.join() &&
    !areOfOtherParts(a, b) &&
    nearlySameWords(a.base, b.base)
  );
}
