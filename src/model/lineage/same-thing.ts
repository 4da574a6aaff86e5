import type { Figure } from '../../record/schema/figure.ts';
import { spanOf } from '../../record/schema/period.ts';

/**
 * Words by which a base singles out a part, a phase or an extreme. Bases that differ in one of them are kept apart:
 * better a disagreement missed than one made up.
 */
const PARTS =
  /\b(itself|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|longest|shortest|highest|lowest|just before|immediately after|after the rise|peak|hardware|server|home|hacker|fentanyl|heroin|cannabis|English-language|box|boys|girls|male|female|young)\b/gi;

const NAMES = /(?<=\s)\p{Lu}[\p{L}\d.]+/gu;

/** Whether two bases plainly speak of different parts: one has a word for a part, or each names what the other does not. */
export function namesAnotherPart(a: string, b: string): boolean {
  return !sameWords(a, b, PARTS) || eachNamesAnother(a, b);
}

function sameWords(a: string, b: string, pattern: RegExp): boolean {
  return wordsIn(a, pattern).symmetricDifference(wordsIn(b, pattern)).size === 0;
}

function wordsIn(text: string, pattern: RegExp): Set<string> {
  return new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase()));
}

/** AlphaBay here, Hansa there. A name that only one base has may merely be left out by the other. */
function eachNamesAnother(a: string, b: string): boolean {
  const [namesOfA, namesOfB] = [wordsIn(a, NAMES), wordsIn(b, NAMES)];
  return namesOfA.difference(namesOfB).size > 0 && namesOfB.difference(namesOfA).size > 0;
}

const SAID =
  /\b(the|and|that|which|with|for|from|were|was|are|its|his|her|their|said|told|reported|announced|stated|estimated|worldwide|all|whole|share|number)\b/gi;

/** Whether two bases say nearly the same: they share at least half of all their telling words. */
export function nearlySameWords(a: string, b: string): boolean {
  const [wordsOfA, wordsOfB] = [a, b].map((base) => wordsIn(base.replace(SAID, ''), /[\p{L}\d]{3,}/gu));
  if (wordsOfA === undefined || wordsOfB === undefined) return false;
  return wordsOfA.intersection(wordsOfB).size * 2 >= wordsOfA.union(wordsOfB).size;
}

const LONGEST_DELAY_IN_DAYS = 183;
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

/** First and last day, counted from 1970; without end where the record has none. */
function daysOf({ period_start, period_end }: Figure): { first: number; last: number } {
  const day = (date: string | undefined) => (date === undefined ? undefined : Date.parse(date) / DAY);
  return {
    first: day(spanOf(period_start ?? '')?.first) ?? -Infinity,
    last: day(spanOf(period_end ?? '')?.last) ?? Infinity,
  };
}
