import { max, min } from 'd3-array';
import { hedgedNumber, qualifierWords } from '../wording/hedge.ts';
import { amountWords, numberWords } from '../wording/number.ts';
import { listWords } from '../wording/place.ts';
import type { Datum } from './chart.ts';
import { isWordsOnly } from './marks.ts';

/** Sentences that say what a picture of one measure shows: highest, lowest, how far apart, which are hedged. */
export function describe(data: readonly Datum[]): string[] {
  return [...extremes(data), ...hedges(data), ...wordsOnly(data), ...intervals(data)];
}

/** The end of a value that counts where the highest is sought. */
export function upperEnd({ value, value_high }: Pick<Datum, 'value' | 'value_high'>): number {
  return value_high ?? value;
}

export function extremes(data: readonly Datum[]): string[] {
  const highest = max(data, upperEnd);
  const lowest = min(data, ({ value }) => value);
  const [only, second] = data;
  if (highest === undefined || lowest === undefined || only === undefined) return [];
  if (second === undefined) return [`One value: ${named([only])}.`];
  const top = data.filter((datum) => upperEnd(datum) === highest);
  if (highest === lowest) return [`All ${numberWords(data.length)} values are the same: ${named(top)}.`];
  const bottom = data.filter(({ value }) => value === lowest);
  return [
    `Highest: ${named(top)}. Lowest: ${named(bottom)}.`,
    ...distance(highest, lowest, only, [...top, ...bottom]),
  ];
}

const MOST_NAMED = 3;

/** `Japan (63%)`; `Japan, Kenya and Sweden (61%)`; `7 of the values (1)`. */
function named(data: readonly Datum[]): string {
  const labels = data.map(({ label }) => label);
  const numbers = [...new Set(data.map(hedgedNumber))];
  const who = labels.length > MOST_NAMED ? `${numberWords(labels.length)} of the values` : listWords(labels);
  return `${who} (${listWords(numbers)})`;
}

const LARGE_RATIO = 2;

function distance(
  highest: number,
  lowest: number,
  { unit }: Datum,
  ends: readonly Datum[],
): readonly string[] {
  const stated = ends.every(({ qualifier, words }) => qualifier === 'exact' && words === '')
    ? ''
    : ', taking the numbers as they stand';
  if (unit === 'year') return [];
  const ratio = highest / lowest;
  if (unit !== 'percent' && lowest > 0 && ratio >= LARGE_RATIO) {
    const rounded = Number(ratio.toPrecision(2));
    const about = rounded === ratio ? '' : 'about ';
    return [`The highest is ${about}${numberWords(rounded)} times the lowest${stated}.`];
  }
  const apart = Number((highest - lowest).toPrecision(3));
  return [`They lie ${amountWords(apart, unit === 'percent' ? 'percentage-points' : unit)} apart${stated}.`];
}

const MOST_HEDGES_NAMED = 5;

export function hedges(data: readonly Datum[]): string[] {
  const hedged = data.filter(({ qualifier }) => qualifier !== 'exact');
  if (hedged.length === 0)
    return data.length > 1 ? ['No value carries a hedge.'] : ['The value carries no hedge.'];
  if (data.length === 1) return [];
  const plain = howMany(hedged.length, data.length);
  if (hedged.length <= MOST_HEDGES_NAMED)
    return [`${plain}: ${listWords(hedged.map((each) => `${each.label} (${hedgedNumber(each)})`))}.`];
  const counts = new Map<string, number>();
  for (const { qualifier, unit } of hedged) {
    const words = qualifier === 'range' ? 'a range' : `“${qualifierWords(qualifier, unit)}”`;
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return [`${plain}: ${listWords([...counts].map(([words, count]) => `${numberWords(count)} ${words}`))}.`];
}

function howMany(hedged: number, all: number): string {
  if (hedged === all)
    return all === 2 ? 'Both values are hedged' : `All ${numberWords(all)} values are hedged`;
  return hedged === 1
    ? `One of the ${numberWords(all)} values is hedged`
    : `${numberWords(hedged)} of the ${numberWords(all)} values are hedged`;
}

function wordsOnly(data: readonly Datum[]): string[] {
  const inWords = data.filter(isWordsOnly);
  if (inWords.length === 0) return [];
  return [
    `Given in words only: ${listWords(inWords.map((each) => `${each.label} (${hedgedNumber(each)})`))}.`,
  ];
}

function intervals(data: readonly Datum[]): string[] {
  const kinds = [...new Set(data.flatMap(({ interval }) => (interval ? [interval.kind] : [])))];
  return kinds.length === 0 ? [] : [`Thin lines show the ${listWords(kinds)}.`];
}
