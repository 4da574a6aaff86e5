import { descending } from 'd3-array';
import { TOPICS, type Topic } from '../../record/schema/figure.ts';
import { spanOf } from '../../record/schema/period.ts';
import { entry } from '../../record/schema/record.ts';
import type { Point, Series } from '../../record/schema/series.ts';
import type { Source } from '../../record/schema/source.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';
import { hedgedNumber } from '../../language/say/hedge.ts';
import { dateWords, periodWords } from '../../language/say/period.ts';
import type { Change } from '../ledger/changes.ts';
import type { Model } from '../model.ts';

/** A series as a line of a list: its newest value, and of when. */
export interface SeriesLine {
  readonly series: Series;
  /** `about 20.5 million` */
  readonly number: string;
  /** `2024` */
  readonly when: string;
  /** `27 points, 1998 to 2024`; empty where there is but one. */
  readonly reach: string;
}

/** What the page of a series tells. */
export interface SeriesPage extends SeriesLine {
  readonly measure: Measure;
  /** Who gave the newest value. */
  readonly source: Source;
  readonly points: readonly { readonly point: Point; readonly source: Source }[];
  /** Whether they are too many to stand open. */
  readonly isLong: boolean;
  /** The newest first. */
  readonly changes: readonly Change[];
}

const MOST_POINTS = 24;

/** The data of the page of a series. */
export function seriesPage(series: Series, { record, changesOfSeries }: Model): SeriesPage {
  return {
    ...lineOf(series),
    measure: entry(record.measures, series.measure),
    source: entry(record.sources, newestOf(series).source),
    points: series.points.map((point) => ({ point, source: entry(record.sources, point.source) })),
    isLong: series.points.length > MOST_POINTS,
    changes: changesOfSeries(series).toReversed(),
  };
}

/** A series as a line of a list. */
export function lineOf(series: Series): SeriesLine {
  const newest = newestOf(series);
  return {
    series,
    number: hedgedNumber({ ...newest, unit: series.unit }),
    when: periodWords(newest.period),
    reach: isCountedOnce(series) ? '' : `${series.points.length} points, ${reachOf(series)}`,
  };
}

/** The point that reaches furthest; of those of one day the one that is written last. */
function newestOf({ id, points }: Series): Point {
  const [newest] = points.toReversed().toSorted((a, b) => descending(endOf(a), endOf(b)));
  if (newest === undefined) throw new Error(`${id} has no point`);
  return newest;
}

function endOf({ period }: Point): string {
  return spanOf(period)?.last ?? '';
}

/** Series of which a list shows a few. */
export interface SeriesFew {
  /** A few that reach furthest, then the others, those that were counted once at the end. */
  readonly newest: readonly SeriesLine[];
  readonly others: readonly SeriesLine[];
}

/** The series of a topic. */
export interface SeriesOfTopic extends SeriesFew {
  readonly topic: Topic;
}

const MOST_SHOWN = 3;

/** The series of each topic that has one. What was counted once is no series yet. */
export function seriesByTopic(model: Model): SeriesOfTopic[] {
  const repeated = [...model.record.series.values()].filter((series) => !isCountedOnce(series));
  const byTopic = Map.groupBy(repeated, ({ topic }) => topic);
  return TOPICS.flatMap((topic) => {
    const all = byTopic.get(topic);
    return all === undefined ? [] : [{ topic, ...fewOf(all, model) }];
  });
}

/** What is kept as a series and was counted once so far. */
export function countedOnce(model: Model): SeriesLine[] {
  return byUse([...model.record.series.values()].filter(isCountedOnce), model).map(lineOf);
}

function isCountedOnce({ points }: Series): boolean {
  return points.length === 1;
}

/** A few series as lines of a list, and the others. */
export function fewOf(all: readonly Series[], model: Model): SeriesFew {
  const lines = byUse(all, model).map(lineOf);
  return { newest: lines.slice(0, MOST_SHOWN), others: lines.slice(MOST_SHOWN) };
}

const FEW_POINTS = 4;

/**
 * What was found before how many were asked for it; what has more than a few points before what has fewer, and those that
 * were counted once at the end; then what is of no single country, and then the newest.
 */
function byUse(all: readonly Series[], { record }: Model): Series[] {
  const isFinding = ({ measure }: Series) => Number(entry(record.measures, measure).family !== 'method');
  const weight = ({ points }: Series) => Number(points.length > 1) + Number(points.length >= FEW_POINTS);
  const isOfAll = ({ place }: Series) => Number(place.length !== 1 || place[0] === 'world');
  return all.toSorted(
    (a, b) =>
      isFinding(b) - isFinding(a) ||
      weight(b) - weight(a) ||
      isOfAll(b) - isOfAll(a) ||
      descending(endOf(newestOf(a)), endOf(newestOf(b))) ||
      b.points.length - a.points.length,
  );
}

/** From when to when a series has points: `2010 to 2024`, or `2010` where there is one. */
export function reachOf({ points }: Series): string {
  const [first = '', last = first] = [points[0]?.period, points.at(-1)?.period];
  const ends = first === last ? [first] : [first, last];
  return ends.map((period, index) => endWords(period, index === 0)).join(' to ');
}

/** A period as an end of a longer one: of one that is itself from a month to a month, its first month or its last. */
function endWords(period: string, isFirst: boolean): string {
  const words = periodWords(period);
  const span = spanOf(period);
  if (!words.includes(' to ') || span === undefined) return words;
  return dateWords((isFirst ? span.first : span.last).slice(0, 7));
}
