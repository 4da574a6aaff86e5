import { faultLine } from '../../src/faults/fault.ts';
import { modelOf, type Model } from '../../src/model/model.ts';
import { parseRecord } from '../../src/record/read/parse.ts';
import { QUALIFIERS, type Figure } from '../../src/record/schema/figure.ts';
import { entry } from '../../src/record/schema/record.ts';
import type { Series } from '../../src/record/schema/series.ts';
import { filesOf } from '../record/sound.ts';
import { ROWS } from './sample-rows.ts';

const reading = parseRecord(filesOf(ROWS));
const fault = reading.faults.find(({ problem }) => problem !== 'is missing');
if (fault !== undefined) throw new Error(`tests/charts/sample-rows.ts: ${faultLine(fault)}`);

/** A small record made by hand. */
export const { record } = reading;
export const model = modelOf(record);

/** A figure of its own: counts of arrests, exact unless a test says otherwise. */
export function figure(id: string, fields: Partial<Figure>): Figure {
  return {
    ...entry(record.figures, 'taken'),
    title: `Title of ${id}`,
    base: `base of ${id}`,
    caveat: `Caveat of ${id}.`,
    sentence: `{n} were counted, ${fields.base ?? `base of ${id}`}`,
    ...fields,
    id,
  };
}

/** The record with more figures. */
export function modelWith(...figures: readonly Figure[]): Model {
  const added = figures.map((each) => [each.id, each] as const);
  return modelOf({ ...record, figures: new Map([...record.figures, ...added]) });
}

export function modelWithSeries(...series: readonly Series[]): Model {
  const added = series.map((each) => [each.id, each] as const);
  return modelOf({ ...record, series: new Map([...record.series, ...added]) });
}

/** A series by year whose points have these values. */
export function seriesOf(id: string, values: readonly number[], fields: Partial<Series> = {}): Series {
  const like = entry(record.series, 'by-year');
  const points = values.map((value, index) => ({
    ...like.points[0],
    period: String(2010 + index),
    value,
  })) as Series['points'];
  return { ...like, title: `Title of ${id}`, breaks: [], points, ...fields, id };
}

/** One figure for each mark. */
export const ONE_OF_EACH: readonly Figure[] = [
  figure('of-exact', { value: 700 }),
  figure('of-about', { value: 640, qualifier: 'about' }),
  figure('of-at-least', { value: 580, qualifier: 'at-least' }),
  figure('of-more-than', { value: 520, qualifier: 'more-than' }),
  figure('of-up-to', { value: 460, qualifier: 'up-to' }),
  figure('of-fewer-than', { value: 400, qualifier: 'fewer-than' }),
  figure('of-nearly', { value: 340, qualifier: 'nearly' }),
  figure('of-range', { value: 180, value_high: 290, qualifier: 'range' }),
  figure('of-about-range', { value: 170, value_high: 280, qualifier: 'about' }),
  figure('of-words', { value: 48, words: 'several dozen' }),
  figure('of-published', { value: 240, interval_low: 200, interval_high: 290, interval_kind: 'confidence' }),
  figure('of-no-method', { value: 150, method: 'not-stated' }),
  figure('of-about-no-method', { value: 120, qualifier: 'about', method: 'not-stated' }),
];

/** The same as shares, and one with an interval that is computed from a random sample. */
export const SHARE_OF_EACH: readonly Figure[] = [
  ...ONE_OF_EACH.map((each) => ({
    ...each,
    measure: 'lit',
    unit: 'percent' as const,
    value: each.value / 10,
    value_high: tenth(each.value_high),
    interval_low: tenth(each.interval_low),
    interval_high: tenth(each.interval_high),
  })),
  figure('of-computed', {
    measure: 'lit',
    unit: 'percent',
    value: 37.5,
    sample_size: 400,
    sampling: 'random',
  }),
];

function tenth(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value / 10;
}

/** A series with a point for each hedge. */
export const POINT_OF_EACH: Series = seriesOf('point-of-each', [], {
  points: seriesOf(
    '',
    QUALIFIERS.map((_, index) => 1000 + 400 * index),
  ).points.map((point, index) => ({ ...point, qualifier: QUALIFIERS[index] ?? 'exact' })),
});

/** Codes of countries, one for each of the marks above. */
export const COUNTRIES = 'AT BE CA DE ES FR GB HU IT JP KE MX PL SE'.split(' ');
