import { z } from 'zod';
import { oneOf, requiredText, text, yesNo, type Row } from './cell.ts';
import { places } from './code.ts';
import { periodList, seriesPeriod } from './date.ts';
import { id, optionalId } from './id.ts';
import { amount, optionalAmount } from './number.ts';
import { QUALIFIERS, TOPICS, UNITS } from './figure.ts';
import { spanOf, type Span } from './period.ts';

/** A row of `data/series.csv`: what is counted, of what, where the counting changed. */
export const seriesColumns = z.strictObject({
  id,
  title: requiredText('editorial'),
  /** What its points show, in a sentence: the title of its chart. A series of one point shows nothing yet. */
  sentence: text('editorial'),
  measure: id,
  unit: oneOf(UNITS),
  base: requiredText('editorial'),
  place: places,
  topic: oneOf(TOPICS),
  source: optionalId,
  /** `time`: a line. `stated` (dated statements), `by-study` and `by-operation` (a point for each): dots, never a line. */
  kind: oneOf(['time', 'stated', 'by-study', 'by-operation']),
  cumulative: yesNo,
  breaks: periodList,
  caveat: text('editorial'),
  desk: text('desk'),
});

/** Where the files of points lie. */
export const SERIES_FOLDER = 'data/series/';

/** The file that holds the points of a series. */
export function pointsFile(id: string): string {
  return `${SERIES_FOLDER}${id}.csv`;
}

/** A row of `data/series/<id>.csv`. */
export const pointColumns = z.strictObject({
  period: seriesPeriod,
  value: amount,
  value_high: optionalAmount,
  qualifier: oneOf(QUALIFIERS),
  source: id,
  note: text('editorial'),
  status: oneOf(['current', 'draft']),
});

export type Point = Row<typeof pointColumns>;
export type SeriesRow = Row<typeof seriesColumns>;
export type Series = SeriesRow & { readonly points: readonly Point[] };

/** What belongs to a period: a point of a series, or what was made from one. */
interface Dated {
  readonly period: string;
}

/**
 * The points in the order of time, parted where the way of counting changed: those of one stretch can be joined and
 * compared. A change takes place on the first day of its period, and a point that begins on that day is counted the new
 * way. A point whose period spans a change is of neither side, and stands alone.
 */
export function stretches<Item extends Dated>(points: readonly Item[], breaks: readonly string[]): Item[][] {
  const timed = points.map((point) => ({ point, middle: middleOf(point.period) }));
  const inOrder = timed.sort((a, b) => a.middle - b.middle).map(({ point }) => point);
  const changes = breaks.map((period) => daysOf(period).first);
  const changesBefore = ({ period }: Item) =>
    changes.filter((change) => change <= daysOf(period).first).length;
  const sameCounting = Map.groupBy(inOrder, (point) =>
    spansBreak(point.period, breaks) ? point : changesBefore(point),
  );
  return [...sameCounting.values()];
}

/** Whether the way of counting changed within a period. */
export function spansBreak(period: string, breaks: readonly string[]): boolean {
  const { first, last } = daysOf(period);
  return breaks.map((each) => daysOf(each).first).some((change) => first < change && change <= last);
}

function middleOf(period: string): number {
  const { first, last } = daysOf(period);
  return (Date.parse(first) + Date.parse(last)) / 2;
}

/** The days of a period that has been read: what is no period is refused in its cell. */
export function daysOf(period: string): Span {
  const span = spanOf(period);
  if (span === undefined) throw new Error(`${period} is no period`);
  return span;
}
