import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberStandsIn, type Stated } from '../../../src/language/read/number-in-text.ts';

const count = (value: number, value_high?: number): Stated => ({
  value,
  value_high,
  unit: 'count',
  words: '',
});
const percent = (value: number, value_high?: number): Stated => ({
  value,
  value_high,
  unit: 'percent',
  words: '',
});
const inWords = (words: string): Stated => ({ value: 1, value_high: undefined, unit: 'count', words });

describe('a value in digits', () => {
  it.each<[string, Stated]>([
    ['around 45,000 lamps', count(45000)],
    ['rund 45.000 Lampen', count(45000)],
    ['environ 45 000 lampes', count(45000)],
    ["45'000 lamps", count(45000)],
    ['４５，０００ lamps', count(45000)],
    ['1,234,567 lamps', count(1234567)],
    ['worth $370,000 in all', { value: 370000, value_high: undefined, unit: 'USD', words: '' }],
    ['1.2 million lamps', count(1.2e6)],
    ['1.1 million lamps', count(1.1e6)],
    ['20.5m lamps', count(20.5e6)],
    ['10.8+ million lamps', count(10.8e6)],
    ['45 thousand lamps', count(45000)],
    ['an 18-month voyage', { value: 18, value_high: undefined, unit: 'months', words: '' }],
    ['2% of lamps', percent(2)],
    ['42.5 percent of lamps', percent(42.5)],
    ['42,5 Prozent der Lampen', percent(42.5)],
    ['1.234,5 tonnes', count(1234.5)],
    ['about 900件 and no more', count(900)],
  ])('stands in "%s"', (locator, figure) => {
    expect(numberStandsIn(locator, figure)).toBe(true);
  });

  it.each<[string, Stated]>([
    ['around 45,000 lamps', count(45)],
    ['around 45 000 lamps', count(45)],
    ['1.2 million lamps', count(1.2)],
    ['20.5m lamps', count(20.5)],
    ['lamp MD5 of I2P', count(5)],
    ['lamp MD5 of I2P', count(2)],
    ['400 lamps', count(40)],
    ['400 lamps', count(4000)],
    ['in 2015 900 lamps', count(2015900)],
  ])('does not stand in "%s" if it is another', (locator, figure) => {
    expect(numberStandsIn(locator, figure)).toBe(false);
  });

  it('stands in its own writing, whatever the grouping', () => {
    const grouping = fc.constantFrom(',', '.', ' ', "'", '\u00A0', '\u202F', '’');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), grouping, (value, mark) => {
        const written = String(value).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(numberStandsIn(`some ${written} lamps`, count(value))).toBe(true);
        expect(numberStandsIn(`some ${written} lamps`, count(value + 1))).toBe(false);
      }),
    );
  });
});

describe('a value in words', () => {
  it.each<[string, Stated]>([
    ['arrested four people', count(4)],
    ['twenty-three boats', count(23)],
    ['two hundred and fifty boats', count(250)],
    ['three thousand four hundred boats', count(3400)],
    ['forty five thousand boats', count(45000)],
    ['a hundred thousand boats', count(100000)],
    ['two dozen boats', count(24)],
    ['half a million boats', count(500000)],
    ['a boat was found', count(1)],
    ['six in 10 sailors', percent(60)],
    ['seven out of 10 sailors', percent(70)],
    ['one in five sailors', percent(20)],
    ['nearly half of it', percent(50)],
    ['more than half', percent(50)],
    ['two thirds of boats', percent(66.7)],
    ['two-thirds of boats', percent(67)],
    ['one-fifth of boats', percent(20)],
    ['three quarters of boats', percent(75)],
    ['a third of boats', percent(33.3)],
  ])('stands in "%s"', (locator, figure) => {
    expect(numberStandsIn(locator, figure)).toBe(true);
  });

  it.each<[string, Stated]>([
    ['forty boats', count(4)],
    ['twenty-three boats', count(20)],
    ['twenty-three boats', count(3)],
    ['ten five boats', count(15)],
    ['nearly half of it', count(50)],
    ['six in 10 sailors', percent(70)],
    ['boats were found', count(1)],
  ])('does not stand in "%s" if it is another', (locator, figure) => {
    expect(numberStandsIn(locator, figure)).toBe(false);
  });
});

describe('a range', () => {
  it.each<[string, Stated]>([
    ['around 7-10%', percent(7, 10)],
    ['between 7 and 10 percent', percent(7, 10)],
    ['seven to ten boats', count(7, 10)],
    ['$170–300 million', { value: 170e6, value_high: 300e6, unit: 'USD', words: '' }],
    ['900 to 2,000 boats', count(900, 2000)],
  ])('stands in "%s" with both ends', (locator, figure) => {
    expect(numberStandsIn(locator, figure)).toBe(true);
  });

  it('does not stand where one end is missing', () => {
    expect(numberStandsIn('around 7 of them', count(7, 10))).toBe(false);
    expect(numberStandsIn('at most 10 of them', count(7, 10))).toBe(false);
  });
});

describe('a figure that its source gives in words', () => {
  it('needs those words, and takes a number in them in digits or in letters', () => {
    expect(numberStandsIn('lit several dozen lamps', inWords('several dozen'))).toBe(true);
    expect(numberStandsIn('seven out of 10 sailors', inWords('seven out of ten'))).toBe(true);
    expect(numberStandsIn('One-fifth of lamps', inWords('one fifth'))).toBe(true);
  });

  it('is not helped by its value: that is only our reading of the words', () => {
    expect(numberStandsIn('1 lamp', inWords('several dozen'))).toBe(false);
    expect(numberStandsIn('six out of 10 sailors', inWords('seven out of ten'))).toBe(false);
  });
});
