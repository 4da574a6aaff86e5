import { describe, expect, it } from 'vitest';
import { seriesLine } from '../../src/charts/forms/series-line/series-line.ts';
import type { Series } from '../../src/record/schema/series.ts';
import { figure, modelWithSeries, seriesOf } from './samples.ts';
import { expectSound } from './sound.ts';

/** A series with a value for each period, read in the sources given in turn. */
function chartOf(periods: string, fields: Partial<Series> = {}, sources = ['log']) {
  const [like] = seriesOf('lit', [1]).points;
  if (like === undefined) throw new Error('the sample is gone');
  const points = periods.split(' ').map((period, index) => {
    const source = sources[index % sources.length] ?? 'log';
    return { ...like, period, value: 10 + index, source };
  });
  const series = seriesOf('lit', [], { points, ...fields });
  const chart = seriesLine('T', ['lit'], modelWithSeries(series));
  expectSound(chart);
  return chart;
}

const hasAxis = ({ pictures }: ReturnType<typeof chartOf>) => pictures.wide.content.includes('class="axis"');

describe('a series of which few points are joined', () => {
  it('is a row for each point, in the order of time, and not an axis of time', () => {
    const chart = chartOf('2010 2013 2017');
    expect(hasAxis(chart)).toBe(false);
    expect(chart.pictures.narrow.says.filter((words) => words !== '')).toEqual(['2010', '2013', '2017']);
    expect(chart.counted).not.toContain('left open');
    expect(hasAxis(chartOf('2010 2011 2012'))).toBe(true);
  });

  it('is one of statements, each counted by itself, however close in time, but for many', () => {
    expect(hasAxis(chartOf('2010 2011 2012', { kind: 'stated' }))).toBe(false);
    const years = Array.from({ length: 15 }, (_, index) => String(2000 + index)).join(' ');
    expect(hasAxis(chartOf(years, { kind: 'by-study' }))).toBe(true);
  });

  it('says at a row that it was counted otherwise than the one before', () => {
    const { pictures, counted } = chartOf('2010 2011 2012', { kind: 'stated', breaks: ['2012'] });
    expect(pictures.narrow.says.join('|')).toMatch(/2011\|\|2012\|Counted in another way$/);
    expect(counted).not.toContain('changed each time');
  });

  it('says once, over all rows, that the counting changed from each to the next', () => {
    const { pictures, counted } = chartOf('2010 2011', { kind: 'stated', breaks: ['2011'] });
    expect(pictures.narrow.says.join('|')).not.toContain('another way');
    expect(counted).toContain('The way of counting changed each time.');
  });

  it('names whoever counted under each row only where they differ', () => {
    const one = chartOf('2010 2013', { kind: 'stated' }).pictures.narrow.says;
    const two = chartOf('2010 2013', { kind: 'stated' }, ['log', 'berg']).pictures.narrow.says;
    expect(one.filter((words) => words !== '')).toEqual(['2010', '2013']);
    expect(two.filter((words) => words !== '')).toHaveLength(4);
  });

  it('takes whoever counted from the figure that has the same number in the same source', () => {
    const [like] = seriesOf('lit', [1]).points;
    if (like === undefined) throw new Error('the sample is gone');
    const points = [
      { ...like, period: '2010', value: 40, source: 'log' },
      { ...like, period: '2013', value: 50, source: 'log' },
    ];
    const series = seriesOf('lit', [], { points, kind: 'stated' });
    const told = figure('told', {
      ...{ value: 50, measure: series.measure, unit: series.unit, source: 'log' },
      attributed_to: 'the Harbour Police',
    });
    const model = modelWithSeries(series);
    const withFigure = { ...model, record: { ...model.record, figures: new Map([[told.id, told]]) } };
    const says = seriesLine('T', ['lit'], withFigure).pictures.narrow.says;
    expect(says).toContain('Harbour Police');
  });
});
