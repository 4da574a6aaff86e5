import { TOPICS, type Topic } from '../../record/schema/figure.ts';
import { entry } from '../../record/schema/record.ts';
import type { Point, Series } from '../../record/schema/series.ts';
import type { Source } from '../../record/schema/source.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';
import { periodWords } from '../../language/say/period.ts';
import type { Change } from '../ledger/changes.ts';
import type { Model } from '../model.ts';

/** What the page of a series tells. */
export interface SeriesPage {
  readonly series: Series;
  readonly measure: Measure;
  readonly points: readonly { readonly point: Point; readonly source: Source }[];
  /** The newest first. */
  readonly changes: readonly Change[];
}

/** The data of the page of a series. */
export function seriesPage(series: Series, { record, changesOfSeries }: Model): SeriesPage {
  return {
    series,
    measure: entry(record.measures, series.measure),
    points: series.points.map((point) => ({ point, source: entry(record.sources, point.source) })),
    changes: changesOfSeries(series).toReversed(),
  };
}

/** The series of each topic that has one. */
export function seriesByTopic({ record }: Model): {
  readonly topic: Topic;
  readonly series: readonly Series[];
}[] {
  const byTopic = Map.groupBy(record.series.values(), ({ topic }) => topic);
  return TOPICS.flatMap((topic) => {
    const series = byTopic.get(topic);
    return series === undefined ? [] : [{ topic, series }];
  });
}

/** From when to when a series has points: `2010 to 2024`, or `2010` where there is one. */
export function reachOf({ points }: Series): string {
  const ends = [points[0], points.at(-1)].map((point) => periodWords(point?.period ?? ''));
  return [...new Set(ends)].join(' to ');
}
