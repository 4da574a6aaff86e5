import type { Datum, Interval } from '../chart.ts';
import { ARROWS } from './kinds.ts';
import { coordinate as c, element } from '../sheet/svg.ts';

const CELL = 17;
const PITCH = 21;

/** The width and the height of ten by ten cells. */
export const GRID = 9 * PITCH + CELL;

/**
 * A hundred cells, filled from the bottom like water. The edge of the filling shows the hedge: soft for "about", an
 * arrow in the next cell for an open end, an arrow in the last for a limit, small squares between the ends of a range.
 */
export function cellsPicture(datum: Datum): string {
  const { value, value_high, interval } = datum;
  const empty = squares(cellNumbers(0, 100), CELL);
  const background = element('path', { class: 'cell', d: empty });
  const between =
    value_high === undefined ? '' : path('bar', squares(cellNumbers(Math.ceil(value), value_high), 8));
  const whisker = interval === undefined ? '' : whiskers(interval);
  return background + filling(datum) + between + whisker;
}

function filling(datum: Datum): string {
  const { value, qualifier, value_high } = datum;
  const full = Math.floor(value);
  const rest = value - full;
  const wholes = (count: number) => path('bar', squares(cellNumbers(0, count), CELL));
  const part = rest > 0 ? path('bar', slice(full, 0, Math.max(1, CELL * rest))) : '';
  const last = rest > 0 ? full : full - 1;
  if (value_high !== undefined || qualifier === 'exact' || qualifier === 'range') return wholes(full) + part;
  switch (qualifier) {
    case 'about':
      return wholes(last) + path('bar', softCell(last, SOFT_LAST) + softCell(last + 1, SOFT_NEXT));
    case 'at-least':
    case 'more-than':
      return wholes(full) + part + arrow(last + 1, 'right', ARROWS[qualifier].filled);
    case 'up-to':
    case 'fewer-than':
      return wholes(last) + arrow(last, 'left', ARROWS[qualifier].filled) + limit(last, value);
    case 'nearly':
      return (
        wholes(last) +
        path('bar', slice(last, 0, Math.max(1, CELL * (value - last) - 4))) +
        limit(last, value)
      );
  }
}

/** Slices of the last cell and of the next under "about": each thinner and farther away. */
const SOFT_LAST = [
  [0, 4],
  [5.4, 3.2],
  [10.2, 2.4],
  [14.4, 1.7],
] as const;
const SOFT_NEXT = [
  [0, 1.3],
  [5, 1],
  [10.4, 0.7],
] as const;

function softCell(cell: number, slices: readonly (readonly [number, number])[]): string {
  return cell < 0 || cell > 99 ? '' : slices.map(([from, width]) => slice(cell, from, width)).join('');
}

function arrow(cell: number, direction: 'left' | 'right', filled: boolean): string {
  if (cell < 0 || cell > 99) return '';
  const [x, y] = corner(cell);
  const [base, tip] = direction === 'right' ? [x + 3, x + CELL - 4] : [x + CELL - 4, x + 3];
  const d = `M${c(base)} ${c(y + 3)}L${c(tip)} ${c(y + CELL / 2)}L${c(base)} ${c(y + CELL - 3)}Z`;
  return path(filled ? 'bar' : 'hollow', d);
}

function limit(cell: number, value: number): string {
  const [x, y] = corner(cell);
  return path('limit', `M${c(x + CELL * Math.min(1, value - cell))} ${c(y - 1)}v${CELL + 2}`);
}

/** A thin line beneath the cells of the interval; a published one has end strokes. */
function whiskers({ low, high, computed }: Interval): string {
  const strokes: string[] = [];
  for (let row = Math.floor(low / 10); row < Math.min(10, high / 10); row += 1) {
    const from = Math.max(low, 10 * row) - 10 * row;
    const to = Math.min(high, 10 * row + 10) - 10 * row;
    const y = GRID - row * PITCH + 2;
    strokes.push(`M${c(from * PITCH)} ${c(y)}H${c(Math.min(GRID, to * PITCH))}`);
  }
  const end = (value: number) => {
    const row = Math.min(9, Math.floor(value / 10));
    return `M${c((value - 10 * row) * PITCH)} ${c(GRID - row * PITCH - 1)}v6`;
  };
  return path('whisker', strokes.join('') + (computed ? '' : end(low) + end(high)));
}

function cellNumbers(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.ceil(to) - from) }, (_, index) => from + index);
}

/** The corner at the upper left of a cell; the first cell lies at the bottom left. */
function corner(cell: number): readonly [x: number, y: number] {
  return [(cell % 10) * PITCH, (9 - Math.floor(cell / 10)) * PITCH];
}

function squares(cells: readonly number[], size: number): string {
  const offset = (CELL - size) / 2;
  return cells
    .map((cell) => {
      const [x, y] = corner(cell);
      return `M${c(x + offset)} ${c(y + offset)}h${c(size)}v${c(size)}h${c(-size)}Z`;
    })
    .join('');
}

function slice(cell: number, from: number, width: number): string {
  const [x, y] = corner(cell);
  return `M${c(x + from)} ${c(y)}h${c(width)}v${CELL}h${c(-width)}Z`;
}

function path(kind: string, d: string): string {
  return d === '' ? '' : element('path', { class: kind, d });
}
