import type { Qualifier, Unit } from '../../record/schema/figure.ts';
import { readDates } from './dates.ts';
import { hedgeAfter, hedgeBefore, hedgeWithin } from './hedges.ts';
import { readNumbers, sharedScale, type ReadNumber } from './numbers.ts';
import { readShares } from './shares.ts';
import { placesWithin, tokensOf, type Token } from './tokens.ts';
import { unitAfter, unitBefore } from './units.ts';

/** A number as a text states it: its values, its hedge and its unit, and where it stands. */
export interface Quantity {
  /** The number with its unit, without its hedge, in characters of the text. */
  readonly index: number;
  readonly end: number;
  /** Every value that its writing can mean, and the same of its upper end where it is a range. */
  readonly values: readonly number[];
  readonly high: readonly number[] | undefined;
  readonly qualifier: Qualifier;
  /** The unit that stands with it; a number of things has none. */
  readonly unit: Unit | undefined;
  /** `share`: a part of a whole said in words, as in `four in five`; `scaled`: `a dozen`, `2 million`; `vague`: `thousands`. */
  readonly writing: 'plain' | 'scaled' | 'share' | 'vague';
}

/** The quantities of a text, in order. Dates, `the 21st` and the article "a" are none. */
export function readQuantities(text: string): Quantity[] {
  const dated = placesWithin(readDates(text));
  const tokens = tokensOf(text).map((token) => (dated.has(token.index) ? { ...token, text: '' } : token));
  const numbers = readNumbers(tokens);
  const shares = readShares(tokens, numbers).map((share): Span => ({
    ...share,
    unit: 'percent',
    writing: 'share',
  }));
  const shared = placesWithin(shares.map(({ start, end }) => ({ index: start, end })));
  const others = numbers.filter(
    (number) => !shared.has(number.start) && !isArticle(tokens, number) && !isOrdinal(tokens, number),
  );
  return [...shares, ...spans(tokens, others)]
    .sort((a, b) => a.start - b.start)
    .map((span) => quantity(tokens, span));
}

/** One number, one range or one share among the tokens, with its unit. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly values: readonly number[];
  readonly high?: readonly number[];
  readonly unit: Unit | undefined;
  readonly writing: Quantity['writing'];
}

function quantity(tokens: readonly Token[], { start, end, values, high, unit, writing }: Span): Quantity {
  const hedge = hedgeBefore(tokens, start) ?? hedgeAfter(tokens, end) ?? hedgeWithin(tokens, start, end);
  const own = writing === 'vague' ? 'at-least' : high === undefined ? 'exact' : 'range';
  const qualifier = hedge?.qualifier ?? own;
  const place = { index: tokens[start]?.index ?? 0, end: tokens[end - 1]?.end ?? 0 };
  return { ...place, values, high, qualifier, unit, writing };
}

/** `a` and `an` are one only before a scale. */
function isArticle(tokens: readonly Token[], { start, end }: ReadNumber): boolean {
  return end === start + 1 && ['a', 'an'].includes(tokens[start]?.text ?? '');
}

const ENDING = /^(?:st|nd|rd|th)$/;
const ORDINAL = /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)$/;

/** `21st`, `the twenty-first day`. */
function isOrdinal(tokens: readonly Token[], { end }: ReadNumber): boolean {
  const [next, afterNext] = [tokens[end]?.text ?? '', tokens[end + 1]?.text ?? ''];
  return ENDING.test(next) || (next === '-' && ORDINAL.test(afterNext));
}

/** Numbers with their units; two are one range where a dash, "to" or "between … and" joins them. */
function spans(tokens: readonly Token[], numbers: readonly ReadNumber[]): Span[] {
  const found: Span[] = [];
  let last: ReadNumber | undefined;
  for (const number of numbers) {
    const span = withUnit(tokens, number);
    const low = found.at(-1);
    if (low !== undefined && last !== undefined && low.high === undefined && isRange(tokens, low, span)) {
      const values = [...low.values, ...sharedScale(last, number)];
      found[found.length - 1] = {
        ...span,
        values,
        high: span.values,
        start: low.start,
        unit: low.unit ?? span.unit,
      };
    } else found.push(span);
    last = number;
  }
  return found;
}

function withUnit(tokens: readonly Token[], { start, end, values, factor, isVague }: ReadNumber): Span {
  const before = unitBefore(tokens, start);
  const after = before === undefined ? unitAfter(tokens, end) : undefined;
  return {
    start: start - (before?.length ?? 0),
    end: end + (after?.length ?? 0),
    values,
    unit: before?.unit ?? after?.unit,
    writing: isVague ? 'vague' : factor === 1 ? 'plain' : 'scaled',
  };
}

function isRange(tokens: readonly Token[], low: Span, high: Span): boolean {
  if (high.start !== low.end + 1) return false;
  const [before, joint] = [tokens[low.start - 1]?.text, tokens[low.end]?.text];
  return joint === '-' || (joint === 'to' && before !== 'from') || (joint === 'and' && before === 'between');
}
