import { FRACTIONS } from '../numerals.ts';
import type { ReadNumber } from './numbers.ts';
import { placesWithin, standAt, type Token } from './tokens.ts';

/** A part of a whole in percent, with every value that its writing can mean; `start` and `end` are places of tokens. */
export interface ReadShare {
  readonly values: readonly number[];
  readonly start: number;
  readonly end: number;
}

const OUT_OF = ['in', 'out of', 'in every', 'out of every', 'of every'];

/**
 * Parts of a whole that are said without a sign: `six in 10`, `seven out of ten`, `half`, `two thirds`, `a quarter`,
 * `a tenth of a percent`. A third party and the second half are none.
 */
export function readShares(tokens: readonly Token[], numbers: readonly ReadNumber[]): ReadShare[] {
  return [...ratios(tokens, numbers, OUT_OF), ...fractions(tokens, numbers)].sort(
    (a, b) => a.start - b.start,
  );
}

/** Two numbers with words between them that make a share of them: the part is less than the whole. */
export function ratios(
  tokens: readonly Token[],
  numbers: readonly ReadNumber[],
  between: readonly string[],
): ReadShare[] {
  return numbers.flatMap((part, index) => {
    const whole = numbers[index + 1];
    if (whole === undefined || !between.includes(wordsOf(tokens, part.end, whole.start))) return [];
    const values = part.values.flatMap((some) =>
      whole.values.filter((all) => some < all).map((all) => (100 * some) / all),
    );
    return values.length === 0 ? [] : [{ values, start: part.start, end: whole.end }];
  });
}

function fractions(tokens: readonly Token[], numbers: readonly ReadNumber[]): ReadShare[] {
  const read = placesWithin(numbers.map(({ start, end }) => ({ index: start, end })));
  const byEnd = new Map(numbers.map((number) => [number.end, number]));
  return tokens.flatMap(({ text }, at) => {
    const fraction = FRACTIONS.get(text);
    // The sign of `3½` and the half of `two and a half` belong to a number that was read.
    if (fraction === undefined || read.has(at)) return [];
    const last = tokens[at - 1]?.text === '-' ? at - 1 : at;
    const numerator = byEnd.get(last);
    if (numerator === undefined && !standsAlone(tokens, at)) return [];
    if (numerator !== undefined && !isPartOf(tokens, numerator, at)) return [];
    const ofPercent = ['of a percent', 'of one percent', 'of a per cent', 'of one per cent']
      .map((words) => words.split(' '))
      .find((words) => standAt(tokens, at + 1, words));
    const parts = (numerator?.values[0] ?? 1) * fraction;
    return [
      {
        values: [ofPercent === undefined ? 100 * parts : parts],
        start: numerator?.start ?? at,
        end: at + 1 + (ofPercent?.length ?? 0),
      },
    ];
  });
}

const ORDINAL_BEFORE = [
  'first',
  'second',
  'other',
  'latter',
  'former',
  'upper',
  'lower',
  'last',
  'next',
  'final',
];

/** `half of them`, `over half`, `½`; but not the first half, and no other word without a number before it. */
function standsAlone(tokens: readonly Token[], at: number): boolean {
  const text = tokens[at]?.text ?? '';
  if (!/\p{L}/u.test(text)) return true;
  if (text !== 'half' || ORDINAL_BEFORE.includes(tokens[at - 1]?.text ?? '')) return false;
  return !standAt(tokens, at + 1, ['-']) && tokens[at - 1]?.text !== '-';
}

/** `a third of them`, `one third`, `two thirds`; but not `a third party`, `a quarter later`, `an eighth site`. */
function isPartOf(tokens: readonly Token[], { values, start }: ReadNumber, at: number): boolean {
  const { text = '' } = tokens[at] ?? {};
  // `a year and a half`, `a half-year`.
  if (text === 'half') return tokens[start - 1]?.text !== 'and' && tokens[at + 1]?.text !== '-';
  if (values[0] !== 1) return true;
  const next = tokens[at + 1]?.text;
  const isArticle = ['a', 'an'].includes(tokens[at - 1]?.text ?? '');
  return !isArticle || next === undefined || next === 'of' || !/^\p{L}/u.test(next);
}

function wordsOf(tokens: readonly Token[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ text }) => text)
    .join(' ');
}
