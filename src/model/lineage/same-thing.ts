import type { Figure } from '../../record/schema/figure.ts';
import { spanOf } from '../../record/schema/period.ts';

/** Whether two figures plainly count different parts, phases or extremes of what they are about. */
export function areOfOtherParts({ part }: Figure, { part: other }: Figure): boolean {
  return new Set(part).symmetricDifference(new Set(other)).size > 0;
}

/** Words that say little of what is counted. */
const SAID =
  /\b(the|and|that|which|with|for|from|were|was|are|its|his|her|their|said|told|reported|announced|stated|estimated|worldwide|all|whole|share|number)\b/gi;

/** Whether two bases say nearly the same: they share at least half of all their telling words. */
export function nearlySameWords(a: string, b: string): boolean {
  const [wordsOfA, wordsOfB] = [tellingWords(a), tellingWords(b)];
  return wordsOfA.intersection(wordsOfB).size * 2 >= wordsOfA.union(wordsOfB).size;
}

function tellingWords(base: string): Set<string> {
  return new Set(
    base
      .replace(SAID, '')
      .toLowerCase()
      .match(/[\p{L}\d]{3,}/gu),
  );
}

const LONGEST_DELAY_IN_DAYS = 183;
const LONGEST_YEAR_IN_DAYS = 366;
const LONGEST_MONTH_IN_DAYS = 31;
const DAY = 86_400_000;

/** Whether two figures share at least half of the longer time, and neither was counted half a year after the other. */
export function sameTime(a: Figure, b: Figure): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  const bothEnd = Number.isFinite(one.last) && Number.isFinite(other.last);
  if (bothEnd && Math.abs(one.last - other.last) > LONGEST_DELAY_IN_DAYS) return false;
  const shared = Math.min(one.last, other.last) - Math.max(one.first, other.first) + 1;
  const longer = Math.max(one.last - one.first, other.last - other.first) + 1;
  return Number.isFinite(longer) ? shared * 2 >= longer : shared > 0;
}

/**
 * Whether the time of a figure lies in the far longer time of another, where both are known: a quarter, in a half year.
 * A day in a month is none of its parts: one source is only more exact than the other.
 */
export function isWithinLongerTime(figure: Figure, other: Figure): boolean {
  const [inner, outer] = [daysOf(figure), daysOf(other)];
  const [days, longer] = [inner, outer].map(({ first, last }) => last - first + 1) as [number, number];
  const isWithin = outer.first <= inner.first && inner.last <= outer.last;
  return isWithin && Number.isFinite(longer) && longer > LONGEST_MONTH_IN_DAYS && days * 1.5 < longer;
}

/** Whether it is known of two figures in which year they end, and both end in one. */
export function endInOneYear({ period_end: end }: Figure, { period_end: other }: Figure): boolean {
  return end !== undefined && end.slice(0, 4) === other?.slice(0, 4);
}

/** Whether two figures have a day in common and neither spans more than a year: a day in April, and April. */
export function areOfOneYear(a: Figure, b: Figure): boolean {
  const [one, other] = [daysOf(a), daysOf(b)];
  const isShort = [one, other].every(
    ({ first, last }) => !Number.isFinite(first) || last - first <= LONGEST_YEAR_IN_DAYS,
  );
  return isShort && Math.min(one.last, other.last) >= Math.max(one.first, other.first);
}

/** First and last day, counted from 1970; without end where the record has none. */
function daysOf({ period_start, period_end }: Figure): { first: number; last: number } {
  const day = (date: string | undefined) => (date === undefined ? undefined : Date.parse(date) / DAY);
  return {
    first: day(spanOf(period_start ?? '')?.first) ?? -Infinity,
    last: day(spanOf(period_end ?? '')?.last) ?? Infinity,
  };
}
