import { describe, expect, it } from 'vitest';
import { bareNumbers } from '../../src/prose/rules/number-guard.ts';

describe('the guard', () => {
  it.each([
    'In 2014 and 2015, in 1990 and in 2035.',
    'The mid-2014 talk (2014), the 2014–2016 study, the 2010s.',
    'On 1 May, 30 December 2014, 12–15 March 2018, 3 and 4 May 2019.',
    'May 3, 2019; October 2019; 2019-10-16; 2019-10.',
    'One in two ships, a two-page report, the twenty-first day, percent signs.',
    '',
  ])('lets dates and words pass: %s', (text) => {
    expect(bareNumbers(text)).toEqual([]);
  });

  it.each([
    ['about 45,000 services', '45,000'],
    ['(80%)', '80%'],
    ['US$370,000, they say', 'US$370,000'],
    ['a €5 note', '€5'],
    ['1.5 of them', '1.5'],
    ['45 000 ships', '45'],
    ['version-3 addresses', 'version-3'],
    ['1989 and before', '1989'],
    ['in 2036', '2036'],
    ['2014 million', '2014'],
    ['2,014 ships', '2,014'],
    ['2014,500', '2014,500'],
    ['2014 per cent', '2014'],
    ['30 February', '30'],
    ['29 February 2019', '29'],
    ['0 May', '0'],
    ['April 31', '31'],
    ['2019-13', '2019-13'],
    ['2019-02-30', '2019-02-30'],
    ['may 3', '3'],
    ['²', '²'],
    ['Ⅳ ships', 'Ⅳ'],
    ['٤٥ ships', '٤٥'],
    ['10:30', '10:30'],
  ])('finds the number in "%s"', (text, number) => {
    expect(bareNumbers(text)[0]).toMatchObject({ index: text.indexOf(number), text: number });
  });

  it.each(['five percent', 'Twenty-five per cent', 'half a percent', 'one percentage point', 'hundred %'])(
    'finds the percentage in "%s"',
    (text) => {
      expect(bareNumbers(text)).toHaveLength(1);
    },
  );

  it('takes a date that stands over two lines for a date', () => {
    expect(bareNumbers('on 16\nOctober\n2019')).toEqual([]);
  });
});
