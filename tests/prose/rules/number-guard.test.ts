import { describe, expect, it } from 'vitest';
import { bareNumbers, nameFinder } from '../../../src/prose/rules/number-guard.ts';
import { REFERENCE_MARK as FIGURE } from '../../../src/prose/syntax/passage.ts';
import { sampleRecord } from '../sample-record.ts';

const found = (text: string) => bareNumbers(text, () => []);

describe('the guard', () => {
  it.each([
    'In 2014 and 2015, in 1990 and in 2035.',
    'The mid-2014 talk (2014), the 2014–2016 study, the 2010s.',
    'In 2014 researchers counted; by 2015, users had left; the year 2021-22.',
    'The 2015 study, its 2016 report, Europol’s 2014 survey.',
    'On 1 May, 30 December 2014, 12–15 March 2018, 3 and 4 May 2019.',
    'May 3, 2019; October 2019; 2019-10-16; 2019-10.',
    'on 16\nOctober\n2019',
    'A two-page report, the twenty-first day, percent signs, ten sources.',
    'In the first half of 2004, a third party; half a year later.',
    'One site can have thousands of addresses.',
    `There were ${FIGURE} ships, ${FIGURE} of them (${FIGURE}–${FIGURE}) “${FIGURE}”.`,
    '',
  ])('lets dates, small numbers of things and figures pass: %s', (text) => {
    expect(found(text)).toEqual([]);
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
    ['arrested 2000 people', '2000'],
    ['closed 2014 sites', '2014'],
    ['In May 20 people were arrested', '20'],
    ['1200-10 sites', '1200-10'],
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
    expect(found(text)[0]).toMatchObject({ offset: text.indexOf(number), text: number });
  });

  it.each([
    ['Ninety thousand people', 'Ninety thousand'],
    ['four in five of them men', 'four in five'],
    ['two thirds convicted', 'two thirds'],
    ['nearly half of them', 'half'],
    ['one in every three ships', 'one in every three'],
    ['Seventeen countries', 'Seventeen'],
    ['About a thousand were asked', 'a thousand'],
    ['a dozen sites', 'a dozen'],
    ['two million files', 'two million'],
    ['five percent', 'five percent'],
    ['Twenty-five per cent', 'Twenty-five per cent'],
    ['one percentage point', 'one percentage point'],
  ])('finds the number that is written out in "%s"', (text, number) => {
    expect(found(text)).toMatchObject([{ offset: text.indexOf(number), text: number }]);
  });

  it.each([
    [`${FIGURE} million`, 'million'],
    [`${FIGURE}%`, '%'],
    [`${FIGURE} per cent`, 'per cent'],
    [`${FIGURE}-fold`, 'fold'],
    [`${FIGURE}k`, 'k'],
    [`$${FIGURE}`, '$'],
    [`~${FIGURE}`, '~'],
    [`-${FIGURE}`, '-'],
    [`twice ${FIGURE}`, 'twice'],
    [`half a ${FIGURE}`, 'half a'],
  ])('finds what changes the number of a figure in "%s"', (text, word) => {
    expect(found(text)).toMatchObject([
      { offset: text.indexOf(word), text: word, problem: 'changes the number of the figure beside it' },
    ]);
  });

  it('takes an age for no number, and a number beside it for one', () => {
    for (const text of [
      'people aged 18 to 24',
      'men aged eighteen to twenty-four',
      'under the age of 13',
      'children 15 years old',
    ])
      expect(
        bareNumbers(text, () => []),
        text,
      ).toEqual([]);
    expect(bareNumbers('500 people aged 18 to 24', () => [])).toMatchObject([{ text: '500' }]);
  });

  it('takes the digits in a name of the record for no number, and those beside it for one', () => {
    const lantern = { name: 'Lantern 2.0 (Operation Oil 7)' };
    const findNames = nameFinder({
      ...sampleRecord,
      operations: new Map([['lantern', lantern]]),
    } as never);
    expect(bareNumbers('Lantern 2.0 and Operation Oil 7', findNames)).toEqual([]);
    expect(bareNumbers('Lantern 2.0 had 7 lamps', findNames)).toMatchObject([{ text: '7' }]);
    expect(bareNumbers('Lantern 2.05', findNames)).toMatchObject([{ text: '2.05' }]);
  });
});
