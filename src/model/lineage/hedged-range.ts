import type { Figure } from '../../record/schema/figure.ts';
import { isRounding, significantDigits } from './rounding.ts';

type Number = Pick<Figure, 'value' | 'value_high' | 'qualifier' | 'words'>;

/** How far `about` and `nearly` reach: a twentieth, or what still rounds to the number, whichever is more. */
const LEAST_TOLERANCE = 0.05;

/** The numbers that a hedged number can stand for, both ends included: `at least 23` is 23 and everything above. */
export function hedgedRange({ value, value_high, qualifier, words }: Number): [low: number, high: number] {
  const slack = tolerance(value);
  switch (qualifier) {
    case 'exact':
      return words === '' ? [value, value] : [value - slack, value + slack];
    case 'about':
      return [value - slack, (value_high ?? value) + tolerance(value_high ?? value)];
    case 'range':
      return [value, value_high ?? value];
    case 'at-least':
    case 'more-than':
      return [value, Infinity];
    case 'up-to':
    case 'fewer-than':
      return [0, value];
    case 'nearly':
      return [value - slack, value];
  }
}

function tolerance(value: number): number {
  if (value === 0) return 0;
  const lastDigit = 10 ** (Math.floor(Math.log10(value)) - significantDigits(value) + 1);
  return Math.max(lastDigit / 2, value * LEAST_TOLERANCE);
}

/** Whether two hedged numbers can both be true of one thing: their ranges meet, or one is the other rounded. */
export function canBothBeTrue(a: Number, b: Number): boolean {
  const [[lowA, highA], [lowB, highB]] = [hedgedRange(a), hedgedRange(b)];
  return (
    (lowA <= highB && lowB <= highA) || isCloseRounding(a.value, b.value) || isCloseRounding(b.value, a.value)
  );
}

function isCloseRounding(exact: number, round: number): boolean {
  return isRounding(exact, round) && Math.abs(exact - round) <= exact * LEAST_TOLERANCE;
}
