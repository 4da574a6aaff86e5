import { MONTHS } from '../language/months.ts';
import { CARDINALS, SAID_SCALES } from '../language/numerals.ts';

const SCALES = SAID_SCALES.map(([word]) => word).join('|');
const WORDS = ['half', ...CARDINALS.keys()].join('|');
const DIGITS_AND_WORD = new RegExp(`(\\d) (?=(?:${[SCALES, ...MONTHS, 'per ?cent'].join('|')})\\b)`, 'g');
const WORD_AND_SCALE = new RegExp(`\\b(${WORDS}) (?=(?:${SCALES})\\b)`, 'gi');

/**
 * The same HTML in which no line breaks between a number and its magnitude or its per cent, or a day and its month:
 * `4.2 million`, `two million`, `80 percent`.
 */
export function withBoundNumbers(html: string): string {
  return html.replaceAll(DIGITS_AND_WORD, '$1\u00a0').replaceAll(WORD_AND_SCALE, '$1\u00a0');
}
