import { remembered } from '../remembered.ts';

/**
 * When something was measured, as precisely as is known. In ISO 8601: a year, a month or a day. Series also use
 * `2018-H1` (half a year), `FY2023` (US fiscal year, October to September), `2019-20` (Australian, July to June)
 * and `start/end`.
 */
export interface Span {
  /** First and last day, each `YYYY-MM-DD`. */
  readonly first: string;
  readonly last: string;
}

const DAY = /^((?:19|20)\d\d)-(\d{2})-(\d{2})$/;
const MONTH = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/;
const YEAR = /^((?:19|20)\d\d)$/;
const HALF = /^((?:19|20)\d\d)-H([12])$/;
const FISCAL_YEAR = /^FY((?:19|20)\d\d)$/;
const YEAR_TO_JUNE = /^(?:19|20)\d\d-\d{2}$/;

/** The days a period covers, or nothing if it is no period or names a day that does not exist. */
export const spanOf = remembered(readSpan);

/** The last day of what was measured, `YYYY-MM-DD`; nothing where the source does not say when that was. */
export function lastDay({ period_start, period_end }: Measured): string {
  return spanOf(period_end ?? period_start ?? '')?.last ?? '';
}

/** What has the columns that say when it was measured. */
interface Measured {
  readonly period_start?: string | undefined;
  readonly period_end?: string | undefined;
}

function readSpan(period: string): Span | undefined {
  const [start, end, ...more] = period.split('/');
  if (start !== undefined && end !== undefined && more.length === 0) {
    const first = spanOf(start);
    const last = spanOf(end);
    return first && last && first.first <= last.last ? { first: first.first, last: last.last } : undefined;
  }
  return daySpan(period) ?? monthSpan(period) ?? yearSpan(period);
}

/** Whether a text can be a month, or the two years over which a financial year runs: `2010-11`. */
export function isMonthOrYears(text: string): boolean {
  return MONTH.test(text) && isNextYear(text);
}

/** Whether a text can be a month and nothing else. */
export function isMonth(text: string): boolean {
  return MONTH.test(text) && !isNextYear(text);
}

function isNextYear(text: string): boolean {
  return (Number(text.slice(0, 4)) + 1) % 100 === Number(text.slice(5));
}

/** Whether the text is a year, a month or a day of the calendar in ISO 8601. */
export function isIsoDate(text: string): boolean {
  return (YEAR.test(text) || MONTH.test(text) || DAY.test(text)) && spanOf(text) !== undefined;
}

function daySpan(text: string): Span | undefined {
  if (!DAY.test(text)) return undefined;
  const month = monthSpan(text.slice(0, 7));
  const exists = month !== undefined && month.first <= text && text <= month.last;
  return exists ? { first: text, last: text } : undefined;
}

function monthSpan(text: string): Span | undefined {
  const month = MONTH.exec(text);
  if (month === null) return undefined;
  const lastDay = new Date(Date.UTC(Number(month[1]), Number(month[2]), 0)).getUTCDate();
  return { first: `${text}-01`, last: `${text}-${lastDay}` };
}

function yearSpan(text: string): Span | undefined {
  const year = YEAR.exec(text);
  if (year) return { first: `${text}-01-01`, last: `${text}-12-31` };
  const half = HALF.exec(text);
  if (half?.[2] === '1') return { first: `${half[1]}-01-01`, last: `${half[1]}-06-30` };
  if (half) return { first: `${half[1]}-07-01`, last: `${half[1]}-12-31` };
  const fiscal = FISCAL_YEAR.exec(text);
  if (fiscal) return { first: `${Number(fiscal[1]) - 1}-10-01`, last: `${fiscal[1]}-09-30` };
  if (!YEAR_TO_JUNE.test(text) || !isNextYear(text)) return undefined;
  const start = Number(text.slice(0, 4));
  return { first: `${start}-07-01`, last: `${start + 1}-06-30` };
}
