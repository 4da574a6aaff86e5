import { min } from 'd3-array';
import { hedgedParts } from '../../../language/say/hedge.ts';
import { gapBetween, lengthInside, overlaps, within, type Box, type Stroke } from '../../sheet/box.ts';
import type { Datum } from '../../chart.ts';
import { dotReach } from '../../marks/dot.ts';
import { TEXT, widthOf, word } from '../../sheet/text.ts';

/** Where the middle of a mark lies, and how long it is from one end of a range to the other. */
export interface Spot {
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

/** What lies where values are to be printed. */
export interface Ground {
  /** Where they must stand. */
  readonly frame: Box;
  /** Other words, which they must not meet. */
  readonly words: readonly Box[];
  /** The line of the data, which no value may cross. */
  readonly line: readonly Stroke[];
  /** Where the breaks lie. A value stands on the side of its point, and none across a break. */
  readonly breaks: readonly number[];
}

const MOST_LABELLED = 9;
const BETWEEN_LABELS = 2;

/** How far a value keeps from a break. */
const CLEAR = 2;

/** What a place costs besides its distance, in units of the drawing. */
const UNCLEAR = 60;
const IN_TWO_LINES = 2;

/** How far off a label may be that is nearer to another mark. */
const FARTHEST_UNCLEAR = 24;

/** How many times nearer a label is to its own mark than to any other. */
const CLEARLY = 2;

/**
 * The values beside their points, as many as find room: the highest, the last, the lowest and the first come before the
 * others, and of many points only they are tried. Text keeps clear of other text and of marks. It stands clearly nearest
 * to its own mark, unless it is one of those four and has no better place, and off the line and the breaks. What finds
 * no room is in the table.
 */
export function labelled(spots: readonly Spot[], ground: Ground): string[] {
  const marks = spots.map(dotBox);
  const taken = [...ground.words, ...marks];
  const extremes = extremesOf(spots);
  const others = spots.length > MOST_LABELLED ? [] : spots.filter((spot) => !extremes.includes(spot));
  const labels: string[] = [];
  for (const spot of [...extremes, ...others]) {
    const own = marks[spots.indexOf(spot)];
    const best = own && bestPlace(spot, own, marks, taken, ground, extremes.includes(spot));
    if (best === undefined) continue;
    const { left, right, top, bottom } = best.box;
    taken.push({ left, right, top: top - BETWEEN_LABELS, bottom: bottom + BETWEEN_LABELS });
    labels.push(setLabel(best, spot.x));
  }
  return labels;
}

function extremesOf(spots: readonly Spot[]): Spot[] {
  const byHeight = [...spots].sort((a, b) => a.y - b.y);
  const four = [byHeight[0], spots.at(-1), byHeight.at(-1), spots[0]];
  return [...new Set(four.filter((spot) => spot !== undefined))];
}

function dotBox({ datum, x, y, length }: Spot): Box {
  const { before, after } = dotReach(datum);
  return { left: x - 6, right: x + 6, top: y - length / 2 - after, bottom: y + length / 2 + before };
}

interface Choice {
  readonly lines: readonly string[];
  readonly box: Box;
}

/** The cheapest place. Places are tried from the nearest on, until the next cannot be cheaper. */
function bestPlace(
  spot: Spot,
  own: Box,
  marks: readonly Box[],
  taken: readonly Box[],
  { frame, line, breaks }: Ground,
  isExtreme: boolean,
): Choice | undefined {
  const ways = settings(spot.datum);
  let best: Choice | undefined;
  let least = Infinity;
  for (const move of MOVES) {
    if (move.cost >= least) break;
    for (const { lines, width } of ways) {
      const box = boxAt(move, own, spot, { width, lines: lines.length }, frame.right);
      if (!within(box, frame) || taken.some((other) => overlaps(box, other))) continue;
      const gap = gapBetween(box, own);
      const nearest = min(marks, (mark) => (mark === own ? Infinity : gapBetween(box, mark))) ?? Infinity;
      if (nearest < gap && gap > FARTHEST_UNCLEAR) continue;
      const unclear = nearest < CLEARLY * gap;
      if (unclear && !isExtreme) continue;
      if (line.some((stroke) => lengthInside(stroke, box) > 0)) continue;
      const from = Math.min(box.left, spot.x);
      const to = Math.max(box.right, spot.x);
      if (breaks.some((x) => (x > from && x <= to) || (x > box.left - CLEAR && x < box.right + CLEAR)))
        continue;
      const cost = move.cost + (lines.length > 1 ? IN_TWO_LINES : 0) + (unclear ? UNCLEAR : 0);
      if (cost >= least) continue;
      least = cost;
      best = { lines, box };
    }
  }
  return best;
}

interface Setting {
  readonly lines: readonly string[];
  readonly width: number;
}

/** The value on one line, and in two lines where it has a hedge. */
function settings(datum: Datum): Setting[] {
  const parts = hedgedParts(datum);
  const ways = parts.length > 1 ? [[parts.join(' ')], parts] : [parts];
  return ways.map((lines) => ({ lines, width: Math.max(...lines.map((each) => widthOf('value', each))) }));
}

/** A move from a mark to a place for its label. */
interface Move {
  readonly side: 'above' | 'below' | 'beside';
  readonly far: number;
  /** Which share of the label lies to the left of its point, and how far it is moved to the right besides. */
  readonly share: number;
  readonly shift: number;
  readonly cost: number;
}

/** Over the middle of the point, to either side, and off a corner. */
const COLUMNS = [
  { share: 0.5, shift: 0, cost: 0 },
  { share: 0.25, shift: -2.5, cost: 0.75 },
  { share: 0.75, shift: 2.5, cost: 0.75 },
  { share: 0, shift: -5, cost: 1.5 },
  { share: 1, shift: 5, cost: 1.5 },
  { share: 0, shift: 6, cost: 4 },
  { share: 1, shift: -6, cost: 4 },
];
const BELOW_COSTS = 2.5;

/** From the nearest on: above, below and to both sides, then farther above and below. */
const MOVES: readonly Move[] = [
  ...[0, 9, 18, 28].flatMap((far) =>
    COLUMNS.flatMap(({ cost, ...column }): Move[] => [
      { side: 'above', far, ...column, cost: far + cost },
      { side: 'below', far, ...column, cost: far + cost + BELOW_COSTS },
    ]),
  ),
  { side: 'beside', far: 0, share: 0, shift: 10, cost: 5 } as const,
  { side: 'beside', far: 0, share: 1, shift: -10, cost: 5.5 } as const,
].sort((a, b) => a.cost - b.cost);

const { line: LINE, size: SIZE } = TEXT.value;
const RISE = 0.8 * SIZE;
const FALL = 0.25 * SIZE;
const ABOVE = 2.5;
const BELOW = 3;

function boxAt(
  move: Move,
  own: Box,
  { x, y }: Spot,
  { width, lines }: { readonly width: number; readonly lines: number },
  right: number,
): Box {
  const left = Math.max(0, Math.min(right - width, x - move.share * width + move.shift));
  const height = RISE + FALL + (lines - 1) * LINE;
  const top = {
    above: own.top - ABOVE - move.far - height,
    below: own.bottom + BELOW + move.far,
    beside: y + 4.5 - RISE - ((lines - 1) * LINE) / 2,
  }[move.side];
  return { left, right: left + width, top, bottom: top + height };
}

/** The lines of a label, set on the side of its point. */
function setLabel({ lines, box }: Choice, x: number): string {
  const middle = (box.left + box.right) / 2;
  const [at, anchor] =
    middle > x + 12
      ? ([box.left, 'start'] as const)
      : middle < x - 12
        ? ([box.right, 'end'] as const)
        : ([middle, 'middle'] as const);
  return lines.map((each, index) => word('value', at, box.top + RISE + index * LINE, each, anchor)).join('');
}
