import { descending } from 'd3-array';
import { isEvidence, isRepeated, type Figure } from '../../../record/schema/figure.ts';
import { spanOf } from '../../../record/schema/period.ts';
import { entry } from '../../../record/schema/record.ts';
import type { Measure } from '../../../record/schema/vocabulary.ts';
import { areOfOtherParts, nearlySameWords } from '../../lineage/same-thing.ts';
import type { Model } from '../../model.ts';

/**
 * The newest figure that measures the same thing of a later year: one measure, unit, place and part, of as long a time.
 * A case is over, and a repetition is as old as what it repeats: neither has a newer one.
 */
export function newerThan(figure: Figure, { record, relations }: Model): Figure | undefined {
  if (!isEvidence(figure) || figure.role === 'method' || figure.period_end === undefined) return undefined;
  if (figure.status !== 'current') return undefined;
  const measure = entry(record.measures, figure.measure);
  return relations
    .figuresOfMeasure(figure.measure)
    .filter((other) => isLater(other, figure) && isOfTheSame(other, figure, measure))
    .toSorted((a, b) => descending(a.period_end, b.period_end))[0];
}

function isLater(other: Figure, figure: Figure): boolean {
  const isFirst = !isRepeated(other) && other.restates === undefined && other.status === 'current';
  return isFirst && yearOf(other) > yearOf(figure);
}

function yearOf({ period_end: end }: Figure): string {
  return end?.slice(0, 4) ?? '';
}

function isOfTheSame(other: Figure, figure: Figure, measure: Measure): boolean {
  const columns = ['unit', 'scope', 'limited', 'subject', 'method'] as const;
  return (
    figure.operation === undefined &&
    other.operation === undefined &&
    columns.every((column) => other[column] === figure[column]) &&
    other.place.join() === figure.place.join() &&
    !areOfOtherParts(other, figure) &&
    areAsLong(other, figure) &&
    (nearlySameWords(other.base, figure.base) || saysNoMore(figure, measure))
  );
}

/** Half a year is not compared with a whole one; a time without a beginning may be as long as any. */
function areAsLong(a: Figure, b: Figure): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  return one === undefined || other === undefined || Math.max(one, other) < 1.5 * Math.min(one, other);
}

const DAY = 86_400_000;

function daysOf({ period_start: start, period_end: end }: Figure): number | undefined {
  const [first, last] = [spanOf(start ?? '')?.first, spanOf(end ?? '')?.last];
  return first === undefined || last === undefined
    ? undefined
    : (Date.parse(last) - Date.parse(first)) / DAY + 1;
}

/** Whether the base says no more than the name of what was counted does: `daily users of Tor`. */
function saysNoMore({ base, scope }: Figure, { singular, plural }: Measure): boolean {
  return scope !== undefined && (base === plural || base === singular);
}
