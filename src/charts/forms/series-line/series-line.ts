import type { Model } from '../../../model/model.ts';
import { entry } from '../../../record/schema/record.ts';
import { daysOf, type Series } from '../../../record/schema/series.ts';
import { capitalised } from '../../../language/say/text.ts';
import { ChartError, type Chart, type Datum } from '../../chart.ts';
import { datumOfPoint } from '../../datum.ts';
import { describe } from '../../describe.ts';
import { courseWords } from './course-words.ts';
import { falls, hasGap } from './joined.ts';
import { seriesPicture } from './series-picture.ts';
import { areRows, changesEachTime, rowsOf } from './series-rows.ts';
import type { TimePoint } from './time-axis.ts';
import { rowsPicture } from '../../sheet/rows.ts';
import { onBothSheets } from '../../sheet/svg.ts';
import { valueCell, wordsOf } from '../../words.ts';

/** One series over time: on an axis of time, or, where few points are joined to another, a row for each. */
export function seriesLine(title: string, ids: readonly string[], model: Model): Chart {
  const series = onlySeries(ids, model);
  const points = timePoints(series, model);
  const data = points.map(({ datum }) => datum);
  const groups = areRows(series, points) ? rowsOf(series, points) : undefined;
  return {
    ...wordsOf(data),
    form: 'series-line',
    title,
    pictures: onBothSheets((width) =>
      groups === undefined ? seriesPicture(series, points, width) : rowsPicture(groups, width),
    ),
    shape: groups === undefined ? 'dot' : 'bar',
    counted: counted(series, points),
    description: series.kind === 'time' ? courseWords(series, points) : describe(data),
    table: pointsTable(series, data, model),
    caveats: series.caveat === '' ? [] : [series.caveat],
  };
}

function onlySeries([id, ...more]: readonly string[], model: Model): Series {
  if (id === undefined) throw new ChartError('the chart has no series', 'name one under "series"');
  if (more.length > 0)
    throw new ChartError(
      `this form shows one series, not ${more.length + 1}`,
      'name one, or make a chart for each',
    );
  const series = model.record.series.get(id);
  if (series === undefined)
    throw new ChartError(`there is no series ${id}`, 'write the id of a row in data/series.csv');
  const shown = series.points.filter(({ status }) => status !== 'draft').length;
  if (shown === 0)
    throw new ChartError(`the series ${id} has drafts only, and drafts are shown nowhere`, 'leave it out');
  if (shown === 1)
    throw new ChartError(
      `the series ${id} has one point, which shows no course of things`,
      'name the number in the text',
    );
  return series;
}

/** The points that are no drafts, with their place in time, in order. */
export function timePoints(series: Series, model: Model): TimePoint[] {
  return series.points
    .filter(({ status }) => status !== 'draft')
    .map((point) => {
      const { first, last } = daysOf(point.period);
      const [start, end] = [Date.parse(first), Date.parse(last)];
      return {
        datum: datumOfPoint(point, series, model),
        period: point.period,
        start,
        end,
        middle: (start + end) / 2,
      };
    })
    .sort((a, b) => a.middle - b.middle);
}

const LOOSE = {
  stated: ' Statements of different dates, not one count carried on.',
  'by-study': ' A mark for each study, not one count carried on.',
  'by-operation': ' Each operation is counted on its own.',
};

function counted(series: Series, points: readonly TimePoint[]): string {
  // A total that falls was counted anew in between, so no value can be said to include those before it.
  const isNewCount = points.some((point, index) => falls(points[index - 1] ?? point, point));
  const isTotal = series.cumulative === 'yes' && !isNewCount;
  const total = isTotal ? ' A running total: each value includes those before it.' : '';
  const inRows = areRows(series, points);
  const course = !inRows && hasGap(points, series.breaks) ? ' Years without a number are left open.' : '';
  const kind = series.kind === 'time' ? course : LOOSE[series.kind];
  const change =
    inRows && changesEachTime(points, series.breaks) ? ' The way of counting changed each time.' : '';
  return `${ofWhat(series)}.${total}${kind}${change}`;
}

/** `Reports by companies and the public`; of a share, `Per cent of all traffic carried by Tor`. */
function ofWhat({ unit, base }: Series): string {
  if (unit !== 'percent') return capitalised(base);
  return `Per cent ${base.startsWith('of ') ? '' : 'of '}${base}`;
}

/** The base is said once, over the values, since all points share it. */
function pointsTable(series: Series, data: readonly Datum[], model: Model): Chart['table'] {
  const measure = entry(model.record.measures, series.measure);
  const notes = data.some(({ note }) => note !== '');
  const head = ['When', `${capitalised(measure.plural)}: ${series.base}`, 'Source'];
  const rows = data.map((datum) => {
    const cells = [datum.when, valueCell(datum), datum.read];
    return { cells: notes ? [...cells, datum.note] : cells };
  });
  return { head: notes ? [...head, 'Note'] : head, rows };
}
