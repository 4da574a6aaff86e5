import { extent } from 'd3-array';
import { line as d3Line, area as d3Area } from 'd3-shape';
import { scaleLinear } from 'd3-scale';
import { spanOf } from '../record/period.ts';
import { stretches, type Series } from '../record/series.ts';
import type { Datum } from './chart.ts';
import { dotMark, SMALL_DOT } from './dot-mark.ts';
import type { Panel } from './dot-rows.ts';
import { alongStroke, labelled, overlaps, textBox, type Box } from './place-labels.ts';
import { logAxis, plainAxis, spansMuch, type Axis } from './scale.ts';
import { coordinate as c, element, line, marked, WIDTH } from './svg.ts';
import { widthOf, word } from './text.ts';

/** A value with its place in time, in milliseconds. */
export interface TimePoint {
  readonly datum: Datum;
  readonly period: string;
  readonly start: number;
  readonly end: number;
  readonly middle: number;
}

const HEIGHT = 180;
const TOP = 24;
const FOOT = 20;
const SIDE = 12;
const EDGE = 1;
const YEAR = 365.25 * 24 * 3600 * 1000;
const MOST_DOTS = 40;

/**
 * One series over time. A break parts the line, a running total stands on an area, loose statements are dots without a
 * line. `peers` are the points of all panels that count the same: they share their axes, so that panels can be compared.
 */
export function seriesPanel(
  series: Series,
  points: readonly TimePoint[],
  peers: readonly TimePoint[],
  y0: number,
): Panel {
  const data = peers.map(({ datum }) => datum);
  const top = y0 + TOP + (series.breaks.length > 0 ? 18 : 0);
  const bottom = top + HEIGHT;
  const isLoose = series.kind !== 'time';
  const axis = isLoose && spansMuch(data) ? logAxis(data, bottom, top) : plainAxis(data, bottom, top, 3);
  const tickBoxes = axis.ticks
    .filter(({ value }) => value !== 0)
    .map(({ value, words }) => textBox('note', 0, axis.at(value) - 4, words));
  const x = timeScale(points, peers, isLoose, axis, tickBoxes);
  const at = (point: TimePoint) => ({ x: x(point.middle), y: axis.at(point.datum.value) });
  const segments = isLoose ? [] : stretches(points, series.breaks);
  const shapes = segments
    .map((segment) => course(segment.map(at), bottom, series.cumulative === 'yes'))
    .join('');
  const hasDot = ({ datum }: TimePoint) =>
    isLoose || points.length <= MOST_DOTS || datum.qualifier !== 'exact';
  const dots = points
    .map((point) => {
      const place = { ...at(point), length: 0, grows: 'up', radius: SMALL_DOT } as const;
      const mark = hasDot(point) ? spanLine(point, x, axis) + dotMark(point.datum, place) : unseen(place);
      return marked(mark);
    })
    .join('');
  const spots = points.map((point) => ({ datum: point.datum, ...at(point) }));
  const breaks = breakPlaces(series, points, x);
  const strokes = [
    ...segments.flatMap((segment) => strokesOf(segment.map(at))),
    ...breaks.flatMap((place) => alongStroke(place, top - 18, place, bottom)),
  ];
  const labels = labelled(spots, tickBoxes, strokes, { left: 0, right: WIDTH, top: top - TOP + 2, bottom });
  const svg =
    breakLines(breaks, top, bottom, y0) +
    grid(axis, bottom) +
    shapes +
    dots +
    labels +
    timeAxis(peers, x, bottom);
  return { svg, height: bottom + FOOT - y0 };
}

/** Time runs from edge to edge, but leaves room for the words of the axis where the first points would meet them. */
function timeScale(
  points: readonly TimePoint[],
  peers: readonly TimePoint[],
  isLoose: boolean,
  axis: Axis,
  ticks: readonly Box[],
): (time: number) => number {
  const [first = 0, last = 0] = extent(peers, ({ middle: time }) => time);
  const middle = first === last;
  const scaled = (left: number) =>
    scaleLinear()
      .domain(middle ? [first - 1, last + 1] : [first, last])
      .range([left, WIDTH - SIDE]);
  const wide = scaled(SIDE);
  const spots = points.map((point) => ({ x: wide(point.middle), y: axis.at(point.datum.value) }));
  const marks = spots.map(({ x, y }) => ({ left: x - 8, right: x + 8, top: y - 8, bottom: y + 8 }));
  const meets = [...marks, ...(isLoose ? [] : strokesOf(spots))].some((mark) =>
    ticks.some((box) => overlaps(box, mark)),
  );
  const scale = meets ? scaled(Math.max(...ticks.map(({ right }) => right)) + SIDE) : wide;
  return (time) => scale(time);
}

