import { spanOf } from '../../record/schema/period.ts';
import { remembered } from '../../record/remembered.ts';

/** The months as they are written here. */
export const MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A year, a month or a day in words: `2015`, `September 2015`, `1 September 2015`. */
export const dateWords = remembered((date: string): string => {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
});

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

/** A period of a series: `2015`, `first half of 2018`, `fiscal year 2023`, `July 2019 to June 2020`. */
export function periodWords(period: string): string {
  const [start = '', end] = period.split('/');
  if (end !== undefined) return spanWords(start, end);
  const half = /^(\d{4})-H([12])$/.exec(period);
  if (half) return `${half[2] === '1' ? 'first' : 'second'} half of ${half[1]}`;
  const fiscal = /^FY(\d{4})$/.exec(period);
  if (fiscal) return `fiscal year ${fiscal[1]}`;
  const toJune = /^(\d{4})-(?!0[1-9]|1[0-2])\d{2}$/.exec(period);
  if (toJune) return `July ${toJune[1]} to June ${Number(toJune[1]) + 1}`;
  return dateWords(period);
}

/** When something happened: `in 2014`, `on 22 December 2017`. */
export function atPeriod(period: string): string {
  const isDay = spanOf(period)?.first === period;
  return `${isDay ? 'on' : 'in'} ${periodWords(period)}`;
}
