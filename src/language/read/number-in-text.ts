import type { Figure } from '../../record/schema/figure.ts';
import { fold, standsIn } from './fold.ts';
import { readNumbers, sharedScale, type ReadNumber } from './numbers.ts';
import { ratios, readShares } from './shares.ts';
import { tokensOf, type Token } from './tokens.ts';

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
  const shares = [...readShares(tokens, numbers), ...ratios(tokens, numbers, ['of'])];
  const read = [
    ...numbers.flatMap(({ values }) => values),
    ...sharedScales(tokens, numbers),
    ...(unit === 'percent' ? shares.flatMap(({ values }) => values) : []),
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
    .flatMap(({ text: word }, at) => {
      const number = numbers.find(({ start, end }) => start <= at && at < end);
      if (number === undefined) return word === '-' ? [] : [word];
      return at === number.start ? [String(number.values[0])] : [];
    })
    .join(' ');
}

const BETWEEN_ENDS = ['-', 'to', 'and', 'or'];

/** The lower ends of ranges whose scale is said once, after the upper end. */
function sharedScales(tokens: readonly Token[], numbers: readonly ReadNumber[]): number[] {
  return numbers.flatMap((low, index) => {
    const high = numbers[index + 1];
    const isRange =
      high !== undefined && high.start === low.end + 1 && BETWEEN_ENDS.includes(tokens[low.end]?.text ?? '');
    return isRange ? sharedScale(low, high) : [];
  });
}
