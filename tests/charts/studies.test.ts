import { describe, expect, it } from 'vitest';
import { studies } from '../../src/charts/forms/studies/studies.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import { figure, model, ONE_OF_EACH } from './samples.ts';
import { expectPictures } from './snapshot.ts';
import { expectSound } from './sound.ts';

const of = (id: string, source: string, period_end: string, fields: Partial<Figure>) =>
  figure(id, { measure: 'lamps', source, period_start: undefined, period_end, ...fields });
const STUDIES = [
  of('c', 'log', '2017', { value: 5200, attributed_to: 'Sailors’ Union' }),
  of('a', 'berg', '2013', { value: 45_000, qualifier: 'about' }),
  of('b', 'lund', '2015-06', { value: 3000, value_high: 6000, qualifier: 'range' }),
  of('d', 'buoy', '2018', { value: 12_000, qualifier: 'more-than', attributed_to: 'Berg and Holm (2018)' }),
];

describe('studies on one measure', () => {
  it('show every hedge at the end of a bar', () => {
    const chart = studies('Every mark', ONE_OF_EACH, model);
    expectSound(chart);
    expectPictures('studies-marks', chart.pictures);
  });

  it('stand in the order of measurement', () => {
    const chart = studies('Studies', STUDIES, model);
    expectSound(chart);
    expectPictures('studies', chart.pictures);
    expect(chart.data.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are named by the opening of their labels, or by the whole label where two would be called the same', () => {
    const labels = (figures: readonly Figure[]) =>
      studies('Studies', figures, model).data.map(({ label }) => label);
    const told = (id: string, title: string) => of(id, 'berg', '2013', { title });
    expect(labels([told('e', 'Berg and Holm, 2014: lamps'), told('f', 'Lund, 2017: lamps')])).toEqual([
      'Berg and Holm, 2014',
      'Lund, 2017',
    ]);
    const twice = [told('e', 'Berg, 2014: lamps by night'), told('f', 'Berg, 2014: lamps by day')];
    expect(labels(twice)).toEqual(['Berg, 2014: lamps by night', 'Berg, 2014: lamps by day']);
  });

  it('are named by whoever counted, not by the paper in which the count was read', () => {
    const read = { source: 'buoy', first_hand: 'no' as const, title: 'The Evening Buoy, 2018: lamps' };
    const figures = [
      figure('own', read),
      figure('read', { ...read, attributed_to: 'the Harbour Institute' }),
    ];
    expect(studies('Studies', figures, model).data.map(({ label }) => label)).toEqual([
      'The Evening Buoy, 2018',
      'Harbour Institute, 2018',
    ]);
  });

  it('are named by the whole label where they are of different places, or one would pass for a later count', () => {
    const at = (id: string, title: string, place: string) => figure(id, { title, place: [place] });
    const figures = [
      at('e', 'Berg, 2014: lamps in Norway', 'NO'),
      at('f', 'Lund, 2017: lamps in Iceland', 'IS'),
    ];
    expect(studies('Studies', figures, model).data.map(({ label }) => label)).toEqual([
      'Berg, 2014: lamps in Norway',
      'Lund, 2017: lamps in Iceland',
    ]);
  });

  it('have the interval of the source, one that is computed from a random sample, or none', () => {
    const share = (fields: Partial<Figure>) =>
      of('share', 'lund', '2016', {
        measure: 'lit',
        unit: 'percent',
        value: 30,
        sample_size: 400,
        ...fields,
      });
    const intervalOf = (fields: Partial<Figure>) => studies('T', [share(fields)], model).data[0]?.interval;
    expect(intervalOf({ sampling: 'random' })).toMatchObject({ low: 25.7, high: 34.7, computed: true });
    for (const sampling of ['panel', 'opt-in', 'full-count', undefined] as const)
      expect(intervalOf({ sampling })).toBeUndefined();
    const published = { interval_low: 26, interval_high: 33, interval_kind: 'confidence' } as const;
    expect(intervalOf({ sampling: 'random', ...published })).toMatchObject({ low: 26, computed: false });
    expect(intervalOf({ sampling: 'random', unit: 'count' })).toBeUndefined();
    // One end of a range alone would be told with an interval that does not hold the other.
    expect(intervalOf({ sampling: 'random', value: 40, value_high: 60, qualifier: 'range' })).toBeUndefined();
  });

  it('reach from nought, however far an interval or a value lies from the others', () => {
    const small = of('small', 'log', '2016', {
      measure: 'lit',
      unit: 'percent',
      value: 0.1,
      sample_size: 1000,
      sampling: 'random',
    });
    const large = of('large', 'lund', '2016', { measure: 'lit', unit: 'percent', value: 20 });
    const chart = studies('Nought is within the interval', [small, large], model);
    expectSound(chart);
    expect(chart.data[0]?.interval?.low).toBe(0);
    expectSound(studies('Far apart', [of('few', 'log', '2016', { value: 0 }), ...STUDIES], model));
  });
});
