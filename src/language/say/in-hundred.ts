import { DOUBTS, type Doubt, type Qualifier } from '../../record/schema/figure.ts';
import { hedgedNumber, type Hedged } from './hedge.ts';

/**
 * `2 in 100`, `more than 80 in 100`, `15 in 1,000`, `7–10 in 100`: as many in as few as makes whole numbers. A share
 * of more than two digits is rounded, since nobody pictures 843 in 10,000, and so that what is said stays true:
 * `about 84 in 1,000`.
 */
export function inHundredWords({ value, value_high, qualifier }: Hedged): string {
  const shares = value_high === undefined ? [value] : [value, value_high];
  const whole = wholeFor(shares, qualifier);
  const [low = 0, high] = rounded(shares, qualifier, whole);
  const isRounded = !Number.isInteger(times(value, whole));
  const count = hedgedNumber({
    value: low,
    value_high: high,
    qualifier: qualifier === 'exact' && isRounded ? 'about' : qualifier,
    unit: 'count',
  });
  return `${count} in ${hedgedNumber({ value: whole, qualifier: 'exact', unit: 'count' })}`;
}

/** The smallest of 100, 1,000, … in which shares are whole numbers, or have two digits and are not rounded to all. */
function wholeFor(shares: readonly number[], qualifier: Qualifier): number {
  let whole = 100;
  const counts = () => shares.map((share) => times(share, whole));
  const isPlain = (count: number) => Number.isInteger(count) || count >= 10;
  const isAll = () => rounded(shares, qualifier, whole).some((count) => count >= whole);
  while (!counts().every(Number.isInteger) && (!counts().every(isPlain) || isAll())) whole *= 10;
  return whole;
}

/** How many in the whole a percentage is, without the last digits of a computer. */
function times(percent: number, whole: number): number {
  return Number(((percent * whole) / 100).toPrecision(12));
}

/** In which direction a number may be rounded, by where the truth may lie. */
const ROUNDED: Readonly<Record<Doubt, (value: number) => number>> = {
  none: Math.round,
  'either-side': Math.round,
  above: Math.floor,
  below: Math.ceil,
};

/** Shares as whole numbers in the whole; the ends of a range move outwards. */
function rounded(shares: readonly number[], qualifier: Qualifier, whole: number): number[] {
  const [low = 0, high] = shares.map((share) => times(share, whole));
  return high === undefined ? [ROUNDED[DOUBTS[qualifier]](low)] : [Math.floor(low), Math.ceil(high)];
}
