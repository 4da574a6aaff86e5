const MONTHS = [
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
] as const;

/** A year, a month or a day in words: `2015`, `September 2015`, `1 September 2015`. */
export function dateWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  const name = MONTHS[Number(month) - 1] ?? month;
  return day === undefined ? `${name} ${year}` : `${Number(day)} ${name} ${year}`;
}

/** From when to when: `March to September 2014`, `2018 to 2023`, `by April 2021`, `2015`; empty if nothing is known. */
export function spanWords(start: string | undefined, end: string | undefined): string {
  if (start === undefined) return end === undefined ? '' : `by ${dateWords(end)}`;
  if (end === undefined) return `from ${dateWords(start)}`;
  if (start === end) return dateWords(start);
  if (isWholeYear(start, end)) return start.slice(0, 4);
  const sameYear = start.slice(0, 4) === end.slice(0, 4) && start.length > 4 && end.length > 4;
  return `${sameYear ? dateWords(start).slice(0, -5) : dateWords(start)} to ${dateWords(end)}`;
}

function isWholeYear(start: string, end: string): boolean {
  const year = start.slice(0, 4);
  return (
    start.startsWith(`${year}-01`) &&
    end.startsWith(`${year}-12`) &&
    /^\d{4}-01(-01)?$/.test(start) &&
    /^\d{4}-12(-31)?$/.test(end)
  );
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
