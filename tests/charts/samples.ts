import { modelOf, type Model } from '../../src/model/model.ts';
import { entry } from '../../src/record/schema/record.ts';
import { readRecord } from '../../src/record/read/read.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import type { Series } from '../../src/record/schema/series.ts';

/** The real record, with drafts, as the charts are given it. */
export const { record } = await readRecord('data');
export const model = modelOf(record);

/** A figure made by hand: counts of arrests, exact unless a test says otherwise. */
export function figure(id: string, fields: Partial<Figure>): Figure {
  return {
    ...entry(record.figures, 'kyodo-2018-arrests'),
    title: `Title of ${id}`,
    base: `base of ${id}`,
    caveat: `Caveat of ${id}.`,
    operation: undefined,
    place: [],
    ...fields,
    id,
  };
}

/** The real record with figures made by hand beside the real ones. */
export function modelWith(...figures: readonly Figure[]): Model {
  const added = figures.map((each) => [each.id, each] as const);
  return modelOf({ ...record, figures: new Map([...record.figures, ...added]) });
}

export function modelWithSeries(series: Series): Model {
  return modelOf({ ...record, series: new Map([...record.series, [series.id, series]]) });
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
  figure('of-published', {
    value: 240,
    interval_low: 200,
    interval_high: 290,
    interval_kind: 'confidence',
  }),
  figure('of-no-method', { value: 150, method: 'not-stated' }),
  figure('of-about-no-method', { value: 120, qualifier: 'about', method: 'not-stated' }),
];

/** The same as shares, and one with an interval that is computed from a random sample. */
export const SHARE_OF_EACH: readonly Figure[] = [
  ...ONE_OF_EACH.map((each) => ({
    ...each,
    unit: 'percent' as const,
    value: each.value / 10,
    value_high: tenth(each.value_high),
    interval_low: tenth(each.interval_low),
    interval_high: tenth(each.interval_high),
  })),
  figure('of-computed', { unit: 'percent', value: 37.5, sample_size: 400, sampling: 'random' }),
];

function tenth(value: number | undefined): number | undefined {
  return value === undefined ? undefined : value / 10;
}

/** The economies in which Ipsos asked whether the dark net should be shut down. */
export const economies = [...record.figures.values()].filter(({ id }) =>
  /^cigi-2016-dark-net-shut-down-[a-z]{2}$/.test(id),
);
