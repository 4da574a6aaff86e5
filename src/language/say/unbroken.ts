import { escaped } from './escaped.ts';

/** A number in HTML whose parts stay in one line: the two ends of a range, and a number with its unit. */
export function unbroken(number: string): string {
  return escaped(number)
    .replaceAll(/(?<=\d) /g, '\u{a0}')
    .replace(/\S+–\S+/, '<span class="number">$&</span>');
}
