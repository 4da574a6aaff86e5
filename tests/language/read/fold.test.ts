import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, standsIn } from '../../../src/language/read/fold.ts';

const oddText = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."*_`~\\<>[]()/“”„«»‘’′‐–—−¹²⁰½①ﬁ３ \u00AD\u200B\u0301\t\n-a1.,'"),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('fold', () => {
  it('folds a folded text to itself', () => {
    fc.assert(
      fc.property(oddText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  it.each([
    ['white space and line breaks', 'around\u00A0\n  400  lamps', 'around 400 lamps'],
    ['quote marks of several scripts', '«so» “so” ‘so’ o’clock', `"so" "so" 'so' o'clock`],
    ['dashes', '3–5 and 7‑8 — so', '3-5 and 7-8 - so'],
    ['emphasis and code', '**about** _400_ `lamps`', 'about 400 lamps'],
    ['links and escapes', '[400 lamps](https://example.org/a) \\(new\\)', '400 lamps (new)'],
    ['tags', 'about <b>400</b> lamps', 'about 400 lamps'],
    ['footnote marks', 'in a study of 400 lamps,¹² and more³', 'in a study of 400 lamps, and more'],
    ['full-width digits and ligatures', '４００ ﬁne lamps', '400 fine lamps'],
    ['soft hyphens and invisible characters', 'har\u00ADbour\u200B light', 'harbour light'],
  ])('takes out %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('keeps the case of letters', () => {
    expect(fold('About 400 Lamps')).toBe('About 400 Lamps');
  });
});

describe('standsIn', () => {
  it('finds a locator anywhere in the text', () => {
    expect(standsIn('about 400 lamps', 'They lit about 400 lamps.')).toBe(true);
    expect(standsIn('400 lamps', '400 lamps')).toBe(true);
  });

  it('does not take the tail of a longer number or word for the locator', () => {
    expect(standsIn('400 lamps', 'They lit 1,400 lamps')).toBe(false);
    expect(standsIn('400 lamps', 'They lit 2400 lamps')).toBe(false);
    expect(standsIn('lit 400', 'They lit 400,000 lamps')).toBe(false);
    expect(standsIn('lit 400', 'They lit 400.5 lamps')).toBe(false);
    expect(standsIn('400 lamp', 'They lit 400 lamps')).toBe(false);
  });

  it('goes on looking after such a place', () => {
    expect(standsIn('400 lamps', 'First 1,400 lamps, then 400 lamps')).toBe(true);
  });
});
