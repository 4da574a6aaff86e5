import { max } from 'd3-array';
import { line as d3Line, area as d3Area } from 'd3-shape';
import { stretches, type Series } from '../../../record/schema/series.ts';
import { textBox, type Stroke } from '../../sheet/box.ts';
import { dotMark, dotReach, SMALL_DOT } from '../../marks/dot.ts';
import { labelled } from './place-labels.ts';
import { upperEnd } from '../../chart.ts';
import { logAxis, middleOf, plainAxis, spansMuch, type Axis } from '../../sheet/scale.ts';
import { coordinate as c, element, line, marked, WIDTH, type Panel } from '../../sheet/svg.ts';
import { over, TEXT, word } from '../../sheet/text.ts';
import { breakPlaces, strokesOf, timeAxis, timeScale, type TimePoint } from './time-axis.ts';

const HEIGHT = 180;
const FOOT = 20;
/** The line that says what a dotted stroke means. */
const KEY = 18;
/** Room for a value above the highest mark. */
const VALUE = 20;
const YEAR_AND_MORE = 1.1 * 365.25 * 24 * 3600 * 1000;
const MOST_DOTS = 40;

/**
 * One series over time. A break parts the line, a running total stands on an area, loose statements are dots without a
 * line; to a range, the line leads between its ends. `peers` are the points of all panels that count the same: they share their axes, so that panels can be compared.
 */
export function seriesPanel(
  series: Series,
  points: readonly TimePoint[],
  peers: readonly TimePoint[],
  y0: number,
): Panel {
  const data = peers.map(({ datum }) => datum);
  const head = y0 + (series.breaks.length > 0 ? KEY : 0);
  const top = head + VALUE + (max(data, (datum) => dotReach(datum).after) ?? 0);
  const bottom = top + HEIGHT;
  const isLoose = series.kind !== 'time';
  const axis = isLogarithmic(series, peers) ? logAxis(data, bottom, top) : plainAxis(data, bottom, top, 3);
  const ticks = axis.ticks.filter(({ value }) => value !== 0);
  const words = ticks.map((tick) => textBox('note', 0, axis.at(tick.value) - ABOVE_RULE, tick.words));
  const runs = isLoose ? [] : stretches(points, series.breaks);
  const across = timeScale(points, peers, runs, axis, words);
  const at = ({ middle, datum }: TimePoint) => ({ x: across(middle), y: middleOf(datum, axis) });
  const shapes = runs.map((run) => course(run.map(at), bottom, series.cumulative === 'yes'));
  const marks = points.map((point) => {
    const y = axis.at(point.datum.value);
    const length = lengthOf(point, axis);
    const place = { x: across(point.middle), y, length, grows: 'up', radius: SMALL_DOT } as const;
    const isSeen = isLoose || points.length <= MOST_DOTS || point.datum.qualifier !== 'exact';
    return marked(isSeen ? timeLine(point, across, axis) + dotMark(point.datum, place) : unseen(place));
  });
  const breaks = breakPlaces(series, points, across);
  const labels = labelled(
    points.map((point) => ({ datum: point.datum, ...at(point), length: lengthOf(point, axis) })),
    {
      frame: { left: 0, right: WIDTH, top: head + 2, bottom },
      words,
      line: [
        ...runs.flatMap((run) => strokesOf(run.map(at))),
        ...points.flatMap((p) => timeOf(p, across, axis)),
      ],
      breaks,
    },
  );
  const svg = [
    breakLines(breaks, head, bottom),
    ...ticks.map(({ value }) => line('rule', 0, axis.at(value), WIDTH, axis.at(value))),
    ...shapes,
    line('axis', 0, bottom, WIDTH, bottom),
    over(ticks.map((tick) => word('note', 0, axis.at(tick.value) - ABOVE_RULE, tick.words)).join('')),
    ...marks,
    over(labels.join('')),
    timeAxis(peers, across, bottom),
  ];
  return { svg: svg.join(''), height: bottom + FOOT - y0 };
}

/** How long the mark of a point is along the axis: from one end of a range to the other. */
function lengthOf({ datum }: TimePoint, { at }: Axis): number {
  return at(datum.value) - at(upperEnd(datum));
}

/** Whether the panel of a series has a logarithmic axis: a line or an area needs a nought to stand on. */
export function isLogarithmic({ kind }: Series, peers: readonly TimePoint[]): boolean {
  return kind !== 'time' && spansMuch(peers.map(({ datum }) => datum));
}

const ABOVE_RULE = 4;

/** A place without a mark on a line of many points, which would run together. */
function unseen({ x, y }: Spot): string {
  return element('path', { d: `M${c(x)} ${c(y)}h0` });
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The line through a stretch, and for a running total the area under it. */
function course(spots: readonly Spot[], bottom: number, isTotal: boolean): string {
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
    (isTotal ? element('path', { class: 'area', d: under(spots) ?? '' }) : '') +
    (spots.length > 1 ? element('path', { class: 'line', d: through(spots) ?? '' }) : '')
  );
}

/** A value for more than a year is drawn as long as its time. */
function timeOf({ start, end, datum }: TimePoint, x: (time: number) => number, axis: Axis): Stroke[] {
  if (end - start < YEAR_AND_MORE) return [];
  const y = middleOf(datum, axis);
  return [{ x1: Math.max(0, x(start)), y1: y, x2: Math.min(WIDTH, x(end)), y2: y }];
}

function timeLine(point: TimePoint, x: (time: number) => number, axis: Axis): string {
  return timeOf(point, x, axis)
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
