import { MONTHS } from '../language/months.ts';
import { SAID_SCALES } from '../language/numerals.ts';

const AFTER_NUMBER = [...SAID_SCALES.map(([word]) => word), ...MONTHS];
const NUMBER_AND_WORD = new RegExp(`(\\d) (?=(?:${AFTER_NUMBER.join('|')})\\b)`, 'g');

/** The same HTML in which no line breaks between a number and its magnitude, or a day and its month: `4.2 million`. */
export function withBoundNumbers(html: string): string {
  return html.replaceAll(NUMBER_AND_WORD, '$1\u00a0');
}
