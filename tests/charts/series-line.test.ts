import { describe, expect, it } from 'vitest';
import { seriesLine } from '../../src/charts/forms/series-line/series-line.ts';
import { entry } from '../../src/record/schema/record.ts';
import { model, modelWithSeries, record } from './samples.ts';
import { expectPicture } from './snapshot.ts';
import { expectSound } from './sound.ts';

const REAL = [
  'ncmec-cybertipline-reports',
  'chainalysis-darknet-market-revenue',
  'onion-services-discovered-by-study',
  'onion-share-of-tor-traffic-stated',
  'vidtf-children-safeguarded-cumulative',
  'unique-onion-addresses-v2-monthly-median',
  'unodc-darknet-drug-sales-per-year',
  'gds-darknet-buyers',
];

const lines = (svg: string) => svg.match(/class="line"/g)?.length ?? 0;

describe('a series over time', () => {
  it.each(REAL)('draws %s', (id) => {
    const chart = seriesLine('A series', [id], model);
    expectSound(chart);
    expectPicture(`series-line-${id}`, chart.picture);
  });

  it.each([...record.series.keys()])('draws %s without a fault', (id) => {
    const series = entry(record.series, id);
    if (series.points.some(({ status }) => status === 'current')) expectSound(seriesLine(id, [id], model));
  });

  it('parts the line where the way of counting changed, and says so', () => {
    const chart = seriesLine('Arrests of users', ['japan-csam-persons-cleared-first-half'], model);
    expect(lines(chart.picture.content)).toBeGreaterThan(1);
    expect(chart.picture.content).toContain('the way of counting changed');
    const said = chart.description.join(' ');
    expect(said).toMatch(/The way of counting changed (in|on) /);
    expect(said).not.toMatch(/ differ by | times /);
  });

  it('joins a value whose time spans a change to neither side, and says so', () => {
    const chart = seriesLine('Children', ['playpen-us-children-cumulative'], model);
    expect(lines(chart.picture.content)).toBe(0);
    expect(chart.description).toContain('One value (2017) spans the change and is joined to neither side.');
  });

  it('joins no statements of different dates by a line', () => {
    const chart = seriesLine('Told', ['onion-share-of-tor-traffic-stated'], model);
    expect(lines(chart.picture.content)).toBe(0);
    expect(chart.counted).toContain('not one count carried on');
  });

  it('says that a running total is one', () => {
    const chart = seriesLine('Children', ['vidtf-children-safeguarded-cumulative'], model);
    expect(chart.counted).toContain('running total');
    expect(chart.picture.content).toContain('class="area"');
  });

  it('gives several series an axis each', () => {
    const ids = ['iwf-hosting-share-netherlands', 'iwf-hosting-share-united-states'];
    const chart = seriesLine('Two countries', ids, model);
    expectSound(chart);
    expectPicture('series-line-two', chart.picture);
    expect(chart.parts?.map(({ name }) => name)).toEqual(ids.map((id) => entry(record.series, id).title));
  });

  it('shows no drafts', () => {
    const model = entry(record.series, 'ncmec-cybertipline-reports');
    const points = model.points.map((point, index) => ({
      ...point,
      status: index === 0 ? ('draft' as const) : point.status,
    }));
    const chart = seriesLine(
      'Reports',
      ['one-draft'],
      modelWithSeries({ ...model, id: 'one-draft', points }),
    );
    expect(chart.data).toHaveLength(points.length - 1);
    const none = { ...model, id: 'drafts', points: points.slice(0, 1) };
    expect(() => seriesLine('Reports', ['drafts'], modelWithSeries(none))).toThrow('drafts only');
  });

  it('names the highest, the lowest, the first and the last', () => {
    const { description } = seriesLine('Reports', ['ncmec-cybertipline-reports'], model);
    expect(description).toContain(
      'From 4,560 (1998) to 36,210,368 (2023); counted in another way, about 20.5 million (2024).',
    );
    expect(description).toContain('Highest: 2023 (36,210,368). Lowest: 1998 (4,560).');
  });
});
