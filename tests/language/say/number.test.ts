import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNITS } from '../../../src/record/schema/figure.ts';
import {
  amountWords,
  countWords,
  numberWords,
  rangeWords,
  timesWords,
} from '../../../src/language/say/number.ts';

describe('a number in words', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [999, '999'],
    [1000, '1,000'],
    [45000, '45,000'],
    [0.025, '0.025'],
    [2.5, '2.5'],
    [999_999, '999,999'],
    [1e6, '1 million'],
    [20.5e6, '20.5 million'],
    [36_210_368, '36,210,368'],
    [1.25e9, '1.25 billion'],
    [1_234_567_890, '1,234,567,890'],
    [1.5e12, '1.5 trillion'],
    [0.0004, '0.0004'],
    [12.3456, '12.3456'],
    [99.9996, '99.9996'],
    [1e-7, '0.0000001'],
  ])('%d is %s', (value, words) => {
    expect(numberWords(value)).toBe(words);
  });

  it('parts thousands with a comma, U+002C, and millions with a plain blank, U+0020', () => {
    expect([...numberWords(1000)].map((each) => each.codePointAt(0))).toEqual([0x31, 0x2c, 0x30, 0x30, 0x30]);
    expect(numberWords(2e6).codePointAt(1)).toBe(0x20);
  });

  it('loses nothing of a number that the record can hold', () => {
    const value = fc.oneof(
      fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
      fc.double({ min: 0, max: 1e15, noNaN: true }).filter((number) => number === 0 || number > 1e-80),
      fc
        .tuple(fc.integer({ min: 0, max: 1e6 }), fc.integer({ min: 0, max: 12 }))
        .map(([digits, decimals]) => digits / 10 ** decimals),
    );
    fc.assert(
      fc.property(value, (number) => {
        expect(valueIn(numberWords(number))).toBe(number);
      }),
    );
  });
});

/** Reads the words back as a reader would. */
function valueIn(words: string): number {
  const [digits = '', scale = ''] = words.split(' ');
  const factor = { '': 1, million: 1e6, billion: 1e9, trillion: 1e12 }[scale] ?? NaN;
  const number = Number(digits.replaceAll(',', ''));
  return factor === 1 ? number : Number((number * factor).toPrecision(15));
}

describe('an amount', () => {
  it.each([
    [2, 'percent', '2%'],
    [370_000, 'USD', 'US$370,000'],
    [20.5e6, 'USD', 'US$20.5 million'],
    [500, 'EUR', '€500'],
    [400e6, 'KRW', '400 million won'],
    [144_336, 'BTC', '144,336 bitcoin'],
    [18, 'months', '18 months'],
    [1, 'months', '1 month'],
    [1, 'days', '1 day'],
    [1, 'percentage-points', '1 percentage point'],
    [2015, 'year', '2015'],
    [3, 'ratio', '3 times'],
    [850, 'kilograms', '850 kg'],
    [2, 'TiB', '2 TiB'],
    [1000, 'per-day', '1,000 a day'],
    [1, 'per-hour', '1 an hour'],
  ] as const)('of %d %s is %s', (value, unit, words) => {
    expect(amountWords(value, unit)).toBe(words);
  });

  it('has its digits in every unit', () => {
    for (const unit of UNITS) expect(amountWords(850, unit)).toContain('850');
  });
});

describe('a range', () => {
  it.each([
    [7, 10, 'percent', '7–10%'],
    [400, 600, 'Mbit/s', '400–600 Mbit/s'],
    [170e6, 300e6, 'USD', 'US$170–300 million'],
    [900_000, 1.2e6, 'USD', 'US$900,000–1.2 million'],
    [900e6, 1.2e9, 'USD', 'US$900 million–1.2 billion'],
    [3, 4, 'years', '3–4 years'],
    [2013, 2015, 'year', '2013–2015'],
    [1.5e12, 2e12, 'KRW', '1.5–2 trillion won'],
  ] as const)('from %d to %d %s is %s', (low, high, unit, words) => {
    expect(rangeWords(low, high, unit)).toBe(words);
  });

  it('is joined by an en dash, U+2013, without blanks', () => {
    expect(rangeWords(7, 10, 'count').codePointAt(1)).toBe(0x2013);
  });
});

describe('how many and how often', () => {
  it('are words up to twelve, then digits', () => {
    expect([1, 7, 12, 13, 1200].map(countWords)).toEqual(['one', 'seven', 'twelve', '13', '1,200']);
    expect([1, 2, 3, 31].map(timesWords)).toEqual(['once', 'twice', 'three times', '31 times']);
  });
});
