import { z } from 'zod';
import {
  id,
  oneOf,
  optionalId,
  periodList,
  places,
  plainNumber,
  requiredText,
  seriesPeriod,
  text,
  yesNo,
} from './cell.ts';
import type { RowAddress } from './fault.ts';
import { QUALIFIERS, TOPICS, UNITS } from './figure.ts';

/** A row of `data/series.csv`: what is counted, of what, where the counting changed. */
export const seriesColumns = z.strictObject({
  id,
  title: requiredText,
  measure: id,
  unit: oneOf(UNITS),
  base: requiredText,
  place: places,
  topic: oneOf(TOPICS),
  source: optionalId,
  /** `time`: a line. `stated` (dated statements) and `by-study` (a point a study): dots, never a line. */
  kind: oneOf(['time', 'stated', 'by-study']),
  cumulative: yesNo,
  breaks: periodList,
  caveat: text,
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
  value: plainNumber,
  qualifier: oneOf(QUALIFIERS),
  source: id,
  note: text,
  status: oneOf(['current', 'draft']),
});

export type Point = z.infer<typeof pointColumns> & { readonly at: RowAddress };
type SeriesRow = z.infer<typeof seriesColumns> & { readonly at: RowAddress };
export type Series = SeriesRow & { readonly points: readonly Point[] };
