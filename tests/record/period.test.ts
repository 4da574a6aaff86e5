import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isIsoDate, spanOf } from '../../src/record/schema/period.ts';

describe('a period', () => {
  it.each([
    ['2015', '2015-01-01', '2015-12-31'],
    ['2015-09', '2015-09-01', '2015-09-30'],
    ['2015-09-01', '2015-09-01', '2015-09-01'],
    ['2018-H1', '2018-01-01', '2018-06-30'],
    ['2018-H2', '2018-07-01', '2018-12-31'],
    ['FY2023', '2022-10-01', '2023-09-30'],
    ['2019-20', '2019-07-01', '2020-06-30'],
    ['1999-00', '1999-07-01', '2000-06-30'],
    ['2014-03/2014-09', '2014-03-01', '2014-09-30'],
    ['2015/2016-H1', '2015-01-01', '2016-06-30'],
  ])('%s covers the days from %s to %s', (period, first, last) => {
    expect(spanOf(period)).toEqual({ first, last });
  });

  it('reads 2011-12 as December 2011, never as the year to June 2012', () => {
    expect(spanOf('2011-12')).toEqual({ first: '2011-12-01', last: '2011-12-31' });
  });

  it('knows leap years, centuries included', () => {
    expect(spanOf('2016-02')?.last).toBe('2016-02-29');
    expect(spanOf('2015-02')?.last).toBe('2015-02-28');
    expect(spanOf('2000-02')?.last).toBe('2000-02-29');
    expect(spanOf('1900-02')?.last).toBe('1900-02-28');
    expect(spanOf('2016-02-29')).toBeDefined();
    expect(spanOf('2015-02-29')).toBeUndefined();
  });

  it.each([
    '',
    '15',
    '2015-13',
    '2015-00',
    '2015-17',
    '2015-9',
    '2015-09-31',
    '2015-09-00',
    '2018-H3',
    'FY15',
    '2015-09-01T00:00',
    '2016/2015',
    '2015/',
    '2014/2015/2016',
    '2015–2016',
    'May 2015',
  ])('is not %j', (period) => {
    expect(spanOf(period)).toBeUndefined();
  });

  it('covers each day of the calendar by the month and the year that hold it', () => {
    const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(spanOf(iso)).toEqual({ first: iso, last: iso });
        for (const period of [iso.slice(0, 7), iso.slice(0, 4)]) {
          const span = spanOf(period);
          expect(span && span.first <= iso && iso <= span.last).toBe(true);
        }
      }),
    );
  });
});

describe('the date of a figure or a source', () => {
  it('is a year, a month or a day', () => {
    expect(['2015', '2015-09', '2016-02-29'].filter(isIsoDate)).toHaveLength(3);
  });

  it('is none of the other periods of a series, and no day that does not exist', () => {
    expect(['2018-H1', 'FY2023', '2019-20', '2014/2015', '2015-02-30', ''].filter(isIsoDate)).toEqual([]);
  });
});
