import { hedgedParts, type Hedged } from '../../language/say/hedge.ts';
import { MARK_KINDS, type Datum, type MarkKind } from '../chart.ts';

/** The kinds of mark that one value needs. */
export function markKinds(datum: Hedged & Pick<Datum, 'interval' | 'method'>): MarkKind[] {
  const kinds: MarkKind[] = [datum.qualifier];
  if (datum.value_high !== undefined && datum.qualifier !== 'range') kinds.push('range');
  if (isWordsOnly(datum)) kinds.push('words-only');
  if (datum.interval) kinds.push(datum.interval.computed ? 'computed-interval' : 'published-interval');
  if (datum.method === 'not-stated') kinds.push('no-method');
  return kinds;
}

/** The kinds of mark that a chart uses, in the order of the legend. */
export function marksOf(data: readonly Datum[]): MarkKind[] {
  const used = new Set(data.flatMap(markKinds));
  return MARK_KINDS.filter((kind) => used.has(kind));
}

/** Whether the source gives the number only in words. Its mark is filled like any other; quotation marks at the number say so. */
export function isWordsOnly(hedged: Hedged): boolean {
  return (hedged.words ?? '') !== '';
}

/**
 * The number as it stands in a picture. No line breaks between it, its hedge and its magnitude. The words of a source
 * that gives no digits stand in quotation marks; a question mark behind it says that its source states no method.
 */
export function drawnNumber(datum: Hedged & Pick<Datum, 'method'>): string {
  return boundParts(datum).join('\u00a0');
}

/** The same in large type: where the sheet is narrow, the hedge may stand on a line of its own. */
export function largeNumber(datum: Hedged & Pick<Datum, 'method'>): string {
  return boundParts(datum).join(' ');
}

function boundParts(datum: Hedged & Pick<Datum, 'method'>): string[] {
  const { words = '' } = datum;
  const parts = hedgedParts(datum).map((part) =>
    isWordsOnly(datum) ? part.replace(words, `“${words}”`) : part.replaceAll(' ', '\u00a0'),
  );
  const last = `${parts.pop() ?? ''}${datum.method === 'not-stated' ? '\u00a0?' : ''}`;
  return [...parts, last];
}

/**
 * The soft edge of "about": the mark dissolves into slices that become thinner and farther apart, half of them
 * beyond the value. No transparency and no gradient, so it is as plain in print and in forced colours.
 */
export const SOFT_EDGE: readonly (readonly [offset: number, width: number])[] = [
  [-5, 2.6],
  [-1.2, 1.9],
  [2.2, 1.3],
  [5.3, 0.8],
];

/** How far the soft edge reaches to either side of the value. */
export const SOFT_REACH = 6.1;

/** How the arrow of an open end points, and whether the value itself belongs to it (a filled head) or not (an open one). */
export const ARROWS = {
  'at-least': { outwards: true, filled: true },
  'more-than': { outwards: true, filled: false },
  'up-to': { outwards: false, filled: true },
  'fewer-than': { outwards: false, filled: false },
} as const;
