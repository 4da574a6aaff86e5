import { describe, expect, it } from 'vitest';
import { isCourse, joined } from '../../src/charts/forms/series-line/joined.ts';
import { seriesLine, timePoints } from '../../src/charts/forms/series-line/series-line.ts';
import { modelWithSeries, seriesOf } from './samples.ts';

/** The periods of a series that counts the same things each time, but for a change with each of `breaks`. */
function runsOf(periods: string, breaks = '') {
  const like = seriesOf('lit', [1]).points;
  const points = periods.split(' ').flatMap((period) => like.map((point) => ({ ...point, period })));
  const series = seriesOf('lit', [], { points, breaks: breaks.split(' ').filter((each) => each !== '') });
  const model = modelWithSeries(series);
  return { runs: joined(timePoints(series, model), series), chart: seriesLine('T', ['lit'], model) };
}

const parted = (periods: string, breaks?: string) =>
  runsOf(periods, breaks)
    .runs.map((run) => run.map(({ period }) => period).join(' '))
    .join(' | ');

describe('a line through a series', () => {
  it('leads from year to year, half-year to half-year and month to month', () => {
    expect(parted('2014 2015 2016')).toBe('2014 2015 2016');
    expect(parted('2014-H1 2015-H1 2016-H1')).toBe('2014-H1 2015-H1 2016-H1');
    expect(parted('2014-03 2014-09 2015-01')).toBe('2014-03 2014-09 2015-01');
  });

  it('leads through no change of counting', () => {
    expect(parted('2014 2015 2016', '2016')).toBe('2014 2015 | 2016');
  });

  it('leads through no gap of a year or more', () => {
    expect(parted('2013 2014 2016 2017')).toBe('2013 2014 | 2016 2017');
    expect(parted('2013-01-15 2014-01-01 2015-06-01')).toBe('2013-01-15 2014-01-01 | 2015-06-01');
  });

  it('leads through no two points that overlap in time', () => {
    expect(parted('2014 2014-07 2015')).toBe('2014 | 2014-07 2015');
  });

  it('leads through no fall of a running total', () => {
    const total = seriesOf('sum-cumulative', [4, 9, 7, 12], { cumulative: 'yes' });
    const values = (series: typeof total) =>
      joined(timePoints(series, modelWithSeries(series)), series).map((run) =>
        run.map(({ datum }) => datum.value),
      );
    expect(values(total)).toEqual([
      [4, 9],
      [7, 12],
    ]);
    expect(values({ ...total, cumulative: 'no' })).toEqual([[4, 9, 7, 12]]);
  });

  it('is drawn with as many pieces as there are runs of two points or more, and says that it has gaps', () => {
    const { chart } = runsOf('2011 2012 2013 2015 2016 2019');
    const { narrow, wide } = chart.pictures;
    for (const { content } of [narrow, wide]) expect(content.match(/class="line"/g)).toHaveLength(2);
    expect(chart.counted).toContain('Years without a number are left open.');
    expect(runsOf('2011 2012').chart.counted).not.toContain('left open');
    expect(runsOf('2011 2012', '2012').chart.counted).not.toContain('left open');
  });

  it('makes a course only of what is mostly joined', () => {
    expect(isCourse(runsOf('2011 2012 2013 2016').runs)).toBe(true);
    expect(isCourse(runsOf('2011 2012 2014 2016').runs)).toBe(false);
  });
});
