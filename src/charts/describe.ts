import { max, min } from 'd3-array';
import { hedgedNumber, qualifierWords } from '../language/say/hedge.ts';
import { amountWords, countWords, rangeWords, timesWords } from '../language/say/number.ts';
import { capitalised, listWords } from '../language/say/text.ts';
import { upperEnd, type Datum } from './chart.ts';
import { isWordsOnly } from './marks/kinds.ts';

/** Sentences that say what a picture of one measure shows: highest, lowest, how far apart, which are hedged. */
export function describe(data: readonly Datum[]): string[] {
  return [...extremes(data), ...howSure(data)];
}

/** Sentences that say which values carry a hedge, are given in words only, have an interval, or come without a method. */
export function howSure(data: readonly Datum[]): string[] {
  return [...hedges(data), ...wordsOnly(data), ...intervals(data), ...withoutMethod(data)];
}

/** The highest and the lowest, and how far apart they are. */
export function extremes(data: readonly Datum[]): string[] {
  const highest = max(data, upperEnd);
  const lowest = min(data, ({ value }) => value);
  const [only, second] = data;
  if (highest === undefined || lowest === undefined || only === undefined) return [];
  if (second === undefined) return [`One value: ${named([only])}.`];
  const top = data.filter((datum) => upperEnd(datum) === highest);
  if (highest === lowest) return [`${allOf(data.length, 'values')} are the same: ${named(top)}.`];
  const bottom = data.filter(({ value }) => value === lowest);
  return [
    `Highest: ${named(top)}. Lowest: ${named(bottom)}.`,
    ...distance(highest, lowest, only, [...top, ...bottom]),
  ];
}

const MOST_NAMED = 3;

/** `Japan (63%)`; `Japan, Kenya and Sweden (61%)`; `Japan (up to 2) and Kenya (2)`; `seven of the values (1)`. */
function named(data: readonly Datum[]): string {
  const numbers = [...new Set(data.map(hedgedNumber))];
  if (data.length > MOST_NAMED) return `${countWords(data.length)} of the values (${listWords(numbers)})`;
  const [number, other] = numbers;
  return number === undefined || other !== undefined
    ? listWords(data.map(withNumber))
    : `${listWords(data.map(({ label }) => label))} (${number})`;
}

/** `Japan (63%)`. */
function withNumber(datum: Datum): string {
  return `${datum.label} (${hedgedNumber(datum)})`;
}

/** `Both values`, `All seven accounts`. */
export function allOf(count: number, things: string): string {
  return count === 2 ? `Both ${things}` : `All ${countWords(count)} ${things}`;
}

const LARGE_RATIO = 2;

function distance(
  highest: number,
  lowest: number,
  { unit }: Datum,
  ends: readonly Datum[],
): readonly string[] {
  if (unit === 'year') return [];
  const stated = ends.every(({ qualifier, words }) => qualifier === 'exact' && words === '')
    ? ''
    : ', taking the numbers as they stand';
  const ratio = highest / lowest;
  if (unit === 'ratio' && lowest === 0) return [];
  if (unit !== 'percent' && lowest > 0 && (ratio >= LARGE_RATIO || unit === 'ratio')) {
    const times = Number.isInteger(ratio) ? timesWords(ratio) : rounded(ratio, 2, timesWords);
    return [`The highest is ${times} the lowest${stated}.`];
  }
  const difference = rounded(highest - lowest, 3, (value) =>
    amountWords(value, unit === 'percent' ? 'percentage-points' : unit),
  );
  return [`They differ by ${difference}${stated}.`];
}

/** A computed number with so many digits as matter: `about 4,800`. */
function rounded(value: number, digits: number, inWords: (value: number) => string): string {
  const short = Number(value.toPrecision(digits));
  // What is parted by less than a computer's fraction of a digit is the same number.
  return `${short === Number(value.toPrecision(12)) ? '' : 'about '}${inWords(short)}`;
}

const MOST_HEDGES_NAMED = 5;

export function hedges(data: readonly Datum[]): string[] {
  const hedged = data.filter(({ qualifier }) => qualifier !== 'exact');
  if (hedged.length === 0)
    return data.length > 1 ? ['No value carries a hedge.'] : ['It is stated without a hedge.'];
  if (data.length === 1) return [];
  // Two have just been named with their numbers, as the highest and the lowest.
  if (hedged.length === 2 && data.length === 2) return ['Both values are hedged.'];
  const plain = howMany(hedged.length, data.length);
  if (hedged.length <= MOST_HEDGES_NAMED) return [`${plain}: ${listWords(hedged.map(withNumber))}.`];
  const counts = new Map<string, number>();
  for (const { qualifier, unit } of hedged) {
    const words = qualifier === 'range' ? 'a range' : `“${qualifierWords(qualifier, unit)}”`;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [`${plain}: ${listWords([...counts].map(([words, count]) => `${countWords(count)} ${words}`))}.`];
}

function howMany(hedged: number, all: number): string {
  if (hedged === all) return `${allOf(all, 'values')} are hedged`;
  return hedged === 1
    ? `One of the ${countWords(all)} values is hedged`
    : capitalised(`${countWords(hedged)} of the ${countWords(all)} values are hedged`);
}

function wordsOnly(data: readonly Datum[]): string[] {
  const inWords = data.filter(isWordsOnly);
  if (inWords.length === 0) return [];
  if (data.length === 1) return ['The source gives it in words only.'];
  return [`Given in words only: ${listWords(inWords.map(withNumber))}.`];
}

function intervals(data: readonly Datum[]): string[] {
  const [only, second] = data;
  if (only?.interval && second === undefined) {
    const { low, high, kind } = only.interval;
    return [`The ${kind}: ${rangeWords(low, high, only.unit)}.`];
  }
  const kinds = [...new Set(data.flatMap(({ interval }) => (interval ? [interval.kind] : [])))];
  return kinds.length === 0 ? [] : [`Thin lines show ${listWords(kinds.map((kind) => `the ${kind}`))}.`];
}

function withoutMethod(data: readonly Datum[]): string[] {
  const loose = data.filter(({ method }) => method === 'not-stated');
  if (loose.length === 0) return [];
  if (data.length === 1) return ['The source states no method.'];
  const whose = loose.length === data.length ? 'any of them' : listWords(loose.map(({ label }) => label));
  return [`No method is stated for ${whose}.`];
}
