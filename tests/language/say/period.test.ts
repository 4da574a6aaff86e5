import { describe, expect, it } from 'vitest';
import { atPeriod, dateWords, periodWords, spanWords } from '../../../src/language/say/period.ts';

describe('a date in words', () => {
  it('is as precise as it is known', () => {
    expect(dateWords('2015')).toBe('2015');
    expect(dateWords('2015-09')).toBe('September 2015');
    expect(dateWords('2015-09-01')).toBe('1 September 2015');
  });
});

describe('a span in words', () => {
  it.each([
    ['2014-03', '2014-09', 'March to September 2014'],
    ['2014-03-05', '2014-03-20', '5 to 20 March 2014'],
    ['2018', '2023', '2018 to 2023'],
    ['2015', '2015', '2015'],
    ['2015-01', '2015-12', '2015'],
    ['2015-01-01', '2015-12-31', '2015'],
    ['2015-01-01', '2015-11-30', '1 January to 30 November 2015'],
    ['2014-02-01', '2014-02-28', 'February 2014'],
    ['2014-03-05', '2014-03-05', '5 March 2014'],
    ['2014-03-30', '2014-04-02', '30 March to 2 April 2014'],
    ['2023', '2023-12', '2023'],
    ['2019', '2019-06', '2019, up to June'],
    ['2026-03', '2026-03-20', 'March 2026, up to 20 March'],
    ['2019-06-04', '2019', '2019, from 4 June'],
    ['2013', '2014-10-15', '2013 to 15 October 2014'],
    [undefined, '2021-04', 'by April 2021'],
    ['2021-04', undefined, 'from April 2021'],
    [undefined, undefined, ''],
  ])('from %s to %s is "%s"', (start, end, words) => {
    expect(spanWords(start, end)).toBe(words);
  });
});

describe('a period of a series in words', () => {
  it.each([
    ['2015', '2015'],
    ['2011-12', 'December 2011'],
    ['2018-H1', 'first half of 2018'],
    ['2018-H2', 'second half of 2018'],
    ['FY2023', 'fiscal year 2023'],
    ['2019-20', 'July 2019 to June 2020'],
    ['1999-00', 'July 1999 to June 2000'],
    ['2014-03/2014-09', 'March to September 2014'],
    ['2016-02-29', '29 February 2016'],
    ['FY2015/FY2016', 'fiscal years 2015 to 2016'],
    ['FY2015/FY2015', 'fiscal year 2015'],
    ['2019-20/2020-21', 'July 2019 to June 2021'],
    ['2014-H1/2015-H2', 'first half of 2014 to second half of 2015'],
    ['2014-H1/2014-H2', '2014'],
    ['2014-H2/2015-03', 'second half of 2014 to March 2015'],
    ['2017/2020', '2017 to 2020'],
  ])('%s is %s', (period, words) => {
    expect(periodWords(period)).toBe(words);
  });
});

describe('when something happened', () => {
  it.each([
    ['2014', 'in 2014'],
    ['2014-03', 'in March 2014'],
    ['2017-12-22', 'on 22 December 2017'],
    ['2004-H1', 'in the first half of 2004'],
    ['FY2023', 'in fiscal year 2023'],
    ['2019-20', 'between July 2019 and June 2020'],
    ['2023-01/2023-07', 'between January and July 2023'],
    ['2014-H1/2015-H2', 'between the first half of 2014 and the second half of 2015'],
  ])('%s is %s', (period, words) => {
    expect(atPeriod(period)).toBe(words);
  });
});
