import { descending, max, min, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { type Datum, type Picture, upperEnd } from '../../chart.ts';
import { barMark, barOverhang } from '../../marks/bar.ts';
import { drawnNumber } from '../../marks/kinds.ts';
import { pushedApart } from '../../sheet/apart.ts';
import { overlaps, within, type Box } from '../../sheet/box.ts';
import { coordinate, element, line, marked, picture, WIDE } from '../../sheet/svg.ts';
import { paragraph, TEXT, widthOf, word } from '../../sheet/text.ts';

/** A value at its time, in years. */
export interface Hung {
  readonly datum: Datum;
  readonly year: number;
}

/** What hangs from one waterline. */
export interface Strip {
  readonly name: string;
  readonly hung: readonly Hung[];
}

/** Where the bar of a value hangs: its middle, and how far down it and its hedge reach. */
interface Bar extends Hung {
  readonly x: number;
  readonly depth: number;
}

/** How the sheets differ. */
interface Sheet {
  readonly width: number;
  readonly bar: number;
  readonly deepest: number;
  readonly mostNames: number;
  /** One year of so many is written above. */
  readonly everyYears: number;
}

const GUTTER = 34;
const NAME = 24;
const YEARS = 20;
const BETWEEN = 18;
const GAP = 2;
/** A bar that reaches less deep goes without a name. */
const TOO_SHALLOW = 12;
const LABEL = TEXT.value.line + TEXT.note.line;
/** How much lower a label stands that has no room right under its bar. */
const LOWER = 1.3 * LABEL;

/** The strips under one another, on one scale of depth and one of time. */
export function drawStrips(strips: readonly Strip[], width: number): Picture {
  const sheet: Sheet =
    width < WIDE
      ? { width, bar: 4, deepest: 120, mostNames: 2, everyYears: 5 }
      : { width, bar: 7, deepest: 150, mostNames: 5, everyYears: 2 };
  const all = strips.flatMap(({ hung }) => hung);
  const depth = scaleLinear()
    .domain([0, max(all, ({ datum }) => upperEnd(datum)) || 1])
    .range([0, sheet.deepest]);
  const [first, last] = [min(all, ({ year }) => year) ?? 0, max(all, ({ year }) => year) ?? 0];
  const time = scaleLinear()
    .domain([Math.floor(first), Math.max(Math.ceil(last), Math.floor(first) + 1)])
    .range([GUTTER + sheet.bar, width - sheet.bar]);
  const years = range(Math.floor(first), Math.ceil(last)).filter((year) => year % sheet.everyYears === 0);
  const said: string[] = [];
  let drawn = '';
  let y = YEARS;
  for (const { name, hung } of strips) {
    const bars = spread(hung, time, depth, sheet);
    const heading = paragraph('strong', 0, y + 15, name, width);
    const top = y + NAME + heading.height - TEXT.strong.line;
    const labels = labelled(bars, top, sheet);
    const deepest = max(bars, (bar) => bar.depth) ?? 0;
    const ticks = depth.ticks(4).filter((value) => value > 0 && depth(value) <= deepest);
    drawn += heading.svg;
    drawn += years.map((year) => line('rule', time(year), top, time(year), top + deepest)).join('');
    drawn += ticks.map((value) => tick(depth(value) + top, String(value), width)).join('');
    drawn += line('axis', GUTTER, top, width, top);
    drawn += bars.map((bar) => marked(hang(bar, top, sheet, depth))).join('');
    drawn += labels.map(({ svg }) => svg).join('');
    said.push(name, ...labels.map(({ name }) => name));
    y = Math.max(top + deepest, ...labels.map(({ box }) => box.bottom)) + BETWEEN;
  }
  const above = years.map((year) => word('tick', time(year), TEXT.tick.size - 2, String(year), 'middle'));
  return picture(y - BETWEEN / 2, above.join('') + drawn, said, width);
}

function tick(y: number, words: string, width: number): string {
  return line('rule', GUTTER, y, width, y) + word('tick', GUTTER - 6, y + 4.5, words, 'end');
}

/** Bars side by side where their days would lay them over one another. */
function spread(
  hung: readonly Hung[],
  time: (year: number) => number,
  depth: (value: number) => number,
  { width, bar }: Sheet,
): Bar[] {
  const xs = pushedApart(
    hung.map(({ year }) => time(year)),
    bar + GAP,
    width - bar / 2 + GAP,
  );
  return hung.map((each, index) => ({
    ...each,
    x: xs[index] ?? 0,
    depth: depth(upperEnd(each.datum)) + barOverhang(each.datum),
  }));
}

/** The bar of a value, turned so that it hangs; where nobody was counted, a short stroke. */
function hang({ datum, x }: Bar, top: number, { bar }: Sheet, depth: (value: number) => number): string {
  if (upperEnd(datum) === 0) return line('limit', x - bar / 2, top, x + bar / 2, top);
  const place = { x0: 0, y: -bar / 2, height: bar, x: depth };
  const turned = `translate(${coordinate(x)} ${coordinate(top)}) rotate(90)`;
  return element('g', { transform: turned }, barMark(datum, place));
}

interface Label {
  readonly name: string;
  readonly svg: string;
  readonly box: Box;
  readonly stem: Box;
}

/** The number and the name beneath the deepest bars, as many as have room. */
function labelled(bars: readonly Bar[], top: number, { width, bar, mostNames }: Sheet): Label[] {
  const frame: Box = { left: GUTTER, right: width, top, bottom: Infinity };
  const space = ({ x, depth }: Bar): Box => ({
    left: x - bar / 2 - 1,
    right: x + bar / 2 + 1,
    top,
    bottom: top + depth,
  });
  const placed: Label[] = [];
  const deep = bars.filter(({ depth }) => depth >= TOO_SHALLOW);
  for (const each of deep.toSorted((a, b) => descending(a.depth, b.depth))) {
    if (placed.length === mostNames) break;
    const others = [
      ...bars.filter((other) => other !== each).map(space),
      ...placed.flatMap(({ box, stem }) => [box, stem]),
    ];
    const fitting = labelsOf(each, top, bar).find(
      ({ box, stem }) =>
        within(box, frame) && !others.some((other) => overlaps(box, other) || overlaps(stem, other)),
    );
    if (fitting !== undefined) placed.push(fitting);
  }
  return placed;
}

/**
 * The places where a label may stand: its number under its bar, its name under the number, both over the middle of the
 * bar or set flush with one side of it; where neighbours leave no room, lower down, on a stem.
 */
function labelsOf({ datum, x, depth }: Bar, top: number, bar: number): Label[] {
  const [number, name] = [drawnNumber(datum), shortName(datum.label)];
  const length = Math.max(widthOf('value', number), widthOf('note', name));
  const places = [
    { anchor: 'middle', at: x, left: x - length / 2 },
    { anchor: 'start', at: x - bar / 2, left: x - bar / 2 },
    { anchor: 'end', at: x + bar / 2, left: x + bar / 2 - length },
  ] as const;
  const foot = top + depth + 3;
  return [foot, foot + LOWER].flatMap((above) =>
    places.map(({ anchor, at, left }) => ({
      name,
      svg:
        (above > foot ? line('stem', x, foot, x, above) : '') +
        word('value', at, above + TEXT.value.size - 1, number, anchor) +
        word('note', at, above + LABEL - 4, name, anchor),
      box: { left, right: left + length, top: above, bottom: above + LABEL },
      stem: { left: x - 2, right: x + 2, top: foot, bottom: above },
    })),
  );
}

/** `Kidflix (Operation Stream)` → `Kidflix`, `Operation SpecTor` → `SpecTor`: a picture has room for one name. */
function shortName(name: string): string {
  return name.replace(/ \(.*\)$/, '').replace(/^Operation (?=\S{2})/, '');
}
