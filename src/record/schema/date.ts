import { cell, optionalCell, readList, Refusal } from './cell.ts';
import { isIsoDate, spanOf } from './period.ts';

/** Years in which nothing was measured, or not yet: a slip of the hand. */
const ANOTHER_AGE = /^(?!(19|20)\d\d(?!\d))\d{4,}/;
const wrongYear = new Refusal('is not of the years 1900 to 2099', 'check the digits of the year');

/** An ISO 8601 date, as precise as it is known, or nothing. */
export const isoDate = optionalCell((value): string | Refusal =>
  isIsoDate(value)
    ? value
    : ANOTHER_AGE.test(value)
      ? wrongYear
      : new Refusal(
          'is not a date of the calendar',
          'write a year, a month or a day, as in 2015, 2015-09 or 2015-09-01',
        ),
);

/** A day of the calendar. */
export const day = cell((value): string | Refusal =>
  /^\d{4}-\d{2}-\d{2}$/.test(value) && isIsoDate(value)
    ? value
    : new Refusal('is not a day of the calendar', 'write it as 2026-11-25'),
);

/** A period of a series. */
export const seriesPeriod = cell((value): string | Refusal =>
  spanOf(value)
    ? value
    : ANOTHER_AGE.test(value)
      ? wrongYear
      : new Refusal(
          'is not a period',
          'write 2015, 2015-09, 2015-09-01, 2015-H1, FY2015, 2015-16 or start/end',
        ),
);

const notPeriods = new Refusal(
  'is not a list of periods',
  'part periods such as 2015 or 2016-02 by one blank',
);

/** Periods parted by blanks. */
export const periodList = cell((value) =>
  readList(value, ' ', (period) => (spanOf(period) ? period : notPeriods), notPeriods),
);
