import type { Figure } from '../../record/schema/figure.ts';
import { fold, standsIn } from './fold.ts';
import { FRACTIONS } from '../numerals.ts';
import { readNumbers, tokensOf, type ReadNumber } from './numbers.ts';

/** What a figure says the number is. */
export type Stated = Pick<Figure, 'value' | 'value_high' | 'unit' | 'words'>;

/**
 * Whether the number of a figure stands in a locator: both ends of a range, in digits or in words; for a figure that
 * its source gives in words, those words. `seven out of ten` and `seven out of 10` are the same words.
 */
export function numberStandsIn(locator: string, { value, value_high, unit, words }: Stated): boolean {
  if (words !== '') return standsIn(inDigits(words), inDigits(locator));
  const ends = value_high === undefined ? [value] : [value, value_high];
  const tokens = tokensOf(fold(locator));
  const numbers = readNumbers(tokens);
  const read = [
    ...numbers.flatMap(({ values }) => values),
    ...sharedScales(tokens, numbers),
    ...(unit === 'percent' ? shares(tokens, numbers) : []),
  ];
  return ends.every((end) => read.some((number) => isSame(number, end)));
}

/** Equal, or rounded to as many decimals as the figure has: two thirds is 67 percent, and 66.7. */
function isSame(read: number, stated: number): boolean {
  const decimals = String(stated).split('.')[1]?.length ?? 0;
  return read === stated || (!Number.isInteger(read * 1e6) && Number(read.toFixed(decimals)) === stated);
}

/** The folded text with each number in digits, and without the hyphens that join `one-fifth`. */
function inDigits(text: string): string {
  const tokens = tokensOf(fold(text));
  const numbers = readNumbers(tokens);
  return tokens
    .flatMap((token, at) => {
      const number = numbers.find(({ start, end }) => start <= at && at < end);
      if (number === undefined) return token === '-' ? [] : [token];
      return at === number.start ? [String(number.values[0])] : [];
    })
    .join(' ');
}

const BETWEEN_ENDS = ['-', 'to', 'and', 'or'];

/** In `170-300 million` the scale is said once and holds for both. */
function sharedScales(tokens: readonly string[], numbers: readonly ReadNumber[]): number[] {
  return numbers.flatMap((low, index) => {
    const high = numbers[index + 1];
    if (high === undefined || low.factor !== 1 || high.factor === 1) return [];
    const isRange = high.start === low.end + 1 && BETWEEN_ENDS.includes(tokens[low.end] ?? '');
    return isRange ? low.values.map((value) => value * high.factor) : [];
  });
}

const OUT_OF = ['in', 'of', 'out of', 'in every', 'out of every'];

/** Shares in percent: `six in 10`, `seven out of 10`, `half`, `two thirds`, `a quarter`. */
function shares(tokens: readonly string[], numbers: readonly ReadNumber[]): number[] {
  const ofSo = numbers.flatMap((part, index) => {
    const whole = numbers[index + 1];
    const between = whole && tokens.slice(part.end, whole.start).join(' ');
    if (whole === undefined || !OUT_OF.includes(between ?? '')) return [];
    return part.values.flatMap((some) => whole.values.map((all) => (100 * some) / all));
  });
  const fractions = tokens.flatMap((token, at) => {
    const fraction = FRACTIONS.get(token);
    if (fraction === undefined) return [];
    const before = tokens[at - 1] === '-' ? at - 1 : at;
    const numerator = numbers.find(({ end }) => end === before)?.values[0] ?? 1;
    return [100 * numerator * fraction];
  });
  return [...ofSo, ...fractions];
}
