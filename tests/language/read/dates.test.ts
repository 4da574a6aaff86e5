import { describe, expect, it } from 'vitest';
import { readDates } from '../../../src/language/read/dates.ts';

function read(text: string) {
  return readDates(text).map(({ index, end, from, to }) => [text.slice(index, end), from, to]);
}

describe('a date', () => {
  it.each([
    ['on 16 October 2019', [['16 October 2019', '2019-10-16', '2019-10-16']]],
    ['on 16\nOctober\n2019', [['16\nOctober\n2019', '2019-10-16', '2019-10-16']]],
    ['on 12–15 March 2018', [['12–15 March 2018', '2018-03-12', '2018-03-15']]],
    ['October 16, 2019', [['October 16, 2019', '2019-10-16', '2019-10-16']]],
    ['in March 2018', [['March 2018', '2018-03', '2018-03']]],
    ['3 and 4 May', [['3 and 4 May', '', '']]],
    ['on 2019-10-16', [['2019-10-16', '2019-10-16', '2019-10-16']]],
    ['the 2010s', [['2010s', '2010', '2019']]],
    ['2014–2016', [['2014–2016', '2014', '2016']]],
    ['the year 2021-22', [['2021-22', '2021', '2022']]],
    ['the season 2021/22', [['2021/22', '2021', '2022']]],
  ])('is read in "%s"', (text, dates) => {
    expect(read(text)).toEqual(dates);
  });

  it.each(['30 February 2019', '29 February 2019', 'April 31, 2019', '2019-02-30', '0 May'])(
    'must be of the calendar: %s',
    (text) => {
      expect(read(text).filter(([date]) => date !== '2019' && date !== 'February 2019')).toEqual([]);
    },
  );
});

describe('a year', () => {
  it.each([
    'in 2014',
    'In 2014 researchers counted',
    'since 2014',
    'by 2014, users',
    'the report of 2014 says',
    'in early 2014',
    'mid-2014',
    'the 2014 study',
    'its 2014 report',
    'Europol’s 2014 report',
    'the Europol 2014 report',
    '(2014)',
    '(Owen, 2014)',
    'the measurement, 2014, beside it',
    '2014 was a long year',
    '2014: a year',
    '2014',
    'for 1998 it gives',
    'in July 2014',
  ])('stands where a date stands: %s', (text) => {
    expect(read(text)).toHaveLength(1);
  });

  it('goes on a list of dates', () => {
    expect(read('in 2014, 2015 and 2016; from 2014 to 2016').map(([date]) => date)).toEqual([
      ...['2014', '2015', '2016'],
      ...['2014', '2016'],
    ]);
  });

  it.each([
    'arrested 2000 people',
    'closed 2014 sites',
    'a survey of 2014 people',
    'In 2000 homes',
    'a total of 2014',
    'rose to 2014',
    'more than 2014 of them',
    'about 2014',
    '2015%',
    'US$2015',
    '2014 million',
    '2014 per cent',
    '2014.5',
    '1200-10 sites',
    'in 1989',
    'in 2036',
    'the 2014 sites',
  ])('is none where a number stands: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('a day of a month', () => {
  it.each(['on May 20 people were told', 'May 20.', 'October 16, 2019'])('is one in "%s"', (text) => {
    expect(read(text)).toHaveLength(1);
  });

  it.each(['In May 20 people were arrested', 'May 20 people be told', 'may 3'])('is none in "%s"', (text) => {
    expect(read(text)).toEqual([]);
  });
});
