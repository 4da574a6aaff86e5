import { CARDINALS, SCALES } from '../numerals.ts';

/**
 * A number as it stands in a text, with every value that its writing can mean: `45.000` is 45 thousand to some and
 * could be 45 to others. `start` and `end` are places in the list of tokens.
 */
export interface ReadNumber {
  readonly values: readonly number[];
  /** What the scale words after it multiply it by: a million in `1.2 million`, one where there are none. */
  readonly factor: number;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /\p{Script=Latin}+\d[\p{L}\d]*|\d{1,3}(?:([., '])\d{3})(?:\1\d{3})*(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*|\p{L}+|[^\s\p{L}\d]/gu;

/** A folded text taken apart into numbers, words and single signs. */
export function tokensOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(TOKEN)].map(([token]) => token);
}

/** The numbers that stand among the tokens, in order: in digits, or in words of English. */
export function readNumbers(tokens: readonly string[]): ReadNumber[] {
  const numbers: ReadNumber[] = [];
  for (let at = 0; at < tokens.length;) {
    const number = digitsAt(tokens, at) ?? wordsAt(tokens, at);
    if (number !== undefined) numbers.push(number);
    at = number?.end ?? at + 1;
  }
  return numbers;
}

function digitsAt(tokens: readonly string[], start: number): ReadNumber | undefined {
  const values = digitValues(tokens[start] ?? '');
  return values.length === 0 ? undefined : scaledAt(tokens, start, values, start + 1);
}

/** `45,000` → 45000; `1,200` → 1200 or 1.2; `42,5` → 42.5; `1.234,5` → 1234.5. Nothing if there are no digits. */
function digitValues(token: string): number[] {
  if (!/^\d/.test(token)) return [];
  const groups = /^(\d{1,3}(?:[., ']\d{3})+)(?:[.,](\d+))?$/.exec(token);
  const values: number[] = [];
  if (groups) values.push(Number(`${(groups[1] ?? '').replace(/\D/g, '')}.${groups[2] ?? '0'}`));
  const isDecimal = /^\d+[.,]\d+$/.test(token) && !/[.,]000$/.test(token);
  if (isDecimal || /^\d+$/.test(token)) values.push(Number(token.replace(',', '.')));
  return values;
}

/** `twenty-three`, `two hundred and fifty`, `a dozen`, `half a million`, and `a`, which is one. */
function wordsAt(tokens: readonly string[], start: number): ReadNumber | undefined {
  if (tokens[start] === 'half' && tokens[start + 1] === 'a' && SCALES.has(tokens[start + 2] ?? ''))
    return scaledAt(tokens, start, [0.5], start + 2);
  if (tokens[start] === 'a' || tokens[start] === 'an') return scaledAt(tokens, start, [1], start + 1);
  if (!CARDINALS.has(tokens[start] ?? '')) return undefined;
  let total = 0;
  let group = 0;
  let end = start;
  for (let at = start; at < tokens.length; at++) {
    const word = tokens[at] ?? '';
    const cardinal = CARDINALS.get(word);
    const scale = SCALES.get(word);
    if (cardinal !== undefined && follows(group, cardinal)) group += cardinal;
    else if (scale !== undefined && scale < 1e3) group *= scale;
    else if (scale !== undefined) [total, group] = [total + group * scale, 0];
    else if (word === '-' || (word === 'and' && total + group >= 100)) continue;
    else break;
    end = at + 1;
  }
  return { values: [total + group], factor: 1, start, end };
}

/** Whether a number word goes on from what was read: `twenty` then `three`, `two hundred` then `fifty`. */
function follows(group: number, cardinal: number): boolean {
  const rest = group % 100;
  return rest === 0 || (rest >= 20 && rest % 10 === 0 && cardinal > 0 && cardinal < 10);
}

/** What may stand between a number and its scale word: `10.8+ million`, `a two-million-dollar fine`. */
const JOINTS = ['-', '+'];

/** The number with the scale words that follow it: `1.2 million`, `45 thousand`, `20.5m`. */
function scaledAt(
  tokens: readonly string[],
  start: number,
  values: readonly number[],
  after: number,
): ReadNumber {
  let end = after;
  let factor = 1;
  for (;;) {
    const at = JOINTS.includes(tokens[end] ?? '') ? end + 1 : end;
    const scale = SCALES.get(tokens[at] ?? '');
    if (scale === undefined) break;
    factor *= scale;
    end = at + 1;
  }
  // Fifteen digits, for 1.1 times a million is a little more than 1,100,000 to the machine.
  const scaled = values.map((value) => Number((value * factor).toPrecision(15)));
  return { values: scaled, factor, start, end };
}
