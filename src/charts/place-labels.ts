import { minIndex } from 'd3-array';
import { hedgedNumber } from '../wording/hedge.ts';
import type { Datum } from './chart.ts';
import { dotReach } from './dot-mark.ts';
import { WIDTH } from './svg.ts';
import { TEXT, widthOf, word, type TextKind } from './text.ts';

/** The space that something takes. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The space of a line of text whose baseline starts at a place. */
export function textBox(kind: TextKind, x: number, y: number, text: string): Box {
  const { size } = TEXT[kind];
  return { left: x, right: x + widthOf(kind, text), top: y - 0.8 * size, bottom: y + 0.25 * size };
}

/** Small boxes along a stroke, so that text can keep clear of it. */
export function alongStroke(x1: number, y1: number, x2: number, y2: number): Box[] {
  const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 8));
  return Array.from({ length: steps + 1 }, (_, step) => {
    const [x, y] = [x1 + ((x2 - x1) * step) / steps, y1 + ((y2 - y1) * step) / steps];
    return { left: x - 1, right: x + 1, top: y - 1, bottom: y + 1 };
  });
}

export interface Spot {
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
}

const MOST_LABELLED = 9;
const BESIDE = 6;
const { line: LINE, size: SIZE } = TEXT.strong;
const RISE = 0.8 * SIZE;
const FALL = 0.25 * SIZE;

/**
 * The values beside their points, as many as find room inside the frame: the highest, the last, the lowest and the
 * first come before the others, and of many points only they are tried. Text keeps clear of other text and of points,
 * and of strokes if it can. What finds no room is in the table.
 */
export function labelled(
  spots: readonly Spot[],
  taken: readonly Box[],
  strokes: readonly Box[],
  frame: Box,
): string {
  const boxes = [...taken, ...spots.map(dotBox)];
  let svg = '';
  for (const spot of byImportance(spots)) {
    const places = settings(spot.datum).flatMap((lines) => placesAround(spot, lines));
    const free = places.filter(
      ({ box }) => within(box, frame) && !boxes.some((other) => overlaps(box, other)),
    );
    const cost = ({ box, farness }: Place) =>
      strokes.reduce((sum, stroke) => sum + Number(overlaps(box, stroke)), farness);
    const best = free[minIndex(free, cost)];
    if (best === undefined) continue;
    boxes.push(best.box);
    svg += setLabel(best, spot.x);
  }
  return svg;
}

function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

function byImportance(spots: readonly Spot[]): Spot[] {
  const byHeight = [...spots].sort((a, b) => a.y - b.y);
  const first = [byHeight[0], spots.at(-1), byHeight.at(-1), spots[0]].filter((spot) => spot !== undefined);
  return [...new Set([...first, ...(spots.length > MOST_LABELLED ? [] : spots)])];
}

function dotBox({ datum, x, y }: Spot): Box {
  const { before, after } = dotReach(datum);
  return { left: x - 5, right: x + 5, top: y - after, bottom: y + before };
}

/** The value on one line, and in two lines where it has a hedge. */
function settings(datum: Datum): string[][] {
  const text = hedgedNumber(datum);
  const parted = /^(about|nearly|at least|more than|up to|fewer than|less than) (.+)$/.exec(text);
  return parted === null ? [[text]] : [[text], parted.slice(1)];
}

interface Place {
  /** What it costs to stand there rather than nearer, in strokes crossed. */
  readonly farness: number;
  readonly lines: readonly string[];
  readonly box: Box;
}

/** Above, below, and to both sides, near the point and a little farther off. */
function placesAround({ datum, x, y }: Spot, lines: readonly string[]): Place[] {
  const width = Math.max(...lines.map((each) => widthOf('strong', each)));
  const height = (lines.length - 1) * LINE;
  const { before, after } = dotReach(datum);
  const above = y - after - BESIDE - height;
  const below = y + before + BESIDE + 9;
  const centred = Math.max(0, Math.min(WIDTH - width, x - width / 2));
  const columns = [centred, x - width + 5, x - 5];
  const rows = [above, below, above - 10, below + 10, below + 20];
  const stacked = rows.flatMap((row) => columns.map((left) => [left, row] as const));
  const beside = [x + 11, x - width - 11].map((left) => [left, y + 4.5 - height / 2] as const);
  return [...stacked.slice(0, 6), ...beside, ...stacked.slice(6)].map(([left, baseline], index) => ({
    farness: index / 5,
    lines,
    box: {
      left,
      right: left + width,
      top: baseline - RISE,
      bottom: baseline + height + FALL,
    },
  }));
}

/** The lines of a label, set on the side of its point. */
function setLabel({ lines, box }: Place, x: number): string {
  const middle = (box.left + box.right) / 2;
  const [at, anchor] =
    middle > x + 12
      ? ([box.left, 'start'] as const)
      : middle < x - 12
        ? ([box.right, 'end'] as const)
        : ([middle, 'middle'] as const);
  return lines.map((each, index) => word('strong', at, box.top + RISE + index * LINE, each, anchor)).join('');
}
