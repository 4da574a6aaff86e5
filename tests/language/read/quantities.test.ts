import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readQuantities } from '../../../src/language/read/quantities.ts';
import { hedgedNumber } from '../../../src/language/say/hedge.ts';
import { QUALIFIERS, UNITS, type Qualifier, type Unit } from '../../../src/record/schema/figure.ts';

/** What is read in a text: each number as it stands there, its first value, its hedge and its unit. */
function read(text: string) {
  return readQuantities(text).map(({ index, end, values, high, qualifier, unit }) => [
    text.slice(index, end),
    ...[values[0] ?? NaN, ...(high ?? [])].map((value) => Number(value.toPrecision(4))),
    qualifier,
    ...(unit === undefined ? [] : [unit]),
  ]);
}

describe('what is said is read again', () => {
  const value = fc.oneof(
    fc.integer({ min: 0, max: 999 }),
    fc.integer({ min: 1000, max: Number.MAX_SAFE_INTEGER }),
    fc.integer({ min: 1, max: 9999 }).map((hundredths) => hundredths * 1e4),
    fc
      .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 9 }))
      .map(([digits, decimals]) => Number((digits / 10 ** decimals).toPrecision(5))),
  );
  /** A year of the calendar is read as a date, and a number of things has no unit. */
  const unit = fc.constantFrom(...UNITS.filter((each) => each !== 'year'));
  const around = fc.constantFrom('', 'Police counted ', 'By then, ', 'It was (', 'in two years: ');

  const sameUnit = (each: Unit) => (each === 'count' ? undefined : each);

  it('as that number, with that hedge and in that unit', () => {
    const qualifier = fc.constantFrom(...QUALIFIERS.filter((each) => each !== 'range'));
    fc.assert(
      fc.property(value, unit, qualifier, around, (number, each, hedge: Qualifier, before) => {
        const said = hedgedNumber({ value: number, qualifier: hedge, unit: each });
        const found = readQuantities(`${before}${said}; so it is told`).at(-1);
        expect(found?.values).toContain(number);
        expect([found?.qualifier, found?.unit, found?.high]).toEqual([hedge, sameUnit(each), undefined]);
        expect(said.endsWith(`${before}${said}`.slice(found?.index, found?.end))).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it('as that range, in that unit', () => {
    fc.assert(
      fc.property(value, value, unit, around, (one, other, each, before) => {
        fc.pre(one !== other);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const said = hedgedNumber({ value: low, value_high: high, qualifier: 'range', unit: each });
        const found = readQuantities(`${before}${said}; so it is told`).at(-1);
        expect(found?.values).toContain(low);
        expect(found?.high).toContain(high);
        expect([found?.qualifier, found?.unit]).toEqual(['range', sameUnit(each)]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a quantity', () => {
  it.each([
    ['About a thousand were asked', ['a thousand', 1000, 'about']],
    ['ninety thousand people', ['ninety thousand', 90_000, 'exact']],
    ['upwards of 40 sites', ['40', 40, 'more-than']],
    ['no fewer than a further 23 boats', ['23', 23, 'at-least']],
    ['no more than 23 boats', ['23', 23, 'up-to']],
    ['as many as $5,000', ['$5,000', 5000, 'up-to', 'USD']],
    ['almost 3,900 lamps', ['3,900', 3900, 'nearly']],
    ['20 or more boats', ['20', 20, 'at-least']],
    ['10.8+ million notices', ['10.8+ million', 10.8e6, 'at-least']],
    ['a dozen or so boats', ['a dozen', 12, 'about']],
    ['~45 000 boats', ['45 000', 45_000, 'about']],
    ['an 18-month voyage', ['18-month', 18, 'exact', 'months']],
    ['twenty-five per cent', ['twenty-five per cent', 25, 'exact', 'percent']],
    ['between 7% and 10% of them', ['7% and 10%', 7, 10, 'range', 'percent']],
    ['two and a half million boats', ['two and a half million', 2.5e6, 'exact']],
    ['more than half a billion dollars', ['half a billion dollars', 5e8, 'more-than', 'USD']],
    ['several dozen rooms', ['several dozen', 24, 'at-least']],
    ['tens of thousands of posts', ['tens of thousands', 10_000, 'at-least']],
    ['45 thousand lamps', ['45 thousand', 45_000, 'exact']],
    ['0.005 per cent', ['0.005 per cent', 0.005, 'exact', 'percent']],
    ['1.234 tonnes', ['1.234', 1.234, 'exact']],
    ['eight million daily users', ['eight million', 8e6, 'exact']],
  ])('stands in "%s"', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    ['four in five of them', ['four in five', 80, 'exact', 'percent']],
    ['more than four out of five visits', ['four out of five', 80, 'more-than', 'percent']],
    ['one in every 20 sailors', ['one in every 20', 5, 'exact', 'percent']],
    ['two thirds convicted', ['two thirds', 66.67, 'exact', 'percent']],
    ['roughly a third of respondents', ['a third', 33.33, 'about', 'percent']],
    ['nearly half of it', ['half', 50, 'nearly', 'percent']],
    ['three-quarters', ['three-quarters', 75, 'exact', 'percent']],
    ['less than a tenth of a percent', ['a tenth of a percent', 0.1, 'fewer-than', 'percent']],
  ])('is a share in "%s"', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    'the first half of 2004',
    'a third party, a quarter later',
    'a boat, an island',
    'the twenty-first day and the 21st',
    'on 16 October 2019, in 2021-22 and in the 1990s',
    'half-hearted',
  ])('is none of "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['Police took over 40 sites', '40'],
    ['It was not about 40 sites', '40'],
    ['As shown above, 40 sites', '40'],
  ])('has no hedge where the word means something else: %s', (text, number) => {
    expect(read(text)).toEqual([[number, 40, 'exact']]);
  });

  it('each has its own place', () => {
    expect(read('In 2014 about 900 of 45,000 sites, or 2%, were open')).toEqual([
      ['900', 900, 'about'],
      ['45,000', 45_000, 'exact'],
      ['2%', 2, 'exact', 'percent'],
    ]);
  });
});
