import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { spanOf } from '../../../record/schema/period.ts';
import type { Series } from '../../../record/schema/series.ts';
import { lengthInside, overlaps, textBox, type Box, type Stroke } from '../../sheet/box.ts';
import type { Datum } from '../../chart.ts';
import { dotReach } from '../../marks/dot.ts';
import { middleOf, type Axis } from '../../sheet/scale.ts';
import { widthOf, word } from '../../sheet/text.ts';

/** A value with its place in time, in milliseconds. */
export interface TimePoint {
  readonly datum: Datum;
  readonly period: string;
  readonly start: number;
  readonly end: number;
  readonly middle: number;
}

const SIDE = 12;
const EDGE = 1;
/** How far a mark reaches from its place, and the height of its value. */
const MARK = 8;
const VALUE = 13;
const FEW = 4;
const TWO_YEARS = 2 * 365.25 * 24 * 3600 * 1000;

/** Where the axis of time begins and ends on the sheet. */
interface Ends {
  readonly left: number;
  readonly right: number;
}

/**
 * Time runs from edge to edge, but leaves room for the words of the other axis where the first points would meet them,
 * or have no room for their values.
 */
export function timeScale(
  points: readonly TimePoint[],
  runs: readonly (readonly TimePoint[])[],
  axis: Axis,
  words: readonly Box[],
  sheet: Ends,
): (time: number) => number {
  const [first = 0, last = 0] = extent(points, ({ middle }) => middle);
  const domain = first === last ? [first - 1, last + 1] : [first, last];
  const scaled = (left: number) =>
    scaleLinear()
      .domain(domain)
      .range([left, sheet.right - SIDE]);
  const wide = scaled(sheet.left + SIDE);
  const at = (point: TimePoint) => ({
    datum: point.datum,
    x: wide(point.middle),
    y: middleOf(point.datum, axis),
  });
  const strokes = runs.flatMap((run) => strokesOf(run.map(at)));
  const meets = (box: Box) => words.some((word) => overlaps(box, word));
  // Where there are few points, there is width to spare for a place on the side that the line leaves free.
  const isFew = points.length <= FEW;
  const isCramped =
    words.some((box) => strokes.some((stroke) => lengthInside(stroke, box) > 0)) ||
    points.map(at).some(({ datum, x, y }, index, spots) => {
      const [left, right] = [x - MARK, x + MARK];
      const next = spots[index + 1];
      const noneAbove = meets({ left, right, top: y - MARK - VALUE, bottom: y });
      const noneBelow = meets({ left, right, top: y, bottom: y + MARK + VALUE });
      const none =
        isFew && next !== undefined ? (next.y < y ? noneBelow : noneAbove) : noneAbove && noneBelow;
      const { before, after } = dotReach(datum);
      return (
        none || meets({ left, right, top: y - Math.max(MARK, after), bottom: y + Math.max(MARK, before) })
      );
    });
  const scale = isCramped ? scaled(Math.max(...words.map(({ right }) => right)) + SIDE) : wide;
  return (time) => scale(time);
}

/** The strokes that join some places. */
export function strokesOf(spots: readonly { readonly x: number; readonly y: number }[]): Stroke[] {
  return spots.slice(1).flatMap((to, index) => {
    const from = spots[index];
    return from === undefined ? [] : [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }];
  });
}

/** Where the breaks lie that part the points, or cut the time of one; those beside all dots at the edge of the sheet. */
export function breakPlaces(
  series: Series,
  points: readonly TimePoint[],
  x: (time: number) => number,
  width: number,
): number[] {
  const [first = 0, last = 0] = extent(points.flatMap(({ start, end }) => [start, end]));
  return series.breaks
    .map((period) => Date.parse(spanOf(period)?.first ?? ''))
    .filter((time) => time > first && time <= last)
    .map((time) => Math.max(EDGE, Math.min(width - EDGE, x(time))));
}

/** Years under the axis, each below the middle of its year; dates where the points lie within two years. */
export function timeAxis(
  points: readonly TimePoint[],
  x: (time: number) => number,
  bottom: number,
  { left: start, right }: Ends,
): string {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return '';
  const y = bottom + 15;
  if (last.middle - first.middle < TWO_YEARS)
    return word('note', start, y, first.datum.when) + word('note', right, y, last.datum.when, 'end');
  const taken: Box[] = [];
  let svg = '';
  for (const year of yearsBetween(first.middle, last.middle).reverse()) {
    const width = widthOf('tick', String(year));
    const left = Math.max(start, Math.min(right - width, x(Date.UTC(year, 6, 2)) - width / 2));
    const box = textBox('tick', left - 5, y, `${year}--`);
    if (taken.some((other) => overlaps(box, other))) continue;
    taken.push(box);
    svg += word('tick', left, y, String(year));
  }
  return svg;
}

function yearsBetween(first: number, last: number): number[] {
  const [from, to] = [new Date(first).getUTCFullYear(), new Date(last).getUTCFullYear()];
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
