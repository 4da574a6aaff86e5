/** How many digits of a number carry its value: 2 in 45,000, 3 in 11.1. */
export function significantDigits(value: number): number {
  const [digits = ''] = value.toExponential().split('e');
  return digits.replace('.', '').length;
}

/**
 * Whether the second number is the first, rounded: to the nearest with fewer digits, or cut off after two digits or
 * more (55,828 told as 55,000).
 */
export function isRounding(exact: number, round: number): boolean {
  const digits = significantDigits(round);
  if (digits >= significantDigits(exact)) return false;
  return Number(exact.toPrecision(digits)) === round || (digits > 1 && cut(exact, digits) === round);
}

function cut(value: number, digits: number): number {
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  return Number(`${mantissa.slice(0, digits + 1)}e${exponent}`);
}
