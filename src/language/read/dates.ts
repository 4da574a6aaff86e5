import { isIsoDate } from '../../record/schema/period.ts';
import { MONTH_NUMBERS } from '../months.ts';
import { foldedInPlace, placesWithin } from './tokens.ts';
import { isInPlaceOfDate, isPlural, YEAR } from './years.ts';

/** A date as it stands in a text, and from when to when it is, in ISO 8601, as precisely as it is told. */
export interface ReadDate {
  readonly index: number;
  readonly end: number;
  /** Both empty where a day of a month is told without its year. */
  readonly from: string;
  readonly to: string;
}

/** The dates of a text, in order. A year is one only where a date can stand: `2014 people` are people. */
export function readDates(text: string): ReadDate[] {
  const folded = foldedInPlace(text);
  const certain = inOrder(
    apart([
      ...daysOfMonths(folded),
      ...monthsWithDays(folded),
      ...monthsWithYears(folded),
      ...isoDates(folded),
      ...yearRanges(folded),
    ]),
  );
  return inOrder([...certain, ...plainYears(folded, certain)]);
}

const MONTH = [...MONTH_NUMBERS.keys()].join('|');
const STARTS = '(?<![\\p{L}\\p{N}]|[.,]|\\p{Sc}\\s?)';
const ENDS = '(?![\\p{L}\\p{N}]|[.,]\\p{N}|\\s?[%‰])';

const DAY_MONTH = new RegExp(
  `${STARTS}(\\d{1,2})(?:\\s?-\\s?(\\d{1,2})|\\s+(?:and|or|to)\\s+(\\d{1,2}))?\\s+(${MONTH})\\.?(?:,?\\s+(${YEAR}))?${ENDS}`,
  'gu',
);

/** `16 October 2019`, `12-15 March 2018`, `3 and 4 May`. */
function daysOfMonths(text: string): ReadDate[] {
  return [...text.matchAll(DAY_MONTH)].flatMap((match) => {
    const [whole, first = '', to, and, month = '', year] = match;
    const last = to ?? and ?? first;
    if (![first, last].every((day) => isDay(day, month, year))) return [];
    return dateAt(match.index, whole, isoDay(first, month, year), isoDay(last, month, year));
  });
}

const MONTH_DAY = new RegExp(
  `(?<!\\p{L})(${MONTH})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,\\s*(${YEAR}))?${ENDS}`,
  'gu',
);

/** `October 16, 2019`, `on May 3`. "In May 20 people" are people. */
function monthsWithDays(text: string): ReadDate[] {
  return [...text.matchAll(MONTH_DAY)].flatMap((match) => {
    const [whole, month = '', day = '', year] = match;
    const before = text.slice(0, match.index);
    const goesOn = /^\s+\p{L}/u.test(text.slice(match.index + whole.length));
    const isMonthOnly = /\bin\s+$/i.test(before) || (goesOn && !/\b(?:on|by|since|until)\s+$/i.test(before));
    if (!isDay(day, month, year) || (year === undefined && isMonthOnly)) return [];
    return dateAt(match.index, whole, isoDay(day, month, year));
  });
}

const MONTH_YEAR = new RegExp(`(?<!\\p{L})(${MONTH})\\.?,?\\s+(${YEAR})${ENDS}`, 'gu');

function monthsWithYears(text: string): ReadDate[] {
  return [...text.matchAll(MONTH_YEAR)].flatMap(({ 0: whole, 1: month = '', 2: year = '', index }) =>
    dateAt(index, whole, `${year}-${twoDigits(MONTH_NUMBERS.get(month) ?? 0)}`),
  );
}

const ISO_DATE = new RegExp(`(?<![\\p{L}\\p{N}.,-])${YEAR}-\\d{2}(?:-\\d{2})?(?![\\p{L}\\p{N}-])`, 'gu');

function isoDates(text: string): ReadDate[] {
  return [...text.matchAll(ISO_DATE)]
    .filter(([date]) => isIsoDate(date))
    .flatMap(({ 0: date, index }) => dateAt(index, date, date));
}

const YEAR_RANGE = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{Sc}]|\\p{Sc}\\s|\\p{N}[.,])(${YEAR})(?:\\s?[-/]\\s?(${YEAR}|\\d{2})|s)${ENDS}`,
  'gu',
);

/** `2014-2016`, `2021-22`, `2021/22`, `the 2010s`, and not `2014-2016 sites`. */
function yearRanges(text: string): ReadDate[] {
  return [...text.matchAll(YEAR_RANGE)].flatMap(({ 0: whole, 1: first = '', 2: second, index }) => {
    if (second === undefined)
      return first.endsWith('0') ? dateAt(index, whole, first, String(Number(first) + 9)) : [];
    const last = second.length === 2 ? `${first.slice(0, 2)}${second}` : second;
    const isRange = last > first && !isPlural(text.slice(index + whole.length));
    return isRange ? dateAt(index, whole, first, last) : [];
  });
}

const PLAIN_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{Sc}]|\\p{Sc}\\s|\\p{N}[.,])${YEAR}${ENDS}(?!\\s+(?:per\\s?cent|hundred|thousand|million|billion)\\b)`,
  'gu',
);

/** As much of the text before a year as is looked at. */
const LOOK_BACK = 80;

/** Years that stand where a date stands, or that a list of dates goes on with; the others are in order. */
function plainYears(text: string, certain: readonly ReadDate[]): ReadDate[] {
  const found: ReadDate[] = [];
  const taken = placesWithin(certain);
  let next = 0;
  for (const { 0: year, index } of text.matchAll(PLAIN_YEAR)) {
    if (taken.has(index)) continue;
    while ((certain[next]?.end ?? Infinity) <= index) next += 1;
    const lastEnd = Math.max(certain[next - 1]?.end ?? 0, found.at(-1)?.end ?? 0);
    const before = text.slice(Math.max(index - LOOK_BACK, 0), index);
    const after = text.slice(index + year.length);
    const goesOn = lastEnd > 0 && CONTINUES.test(text.slice(lastEnd, index)) && !isPlural(after);
    if (goesOn || isInPlaceOfDate(year, before, after)) found.push(...dateAt(index, year, year));
  }
  return found;
}

/** What stands between the dates of a list. */
const CONTINUES = /^(?:\s?-\s?|,?\s+(?:and|or|to|but|not|than|against|with)\s+|,\s+)(?:in\s+|of\s+)?$/;

function dateAt(index: number, whole: string, from: string, to = from): ReadDate[] {
  return [{ index, end: index + whole.length, from, to }];
}

const LEAP_YEAR = '2024';

function isDay(day: string, month: string, year = LEAP_YEAR): boolean {
  return isIsoDate(isoDay(day, month, year));
}

function isoDay(day: string, month: string, year: string | undefined): string {
  return year === undefined
    ? ''
    : `${year}-${twoDigits(MONTH_NUMBERS.get(month) ?? 0)}-${twoDigits(Number(day))}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}

/** The dates without those that begin or end within an earlier one of the list. */
function apart(dates: readonly ReadDate[]): ReadDate[] {
  const taken = new Set<number>();
  return dates.filter((date) => {
    const places = [...placesWithin([date])];
    if (places.some((place) => taken.has(place))) return false;
    for (const place of places) taken.add(place);
    return true;
  });
}

function inOrder(dates: readonly ReadDate[]): ReadDate[] {
  return dates.toSorted((a, b) => a.index - b.index);
}
