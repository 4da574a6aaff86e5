import { max } from 'd3-array';
import { line as d3Line, area as d3Area } from 'd3-shape';
import type { Series } from '../../../record/schema/series.ts';
import { hedgedParts } from '../../../language/say/hedge.ts';
import { textBox, type Box, type Stroke } from '../../sheet/box.ts';
import { dotMark, dotReach, SMALL_DOT } from '../../marks/dot.ts';
import { labelled } from './place-labels.ts';
import { joined } from './joined.ts';
import { upperEnd, type Picture } from '../../chart.ts';
import { middleOf, plainAxis, type Axis } from '../../sheet/scale.ts';
import { coordinate as c, element, line, marked, picture, WIDE } from '../../sheet/svg.ts';
import { over, TEXT, widthOf, word } from '../../sheet/text.ts';
import { breakPlaces, strokesOf, timeAxis, timeScale, type TimePoint } from './time-axis.ts';

const LOW = 190;
const HIGH = 250;
const FOOT = 22;
/** The line that says what a dotted stroke means. */
const KEY = 20;
/** Room for a value above the highest mark. */
const VALUE = 22;
const YEAR_AND_MORE = 1.1 * 365.25 * 24 * 3600 * 1000;
const MOST_DOTS = 40;
const GUTTER_GAP = 12;
const ABOVE_RULE = 4;
const ON_RULE = 4.5;

/**
 * A series on an axis of time. The line leads only through what may be joined, a running total stands on an area, loose
 * statements are dots without a line; to a range, the line leads between its ends. Where the sheet is wide, the words of
 * the axis have a gutter of their own.
 */
export function seriesPicture(series: Series, points: readonly TimePoint[], width: number): Picture {
  const data = points.map(({ datum }) => datum);
  const head = series.breaks.length > 0 ? KEY : 0;
  const top = head + VALUE + (max(data, (datum) => dotReach(datum).after) ?? 0);
  const bottom = top + (width < WIDE ? LOW : HIGH);
  const isLoose = series.kind !== 'time';
  const axis = plainAxis(data, bottom, top, 3);
  const ticks = axis.ticks.filter(({ value }) => value !== 0);
  const gutter = width < WIDE ? 0 : (max(ticks, ({ words }) => widthOf('tick', words)) ?? 0) + GUTTER_GAP;
  const baseline = (value: number) => axis.at(value) + (gutter > 0 ? ON_RULE : -ABOVE_RULE);
  const words = ticks.map((tick) => textBox('tick', 0, baseline(tick.value), tick.words));
  const runs = isLoose ? [] : joined(points, series);
  const sheet = { left: gutter, right: width };
  const overAll = timeScale(points, runs, axis, words, sheet);
  const { before, after } = roomAtEnds(
    points,
    runs,
    breakPlaces(series, points, overAll, width),
    overAll,
    width,
  );
  const across = timeScale(points, runs, axis, words, { left: gutter + before, right: width - after });
  const at = ({ middle, datum }: TimePoint) => ({ x: across(middle), y: middleOf(datum, axis) });
  const hasArea = series.cumulative === 'yes' && runs.length === 1;
  const shapes = runs.map((run) => course(run.map(at), bottom, hasArea));
  const marks = points.map((point) => {
    const y = axis.at(point.datum.value);
    const length = lengthOf(point, axis);
    const place = { x: across(point.middle), y, length, grows: 'up', radius: SMALL_DOT } as const;
    const isSeen = isLoose || points.length <= MOST_DOTS || point.datum.qualifier !== 'exact';
    return marked(
      isSeen
        ? timeOf(point, across, axis, words, sheet).map(timeLine).join('') + dotMark(point.datum, place)
        : unseen(place),
    );
  });
  const breaks = breakPlaces(series, points, across, width);
  const labels = labelled(
    points.map((point) => ({ datum: point.datum, ...at(point), length: lengthOf(point, axis) })),
    {
      frame: { left: 0, right: width, top: head + 2, bottom },
      words,
      line: [
        ...runs.flatMap((run) => strokesOf(run.map(at))),
        ...points.flatMap((p) => timeOf(p, across, axis, words, sheet)),
      ],
      breaks,
    },
  );
  const svg = [
    breakLines(breaks, head, bottom, words),
    ...ticks.map(({ value }) => line('rule', gutter, axis.at(value), width, axis.at(value))),
    ...shapes,
    line('axis', gutter, bottom, width, bottom),
    over(ticks.map((tick) => word('tick', 0, baseline(tick.value), tick.words)).join('')),
    ...marks,
    over(labels.join('')),
    timeAxis(points, across, bottom, sheet),
  ];
  return picture(bottom + FOOT, svg.join(''), [], width);
}

