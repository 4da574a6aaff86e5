import { spanOf } from '../../record/schema/period.ts';
import { remembered } from '../../record/remembered.ts';
import { MONTHS, SHORT_MONTHS } from '../months.ts';

/** A year, a month or a day in words: `2015`, `September 2015`, `1 September 2015`. */
export const dateWords = remembered((date: string): string => {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
});

/** The same on two short lines, as it stands under an axis: `30 Dec` and `2014`, `June` and `2015`; `2017` has one. */
export function dateLines(date: string): readonly string[] {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return [year];
  const name = SHORT_MONTHS[Number(month) - 1] ?? month;
  return [day === undefined ? name : `${Number(day)} ${name}`, year];
}

/**
 * From when to when: `March to September 2014`, `5 to 20 March 2014`, `2018 to 2023`, `by April 2021`, `2015`, and
 * `2019, up to June` where only the end is known to the month; empty if nothing is known.
 */
export function spanWords(start: string | undefined, end: string | undefined): string {
  if (start === undefined) return end === undefined ? '' : `by ${dateWords(end)}`;
  if (end === undefined) return `from ${dateWords(start)}`;
  const whole = wholePeriod(start, end);
  if (whole !== undefined) return dateWords(whole);
  if (end.startsWith(start)) return `${dateWords(start)}, up to ${withoutYear(end)}`;
  if (start.startsWith(end)) return `${dateWords(end)}, from ${withoutYear(start)}`;
  return `${startWords(start, end)} to ${dateWords(end)}`;
}

/** The year, the month or the day of which the span covers all, and nothing else. */
function wholePeriod(start: string, end: string): string | undefined {
  const [first, last] = [spanOf(start)?.first, spanOf(end)?.last];
  return [start.slice(0, 4), start.slice(0, 7), start].find((date) => {
    const all = spanOf(date);
    return all?.first === first && all?.last === last;
  });
}

/** The start without what it has in common with the end: the year, and the month if both are days. */
function startWords(start: string, end: string): string {
  if (start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7))
    return String(Number(start.slice(8)));
  return start.slice(0, 5) === end.slice(0, 5) ? withoutYear(start) : dateWords(start);
}

function withoutYear(date: string): string {
  return dateWords(date).slice(0, -' 2015'.length);
}

/**
 * The same with its preposition, as it stands in a sentence: `in 2014`, `on 6 November 2014`, `by April 2021`,
 * `between March and September 2014`, `from 2018 on`; empty if nothing is known.
 */
export function whenWords(start: string | undefined, end: string | undefined): string {
  const span = spanWords(start, end);
  if (span === '' || start === undefined) return span;
  if (end === undefined) return `${span} on`;
  if (span.includes(', '))
    return `in ${span.replace(', up to', ' up to').replace(/, from (.*)$/, ' from $1 on')}`;
  if (span.includes(' to '))
    return `${areNextMonths(start, end) ? 'in' : 'between'} ${span.replace(' to ', ' and ')}`;
  return `${span === dateWords(start) && start.length === 10 ? 'on' : 'in'} ${span}`;
}

/** `2018-11` and `2018-12`. */
function areNextMonths(start: string, end: string): boolean {
  const [from, to] = [start, end].map((date) => (date.length === 7 ? Number(date.slice(5)) : NaN));
  return start.slice(0, 4) === end.slice(0, 4) && (to ?? NaN) - (from ?? NaN) === 1;
}

const HALF_YEAR = /^(\d{4})-H([12])$/;
const FISCAL_YEAR = /^FY(\d{4})$/;
const YEAR_TO_JUNE = /^(\d{4})-(?!0[1-9]|1[0-2])\d{2}$/;

/** A period of a series: `2015`, `first half of 2018`, `fiscal years 2015 to 2016`, `July 2019 to June 2020`. */
export function periodWords(period: string): string {
  const [start = '', end = start] = period.split('/');
  if ([start, end].every((each) => YEAR_TO_JUNE.test(each)))
    return spanWords(spanOf(start)?.first.slice(0, 7), spanOf(end)?.last.slice(0, 7));
  if (start === end) return singlePeriod(start);
  const [from, to] = [start, end].map((each) => FISCAL_YEAR.exec(each)?.[1]);
  if (from !== undefined && to !== undefined) return `fiscal years ${from} to ${to}`;
  const isPlain = [start, end].every((each) => singlePeriod(each) === dateWords(each));
  const whole = wholePeriod(start, end);
  if (whole !== undefined || isPlain) return spanWords(whole ?? start, whole ?? end);
  return `${singlePeriod(start)} to ${singlePeriod(end)}`;
}

function singlePeriod(period: string): string {
  const half = HALF_YEAR.exec(period);
  if (half) return `${half[2] === '1' ? 'first' : 'second'} half of ${half[1]}`;
  const fiscal = FISCAL_YEAR.exec(period);
  if (fiscal) return `fiscal year ${fiscal[1]}`;
  return YEAR_TO_JUNE.test(period) ? periodWords(period) : dateWords(period);
}

/**
 * When something happened: `in 2014`, `on 22 December 2017`, `in the first half of 2004`, and where it is not known
 * when, between what: `between July 2019 and June 2020`.
 */
export function atPeriod(period: string): string {
  const words = periodWords(period);
  const span = spanOf(period);
  if (span !== undefined && span.first === span.last) return `on ${words}`;
  if (words.includes(' to ')) return `between ${articled(words).replace(' to ', ' and ')}`;
  return `in ${articled(words)}`;
}

/** Halves and several fiscal years take an article in a sentence. */
function articled(words: string): string {
  return words.replaceAll(/\b(?:(?:first|second) half|fiscal years)\b/g, 'the $&');
}
