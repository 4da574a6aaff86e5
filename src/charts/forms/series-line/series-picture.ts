import { max } from 'd3-array';
import { line as d3Line, area as d3Area } from 'd3-shape';
import type { Series } from '../../../record/schema/series.ts';
import { hedgedParts } from '../../../language/say/hedge.ts';
import { textBox, type Stroke } from '../../sheet/box.ts';
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
  const across = timeScale(points, runs, axis, words, { ...sheet, right: width - roomForLast(runs, width) });
  const at = ({ middle, datum }: TimePoint) => ({ x: across(middle), y: middleOf(datum, axis) });
  const hasArea = series.cumulative === 'yes' && runs.length === 1;
  const shapes = runs.map((run) => course(run.map(at), bottom, hasArea));
  const marks = points.map((point) => {
    const y = axis.at(point.datum.value);
    const length = lengthOf(point, axis);
    const place = { x: across(point.middle), y, length, grows: 'up', radius: SMALL_DOT } as const;
    const isSeen = isLoose || points.length <= MOST_DOTS || point.datum.qualifier !== 'exact';
    return marked(
      isSeen ? timeLine(point, across, axis, sheet.right) + dotMark(point.datum, place) : unseen(place),
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
        ...points.flatMap((p) => timeOf(p, across, axis, sheet.right)),
      ],
      breaks,
    },
  );
  const svg = [
    breakLines(breaks, head, bottom),
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

/** What a last value alone behind a change of counting needs to stand on its own side of it, if the sheet has so much. */
function roomForLast(runs: readonly (readonly TimePoint[])[], width: number): number {
  const [last, ...more] = runs.at(-1) ?? [];
  if (last === undefined || more.length > 0 || runs.length < 2) return 0;
  const room = max(hedgedParts(last.datum), (part) => widthOf('value', part)) ?? 0;
  return room < LARGEST_ROOM * width ? room : 0;
}

const LARGEST_ROOM = 0.33;

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

/** A value for more than a year is drawn as long as its time. */
function timeOf(
  { start, end, datum }: TimePoint,
  x: (time: number) => number,
  axis: Axis,
  right: number,
): Stroke[] {
  if (end - start < YEAR_AND_MORE) return [];
  const y = middleOf(datum, axis);
  return [{ x1: Math.max(0, x(start)), y1: y, x2: Math.min(right, x(end)), y2: y }];
}

function timeLine(point: TimePoint, x: (time: number) => number, axis: Axis, right: number): string {
  return timeOf(point, x, axis, right)
    .map(({ x1, y1, x2, y2 }) => line('thin', x1, y1, x2, y2))
    .join('');
}

/** A dotted line at each break, and once the words for it. */
function breakLines(places: readonly number[], head: number, bottom: number): string {
  if (places.length === 0) return '';
  const key = `M4 ${c(head - KEY + 2)}v12`;
  const strokes = places.map((place) => `M${c(place)} ${c(head + 6)}V${c(bottom)}`).join('');
  return (
    element('path', { class: 'break', d: key + strokes }) +
    word('note', 12, head - KEY + TEXT.note.size, 'the way of counting changed')
  );
}
