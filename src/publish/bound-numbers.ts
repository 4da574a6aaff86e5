import { SAID_SCALES } from '../language/numerals.ts';

const NUMBER_AND_SCALE = new RegExp(`(\\d) (?=(?:${SAID_SCALES.map(([word]) => word).join('|')})\\b)`, 'g');

/** The same HTML in which no line breaks between a number and its magnitude: `4.2 million` is one word. */
export function withBoundNumbers(html: string): string {
  return html.replaceAll(NUMBER_AND_SCALE, '$1\u00a0');
}