/** A place without a mark on a line of many points, which would run together. */
function unseen({ x, y }: Spot): string {
  return element('path', { d: `M${c(x)} ${c(y)}h0` });
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

function course(spots: readonly Spot[], bottom: number, isTotal: boolean): string {
  const under = isTotal
    ? element('path', {
        class: 'area',
        d:
          d3Area<Spot>(
            ({ x }) => x,
            bottom,
            ({ y }) => y,
          ).digits(2)(spots) ?? '',
      })
    : '';
  const path =
    d3Line<Spot>(
      ({ x }) => x,
      ({ y }) => y,
    ).digits(2)(spots) ?? '';
  return under + (spots.length > 1 ? element('path', { class: 'line', d: path }) : '');
}

/** A value for more than a year is drawn as long as its time. */
function spanLine({ start, end, datum }: TimePoint, x: (time: number) => number, axis: Axis): string {
  if (end - start < 1.1 * YEAR) return '';
  const y = axis.at(datum.value);
  return line('thin', Math.max(0, x(start)), y, Math.min(WIDTH, x(end)), y);
}

function grid({ at, ticks }: Axis, bottom: number): string {
  const lines = ticks
    .filter(({ value }) => value !== 0)
    .map(
      ({ value, words }) =>
        line('rule', 0, at(value), WIDTH, at(value)) + word('note', 0, at(value) - 4, words),
    );
  return lines.join('') + line('axis', 0, bottom, WIDTH, bottom);
}

function strokesOf(spots: readonly Spot[]): Box[] {
  return spots.slice(1).flatMap((to, index) => {
    const from = spots[index] ?? to;
    return alongStroke(from.x, from.y, to.x, to.y);
  });
}

/** Where the breaks lie that part the points, or cut the time of one; those beside all dots at the edge of the sheet. */
function breakPlaces(series: Series, points: readonly TimePoint[], x: (time: number) => number): number[] {
  const [first = 0, last = 0] = extent(points.flatMap(({ start, end }) => [start, end]));
  return series.breaks
    .map((period) => Date.parse(spanOf(period)?.first ?? ''))
    .filter((time) => time > first && time <= last)
    .map((time) => Math.max(EDGE, Math.min(WIDTH - EDGE, x(time))));
}

/** A dotted line at each break, and once the words for it. */
function breakLines(places: readonly number[], top: number, bottom: number, y0: number): string {
  if (places.length === 0) return '';
  const key = `M4 ${c(y0 + 2)}v12`;
  const strokes = places.map((place) => `M${c(place)} ${c(top - 18)}V${c(bottom)}`).join('');
  return (
    element('path', { class: 'break', d: key + strokes }) +
    word('note', 12, y0 + 12, 'the way of counting changed')
  );
}

/** Years under the axis, each below the middle of its year; dates where the points lie within two years. */
function timeAxis(points: readonly TimePoint[], x: (time: number) => number, bottom: number): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const y = bottom + 15;
  if (last.middle - first.middle < 2 * YEAR) {
    const end = first === last ? '' : word('note', WIDTH, y, dayWords(last), 'end');
    return first === last
      ? word('note', x(first.middle), y, dayWords(first), 'middle')
      : word('note', 0, y, dayWords(first)) + end;
  }
  const taken: Box[] = [];
  let svg = '';
  for (const year of yearsBetween(first.middle, last.middle).reverse()) {
    const width = widthOf('note', String(year));
    const left = Math.max(0, Math.min(WIDTH - width, x(Date.UTC(year, 6, 2)) - width / 2));
    const box = textBox('note', left - 5, y, `${year}--`);
    if (taken.some((other) => overlaps(box, other))) continue;
    taken.push(box);
    svg += word('note', left, y, String(year));
  }
  return svg;
}

function dayWords({ datum }: TimePoint): string {
  return datum.when;
}

function yearsBetween(first: number, last: number): number[] {
  const [from, to] = [new Date(first).getUTCFullYear(), new Date(last).getUTCFullYear()];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
