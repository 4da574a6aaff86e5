import { INVISIBLE } from '../../record/safety.ts';
import { foldedInPlace } from './tokens.ts';

const SUPERSCRIPT_DIGITS = /[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]+/g;
const LINK_TARGET = /\]\([^()\s]*\)/g;
const TAG = /<\/?[a-z][^<>]*>/gi;
const MARKUP = /[*_`~\\<>[\]]/g;

/**
 * A text with everything taken out in which a faithful copy may differ from the page: kinds of white space, quote
 * marks and dashes, markup, footnote marks, forms of one character. Letters keep their case, for a locator says
 * what stands there.
 */
export function fold(text: string): string {
  return foldedInPlace(
    text
      // Before the compatibility forms are folded: they would turn a footnote mark into a digit of the number before it.
      .replace(SUPERSCRIPT_DIGITS, '')
      .normalize('NFKC')
      .replace(INVISIBLE, ''),
  )
    .replace(LINK_TARGET, ']')
    .replace(TAG, '')
    .replace(MARKUP, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize('NFC');
}

/**
 * Whether a locator stands in a text, both folded, and not as the tail or the head of a longer word or number:
 * `900 sites` does not stand in `1,900 sites`.
 */
export function standsIn(locator: string, text: string): boolean {
  for (let at = text.indexOf(locator); at !== -1; at = text.indexOf(locator, at + 1)) {
    const before = text.slice(0, at);
    const after = text.slice(at + locator.length);
    if (!runsOn(before, locator) && !runsOn(locator, after)) return true;
  }
  return false;
}

/** Whether a word or a number runs on from the end of one text into the next. */
function runsOn(first: string, second: string): boolean {
  return (
    (/[\p{L}\p{N}]$/u.test(first) && /^[\p{L}\p{N}]/u.test(second)) ||
    (/\d[.,']?$/.test(first) && /^[.,']?\d/.test(second))
  );
}
