import { CARDINALS, FRACTIONS, ROUND_PLURALS, SCALES } from '../numerals.ts';
import type { Token } from './tokens.ts';

/**
 * A number as it stands in a text, with every value that its writing can mean: `45.000` is 45 thousand to some and
 * could be 45 to others. `start` and `end` are places in the list of tokens.
 */
export interface ReadNumber {
  readonly values: readonly number[];
  /** What the scale words after it multiply it by: a million in `1.2 million`, one where there are none. */
  readonly factor: number;
  /** Whether it only says how large the number is: `thousands`. */
  readonly isVague?: boolean;
  readonly start: number;
  readonly end: number;
}

/** The numbers that stand among the tokens, in order: in digits, or in words of English. */
export function readNumbers(tokens: readonly Token[]): ReadNumber[] {
  const words = tokens.map((token, at) => wordOf(token, tokens[at - 1]));
  const numbers: ReadNumber[] = [];
  for (let at = 0; at < words.length;) {
    const number = digitsAt(words, at) ?? wordsAt(words, at) ?? vagueAt(words, at);
    if (number !== undefined) numbers.push(number);
    at = number?.end ?? at + 1;
  }
  return numbers;
}

/** A token as it is read here: `20.5m` are millions, `20 m` are metres. */
function wordOf({ text, index }: Token, before: Token | undefined): string {
  return (text === 'm' || text === 'k') && before?.end !== index ? '' : text;
}

function digitsAt(words: readonly string[], start: number): ReadNumber | undefined {
  const values = digitValues(words[start] ?? '');
  return values.length === 0 ? undefined : scaledAt(words, start, values, start + 1);
}

/**
 * `45,000` → 45000; `1,200` → 1200 or 1.2; `45.000` → 45000; `1.234` → 1.234 or 1234; `42,5` → 42.5; `1.234,5` → 1234.5. As English reads
 * it comes first. Nothing if there are no digits.
 */
function digitValues(word: string): number[] {
  if (!/^\d/.test(word)) return [];
  const groups = /^([1-9]\d{0,2}(?:[., ']\d{3})+)(?:[.,](\d+))?$/.exec(word);
  const grouped = groups ? [Number(`${(groups[1] ?? '').replace(/\D/g, '')}.${groups[2] ?? '0'}`)] : [];
  const isDecimal = /^\d+[.,]\d+$/.test(word) && !/[.,]000$/.test(word);
  const decimal = isDecimal || /^\d+$/.test(word) ? [Number(word.replace(',', '.'))] : [];
  return word.includes('.') ? [...decimal, ...grouped] : [...grouped, ...decimal];
}

/** `half a million`, `half a year` and `half a percent` are numbers, `half a page` is a part. */
const HALVED: ReadonlySet<string> = new Set([
  ...SCALES.keys(),
  ...['year', 'month', 'week', 'day', 'hour', 'minute', 'percent', 'per', 'percentage'],
]);

/** `twenty-three`, `two hundred and fifty`, `a dozen`, `half a million`, and `a`, which is one. */
function wordsAt(words: readonly string[], start: number): ReadNumber | undefined {
  const word = words[start] ?? '';
  if (word === 'half' && /^an?$/.test(words[start + 1] ?? '') && HALVED.has(words[start + 2] ?? ''))
    return scaledAt(words, start, [0.5], start + 2);
  if (word === 'a' || word === 'an') return scaledAt(words, start, [1], start + 1);
  if (word === 'dozen') return { values: [12], factor: 12, start, end: start + 1 };
  if (!CARDINALS.has(word)) return undefined;
  let total = 0;
  let group = 0;
  let end = start;
  let largest = 1;
  for (let at = start; at < words.length; at++) {
    const next = words[at] ?? '';
    const cardinal = CARDINALS.get(next);
    const scale = next.length > 2 ? SCALES.get(next) : undefined;
    if (cardinal !== undefined && follows(group, cardinal)) group += cardinal;
    else if (scale !== undefined && scale < 1e3) group *= scale;
    else if (scale !== undefined) [total, group] = [total + group * scale, 0];
    else if (next === '-' || (next === 'and' && total + group >= 100)) continue;
    else break;
    largest = Math.max(largest, scale ?? 1);
    end = at + 1;
  }
  // `two and a half million`: the scale comes after the half.
  if (largest === 1) return scaledAt(words, start, [total + group], end);
  return { values: [total + group], factor: largest, start, end };
}

/** Whether a number word goes on from what was read: `twenty` then `three`, `two hundred` then `fifty`. */
function follows(group: number, cardinal: number): boolean {
  const rest = group % 100;
  return rest === 0 || (rest >= 20 && rest % 10 === 0 && cardinal > 0 && cardinal < 10);
}

const SOME: readonly string[] = ['several', 'many', 'few'];

/** `thousands`, `tens of thousands`, `several dozen`: the least that they can be. */
function vagueAt(words: readonly string[], start: number): ReadNumber | undefined {
  const scale = SCALES.get(words[start + 1] ?? '');
  if (SOME.includes(words[start] ?? '') && scale !== undefined)
    return { values: [2 * scale], factor: scale, isVague: true, start, end: start + 2 };
  const first = ROUND_PLURALS.get(words[start] ?? '');
  if (first === undefined) return undefined;
  const second = words[start + 1] === 'of' ? ROUND_PLURALS.get(words[start + 2] ?? '') : undefined;
  const value = first * (second ?? 1);
  return {
    values: [value],
    factor: value,
    isVague: true,
    start,
    end: start + (second === undefined ? 1 : 3),
  };
}

/** What may stand between a number and its scale word: `10.8+ million`, `a two-million-dollar fine`. */
const JOINTS = ['-', '+'];

/** The number with the half and the scale words that follow it: `1.2 million`, `two and a half thousand`, `3½`, `20.5m`. */
function scaledAt(
  words: readonly string[],
  start: number,
  values: readonly number[],
  after: number,
): ReadNumber {
  let end = after;
  let factor = 1;
  const isAndAHalf = ['and', 'a', 'half'].every((word, index) => words[end + index] === word);
  const sign = /^[½⅓⅔¼¾⅕]$/.test(words[end] ?? '') ? FRACTIONS.get(words[end] ?? '') : undefined;
  const part = isAndAHalf ? 0.5 : (sign ?? 0);
  end += isAndAHalf ? 3 : sign === undefined ? 0 : 1;
  for (;;) {
    const at = JOINTS.includes(words[end] ?? '') ? end + 1 : end;
    const scale = SCALES.get(words[at] ?? '');
    if (scale === undefined) break;
    factor *= scale;
    end = at + 1;
  }
  const scaled = values.map((value) => times(value + part, factor));
  return { values: scaled, factor, start, end };
}

/** Fifteen digits, for 1.1 times a million is a little more than 1,100,000 to the machine. */
function times(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(15));
}

/** In `170-300 million` the scale is said once and holds for both. */
export function sharedScale(low: ReadNumber, high: ReadNumber): number[] {
  return low.factor === 1 && high.factor !== 1 ? low.values.map((value) => times(value, high.factor)) : [];
}
