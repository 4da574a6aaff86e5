import { CHECKED_HOW } from '../../language/say/labels.ts';
import { numberWords } from '../../language/say/number.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import { checkedHow, type CheckedHow } from './checked-how.ts';

/** How many of the current figures were checked in one way. */
export interface CheckedShare {
  readonly checked: CheckedHow;
  readonly figures: number;
  /** `82%`, `under 1%`: whole percentages, which add up to a hundred. */
  readonly words: string;
  /** Where its part of a bar of a thousand begins, and how long it is, with a gap before the next. */
  readonly start: number;
  readonly length: number;
}

const WHOLE = 1000;
const GAP = 3;

/** How the record was checked, from best to least: of its current figures, those checked in each way. */
export function howChecked(record: ResearchRecord): CheckedShare[] {
  const current = [...record.figures.values()].filter(({ status }) => status === 'current');
  const ways = Map.groupBy(current, (figure) =>
    checkedHow(figure, entry(record.sources, figure.source), record.evidence),
  );
  const order = (Object.keys(CHECKED_HOW) as CheckedHow[]).filter((checked) => ways.has(checked));
  const counts = order.map((checked) => ways.get(checked)?.length ?? 0);
  const percentages = wholePercentages(counts);
  const partOf = (count: number) => Math.round((count * WHOLE) / current.length);
  return order.map((checked, index) => {
    const figures = counts[index] ?? 0;
    const percentage = percentages[index] ?? 0;
    return {
      checked,
      figures,
      words: percentage === 0 ? 'under 1%' : `${numberWords(percentage)}%`,
      start: partOf(counts.slice(0, index).reduce((sum, count) => sum + count, 0)),
      length: Math.max(partOf(figures) - GAP, 1),
    };
  });
}

/** Percentages of a whole without decimals that add up to a hundred: the largest remainders are rounded up. */
export function wholePercentages(counts: readonly number[]): number[] {
  const all = counts.reduce((sum, count) => sum + count, 0);
  const exact = counts.map((count) => (count * 100) / all);
  const missing = 100 - exact.reduce((sum, share) => sum + Math.floor(share), 0);
  const raised = new Set(
    exact
      .map((share, index) => ({ index, rest: share - Math.floor(share) }))
      .sort((a, b) => b.rest - a.rest || a.index - b.index)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return exact.map((share, index) => Math.floor(share) + (raised.has(index) ? 1 : 0));
}
