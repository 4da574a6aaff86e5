import type { Model } from '../../../model/model.ts';
import { entry } from '../../../record/schema/record.ts';
import { daysOf, spansBreak, stretches, type Series } from '../../../record/schema/series.ts';
import { hedgedNumber } from '../../../language/say/hedge.ts';
import { countWords } from '../../../language/say/number.ts';
import { atPeriod } from '../../../language/say/period.ts';
import { whereRead } from '../../../language/say/credit.ts';
import { capitalised, listWords } from '../../../language/say/text.ts';
import { greatest } from 'd3-array';
import { ChartError, upperEnd, type Chart, type Datum, type Part } from '../../chart.ts';
import { datumOfPoint } from '../../datum.ts';
import { describe } from '../../describe.ts';
import { isLogarithmic, seriesPanel } from './series-panel.ts';
import type { TimePoint } from './time-axis.ts';
import { LOG_NOTE } from '../../sheet/scale.ts';
import { picture, WIDTH, onOneSheet } from '../../sheet/svg.ts';
import { paragraph } from '../../sheet/text.ts';
import { valueCell, wordsOf } from '../../words.ts';

/** One series over time, or several, each on an axis of its own. */
export function seriesLine(title: string, ids: readonly string[], model: Model): Chart {
  const all = ids.map((id) => seriesOf(id, model));
  if (all.length === 0) throw new ChartError('the chart has no series', 'name one or more under "series"');
  const points = all.map((series) => timePoints(series, model));
  const peers = all.map((series) =>
    points
      .flatMap((each, index) => (isPeer(series, all[index]) ? each : []))
      .toSorted((a, b) => a.middle - b.middle),
  );
  const data = points.flat().map(({ datum }) => datum);
  let svg = '';
  let y = 0;
  for (const [index, series] of all.entries()) {
    const heading =
      all.length > 1 ? paragraph('strong', 0, y + 12, series.title, WIDTH) : { svg: '', height: 0 };
    const panel = seriesPanel(series, points[index] ?? [], peers[index] ?? [], y + heading.height);
    svg += heading.svg + panel.svg;
    y += heading.height + panel.height + 14;
  }
  const words = wordsOf(data);
  const [only] = all;
  const single = all.length === 1 && only !== undefined;
  return {
    ...words,
    form: 'series-line',
    title,
    pictures: onOneSheet(picture(y - 14, svg, single ? [] : all.map((each) => each.title))),
    counted: all.map((series, index) => countedIn(series, peers[index] ?? [])).join(' '),
    ...(single
      ? { description: described(only, points[0] ?? []), table: pointsTable(only, data, model) }
      : { description: [], parts: all.map((series, index) => partOf(series, points[index] ?? [])) }),
    caveats: all.map(({ caveat }) => caveat).filter((caveat) => caveat !== ''),
  };
}

function isPeer(series: Series, other: Series | undefined): boolean {
  return other?.measure === series.measure && other.unit === series.unit;
}

function seriesOf(id: string, model: Model): Series {
  const series = model.record.series.get(id);
  if (series === undefined)
    throw new ChartError(`there is no series ${id}`, 'write the id of a row in data/series.csv');
  if (series.points.every(({ status }) => status === 'draft'))
    throw new ChartError(`the series ${id} has drafts only, and drafts are shown nowhere`, 'leave it out');
  return series;
}

/** The points that are no drafts, with their place in time, in order. */
function timePoints(series: Series, model: Model): TimePoint[] {
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

function countedIn(series: Series, peers: readonly TimePoint[]): string {
  const total = series.cumulative === 'yes' ? ' A running total: each value includes those before it.' : '';
  const loose = {
    time: '',
    stated: ' Statements of different dates, not one count carried on.',
    'by-study': ' One dot a study, not one count carried on.',
    'by-operation': ' One dot an operation, not one count carried on.',
  }[series.kind];
  const scale = isLogarithmic(series, peers) ? ` ${LOG_NOTE}` : '';
  return `${ofWhat(series)}.${total}${loose}${scale}`;
}

/** `Reports by companies and the public`; of a share, `Per cent of all traffic carried by Tor`. */
function ofWhat({ unit, base }: Series): string {
  if (unit !== 'percent') return capitalised(base);
  return `Per cent ${base.startsWith('of ') ? '' : 'of '}${base}`;
}

function partOf(series: Series, points: readonly TimePoint[]): Part {
  return { name: series.title, sentences: described(series, points) };
}

/** What the series shows, in sentences. */
function described(series: Series, points: readonly TimePoint[]): string[] {
  if (series.kind !== 'time' || points.length < 2) return describe(points.map(({ datum }) => datum));
  const runs = stretches(points, series.breaks);
  const change =
    series.breaks.length === 0
      ? []
      : [
          `The way of counting changed ${listWords(series.breaks.map(atPeriod))}: values on either side cannot be compared.`,
        ];
  return [
    ...(runs.length > MOST_STRETCHES ? [] : runs.flatMap(courseOf)),
    ...change,
    ...apart(series, points),
  ];
}

const MOST_STRETCHES = 3;

/** How a stretch in which the way of counting stayed the same begins and ends, and the most in between. */
function courseOf(stretch: readonly TimePoint[]): string[] {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (first === undefined || last === undefined) return [];
  const told = ({ datum, period }: TimePoint) => `${hedgedNumber(datum)} ${atPeriod(period)}`;
  if (first === last) return [`It was ${told(first)}.`];
  const peak = greatest(stretch, ({ datum }) => upperEnd(datum)) ?? last;
  const between = peak === first || peak === last ? '' : `, after ${told(peak)}, the most`;
  return [`It was ${told(first)} and ${told(last)}${between}.`];
}

/** Which values the picture joins to no other, because the counting changed within their time. */
function apart({ kind, breaks }: Series, points: readonly TimePoint[]): string[] {
  const spanning = points.filter(({ period }) => spansBreak(period, breaks)).map(({ datum }) => datum.when);
  if (kind !== 'time' || spanning.length === 0) return [];
  const change = breaks.length === 1 ? 'the change' : 'a change';
  return spanning.length === 1
    ? [`One value (${listWords(spanning)}) spans ${change} and is joined to neither side.`]
    : [
        `${capitalised(countWords(spanning.length))} values (${listWords(spanning)}) span ${change} and are joined to neither side.`,
      ];
}

/** The base is said once, over the values, since all points share it. */
function pointsTable(series: Series, data: readonly Datum[], model: Model): Chart['table'] {
  const measure = entry(model.record.measures, series.measure);
  const notes = data.some(({ note }) => note !== '');
  const head = ['When', `${capitalised(measure.plural)}: ${series.base}`, 'Source'];
  const rows = data.map((datum) => {
    const cells = [datum.when, valueCell(datum), whereRead(datum.source)];
    return { cells: notes ? [...cells, datum.note] : cells };
  });
  return { head: notes ? [...head, 'Note'] : head, rows };
}
