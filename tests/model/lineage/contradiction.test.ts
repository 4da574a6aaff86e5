import { describe, expect, it } from 'vitest';
import { contradict, countsNow } from '../../../src/model/lineage/contradiction.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import type { Source } from '../../../src/record/schema/source.ts';
import { entry } from '../../../src/record/schema/record.ts';
import { figure, recordOf } from './record.ts';

const { sources } = recordOf([]);
const paper = entry(sources, 'paper');
const published = (id: string, date: string | undefined): [string, Source] => [
  id,
  { ...paper, id, published: date },
];
const dated = new Map([
  ...sources,
  published('spring', '2015-03-01'),
  published('summer', '2015-06-01'),
  published('years-later', '2019-06-01'),
  published('undated', undefined),
]);

const count = (value: number, more: Partial<Figure> = {}) =>
  figure({
    ...{ id: 'a', value, unit: 'count', qualifier: 'exact', source: 'spring' },
    ...{ period_start: undefined, period_end: undefined },
    ...more,
  });

/** Whether two figures contradict one another, if nothing joins them but what they count. */
function clash(a: Figure, b: Figure, bond: Partial<Parameters<typeof contradict>[2]> = {}) {
  const loose = { sources: dated, isNoted: false, isOneNumber: false, isOneCase: false };
  return [contradict(a, b, { ...loose, ...bond }), contradict(b, a, { ...loose, ...bond })];
}

const YES = [true, true];
const NO = [false, false];

describe('two numbers for one thing', () => {
  it('contradict one another where they cannot both be true', () => {
    expect(clash(count(337), count(338))).toEqual(YES);
  });

  it('do not where one is the other in words, rounded or hedged', () => {
    const inWords = count(10_000, { words: 'ten thousand' });
    expect(clash(inWords, count(10_000))).toEqual(NO);
    expect(clash(count(119), count(120, { qualifier: 'about' }))).toEqual(NO);
    expect(clash(count(700, { qualifier: 'more-than' }), count(900))).toEqual(NO);
  });

  it('do not where one counts a part and the other the whole', () => {
    expect(clash(count(870), count(200, { part: ['elsewhere'] }))).toEqual(NO);
  });

  it('do not where they are of two years', () => {
    const of = (year: string, value: number) =>
      count(value, { period_start: `${year}-01-01`, period_end: `${year}-12-31` });
    expect(clash(of('2023', 36), of('2024', 20))).toEqual(NO);
    expect(clash(of('2023', 36), of('2023', 20))).toEqual(YES);
  });

  it('are of the time of their texts where these give none, and of no time where the texts are undated', () => {
    expect(clash(count(4), count(8, { source: 'summer' }))).toEqual(YES);
    expect(clash(count(4), count(8, { source: 'years-later' }))).toEqual(NO);
    expect(clash(count(4), count(8, { source: 'undated' }))).toEqual(NO);
  });

  it('do not where a running total was counted on after the other was published', () => {
    const later = count(346, { period_end: '2019-05', source: 'years-later' });
    expect(clash(count(310), later, { isOneCase: true })).toEqual(NO);
    expect(clash(count(310, { period_end: '2015-03' }), later, { isOneCase: true })).toEqual(NO);
  });

  it('may be told years later where they are of one case', () => {
    const told = count(338, { source: 'years-later' });
    expect(clash(count(337, { period_end: '2015-03' }), told, { isOneCase: true })).toEqual(YES);
  });

  it('are of one time where one repeats the other', () => {
    const repeated = count(338, { source: 'years-later' });
    expect(clash(count(337), repeated, { isOneNumber: true })).toEqual(YES);
  });

  it('may be of a day and of its month where a researcher set them side by side', () => {
    const month = count(2, { period_start: '2015-04', period_end: '2015-04' });
    const day = count(8, { period_start: '2015-04-14', period_end: '2015-04-14' });
    expect(clash(month, day)).toEqual(NO);
    expect(clash(month, day, { isNoted: true })).toEqual(YES);
    const decade = count(9, { period_start: '2005', period_end: '2015' });
    expect(clash(month, decade, { isNoted: true })).toEqual(NO);
  });
});

describe('a figure that stands against another', () => {
  it('is none that a later count took the place of, and no error', () => {
    expect(countsNow(count(1))).toBe(true);
    expect(countsNow(count(1, { status: 'superseded' }))).toBe(false);
    expect(countsNow(count(1, { status: 'withdrawn' }))).toBe(false);
    expect(countsNow(count(1, { role: 'specimen' }))).toBe(false);
    expect(countsNow(count(1, { role: 'corrector' }))).toBe(false);
  });
});
