import { citedSources } from '../record/cited.ts';
import { spanOf } from '../record/schema/period.ts';
import { allRows, type ResearchRecord } from '../record/schema/record.ts';
import type { Series } from '../record/schema/series.ts';

/**
 * The record as the public sees it: without drafts, without the sources that only drafts cite, and without series
 * that have no other points. No row that stays names a draft: `check/references.ts` sees to that.
 */
export function publishedRecord(record: ResearchRecord): ResearchRecord {
  const figures = kept(record.figures, ({ status }) => status !== 'draft');
  const series = new Map([...record.series].map(([id, series]) => [id, withoutDrafts(series)]));
  const shown: ResearchRecord = {
    ...record,
    figures,
    series: kept(series, ({ points }) => points.length > 0),
    evidence: kept(record.evidence, ({ figure }) => figures.has(figure)),
  };
  const onlyInDrafts = citedSources(record).difference(citedSources(shown));
  return { ...shown, sources: kept(record.sources, ({ id }) => !onlyInDrafts.has(id)) };
}

function kept<Row>(rows: ReadonlyMap<string, Row>, keep: (row: Row) => boolean): Map<string, Row> {
  return new Map([...rows].filter(([, row]) => keep(row)));
}

/** The points that are shown, and the breaks that lie before one of them. */
function withoutDrafts(series: Series): Series {
  const points = series.points.filter(({ status }) => status !== 'draft');
  const last = spanOf(points.at(-1)?.period ?? '')?.last ?? '';
  return {
    ...series,
    points,
    breaks: series.breaks.filter((period) => (spanOf(period)?.first ?? '') <= last),
  };
}

/** The lines of each file on which the rows of a record stand. */
export function linesOf(record: ResearchRecord): ReadonlyMap<string, ReadonlySet<number>> {
  const lines = new Map<string, Set<number>>();
  for (const { at } of allRows(record))
    lines.set(at.file, (lines.get(at.file) ?? new Set<number>()).add(at.line));
  return lines;
}