/**
 * How far the axis of time keeps from both edges, so that the first value has room before the first break and the last
 * one behind the last, or beside a last point that no line reaches, if the sheet has so much.
 */
function roomAtEnds(
  points: readonly TimePoint[],
  runs: readonly (readonly TimePoint[])[],
  breaks: readonly number[],
  across: (time: number) => number,
  width: number,
): { readonly before: number; readonly after: number } {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined) return { before: 0, after: 0 };
  const [left, right] = [across(first.middle), across(last.middle)];
  const isLoose = runs.length > 1 && runs.at(-1)?.length === 1;
  const [from = width, to = 0] = [breaks[0], breaks.at(-1)];
  const shortBefore = valueWidth(first) + BESIDE_BREAK - from;
  const shortAfter = valueWidth(last) + BESIDE_BREAK - (width - to);
  const inside = (room: number) => (room > 0 && room < LARGEST_ROOM * width ? room : 0);
  return {
    before: inside((shortBefore * (right - left)) / Math.max(1, right - from)),
    after: inside(isLoose ? valueWidth(last) : (shortAfter * (right - left)) / Math.max(1, to - left)),
  };
}

/** How wide a value is that may stand in two lines. */
function valueWidth({ datum }: TimePoint): number {
  return max(hedgedParts(datum), (part) => widthOf('value', part)) ?? 0;
}

const LARGEST_ROOM = 0.4;
const BESIDE_BREAK = 4;

/** How long the mark of a point is along the axis: from one end of a range to the other. */
function lengthOf({ datum }: TimePoint, { at }: Axis): number {
  return at(datum.value) - at(upperEnd(datum));
}

/** A place without a mark on a line of many points, which would run together. */
function unseen({ x, y }: Spot): string {
  return element('path', { d: `M${c(x)} ${c(y)}h0` });
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The line through points that may be joined, and for a running total without gaps the area under it. */
function course(spots: readonly Spot[], bottom: number, hasArea: boolean): string {
  if (spots.length < 2) return '';
  const under = d3Area<Spot>(
    ({ x }) => x,
    bottom,
    ({ y }) => y,
  ).digits(2);
  const through = d3Line<Spot>(
    ({ x }) => x,
    ({ y }) => y,
  ).digits(2);
  return (
    (hasArea ? element('path', { class: 'area', d: under(spots) ?? '' }) : '') +
    element('path', { class: 'line', d: through(spots) ?? '' })
  );
}

/** A value for more than a year is drawn as long as its time, as far as the sheet reaches and no words stand there. */
function timeOf(
  { start, end, middle, datum }: TimePoint,
  x: (time: number) => number,
  axis: Axis,
  words: readonly Box[],
  { left, right }: Pick<Box, 'left' | 'right'>,
): Stroke[] {
  if (end - start < YEAR_AND_MORE) return [];
  const y = middleOf(datum, axis);
  const met = words.filter((box) => y > box.top && y < box.bottom && box.right < x(middle));
  const from = Math.max(left, x(start), ...met.map((box) => box.right));
  return [{ x1: from, y1: y, x2: Math.min(right, x(end)), y2: y }];
}

function timeLine({ x1, y1, x2, y2 }: Stroke): string {
  return line('thin', x1, y1, x2, y2);
}

/** A dotted line at each break, open where words of the axis stand, and once the words for it. */
function breakLines(places: readonly number[], head: number, bottom: number, words: readonly Box[]): string {
  if (places.length === 0) return '';
  const key = `M4 ${c(head - KEY + 2)}v12`;
  const strokes = places.map((place) => {
    const met = words.filter(({ left, right }) => place > left && place < right + BESIDE_BREAK);
    const gaps = met.map(({ top, bottom: end }) => [top, end]).toSorted(([a = 0], [b = 0]) => a - b);
    const parts = gaps.map(([from = 0, to = 0]) => `V${c(from)}M${c(place)} ${c(to)}`);
    return `M${c(place)} ${c(head + 6)}${parts.join('')}V${c(bottom)}`;
  });
  return (
    element('path', { class: 'break', d: key + strokes.join('') }) +
    word('note', 12, head - KEY + TEXT.note.size, 'the way of counting changed')
  );
}
