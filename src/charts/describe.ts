import { max, min } from 'd3-array';
import { hedgedNumber } from '../language/say/hedge.ts';
import { countWords, rangeWords } from '../language/say/number.ts';
import { capitalised, listWords } from '../language/say/text.ts';
import { upperEnd, type Datum } from './chart.ts';

/**
 * What a picture of one measure shows, for those who do not see it: how many numbers it holds, the largest and the
 * smallest in their own sentences, and on what they rest.
 */
export function describe(data: readonly Datum[]): string[] {
  return [...ends(data), ...howSure(data)];
}

/** Which values have an interval, or come without a method. */
export function howSure(data: readonly Datum[]): string[] {
  return [...intervals(data), ...withoutMethod(data)];
}

/** `Both accounts`, `All seven accounts`. */
export function allOf(count: number, things: string): string {
  return count === 2 ? `Both ${things}` : `All ${countWords(count)} ${things}`;
}

function ends(data: readonly Datum[]): string[] {
  const [only, second] = data;
  if (only === undefined) return [];
  if (second === undefined) return [told(only)];
  const [most, least] = [max(data, upperEnd), min(data, ({ value }) => value)];
  if (most === least) return [`${allOf(data.length, 'numbers')} are the same.`, told(only)];
  return [
    `${capitalised(countWords(data.length))} numbers are shown.`,
    `The largest: ${told(data.find((datum) => upperEnd(datum) === most) ?? only)}`,
    `The smallest: ${told(data.find(({ value }) => value === least) ?? only)}`,
  ];
}

/** The sentence of a figure; of a point, its number and its time. */
function told(datum: Datum): string {
  return datum.sentence === '' ? `${hedgedNumber(datum)} (${datum.when}).` : `${datum.sentence}.`;
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
  return loose.length === data.length
    ? ['No source states a method.']
    : [`No method is stated for ${listWords(loose.map(({ label }) => label))}.`];
}
