import { max, min } from 'd3-array';
import type { Box } from '../../sheet/box.ts';
import { coordinate as c, element, line } from '../../sheet/svg.ts';
import type { Column } from './columns.ts';
import { isInferred } from './marks.ts';

/** How far below a mark lies the rope from which the stems of its repetitions rise. */
const ROPE = 11;

/**
 * From each figure that is repeated a rope runs along at its depth, and from the rope a stem leads to each repetition:
 * the longer the stem, the further the claim has moved. It is broken where the link is our inference, and stops short of
 * words that stand in its way.
 */
export function stems(all: readonly Column[], words: readonly Box[]): string {
  const of = new Map(all.map((column) => [column.standing, column]));
  const repeated = Map.groupBy(
    all.filter(({ standing }) => standing?.original !== undefined),
    ({ standing }) => standing?.original,
  );
  return [...repeated]
    .map(([standing, above]) => {
      const from = standing && of.get(standing);
      if (from === undefined) return '';
      const y = from.y + (from.correction === undefined ? ROPE : 0);
      const xs = [from.x, ...above.map(({ x }) => x)];
      const rope = line('stem', min(xs) ?? from.x, y, max(xs) ?? from.x, y);
      const rises = above.map((column) =>
        stem(isInferred(column.standing) ? 'stem inferred' : 'stem', column.x, column.y, y, words),
      );
      return [line('stem', from.x, from.y, from.x, y), rope, ...rises].join('');
    })
    .join('');
}

/** An upright stroke between two depths, but for where words stand. */
function stem(kind: string, x: number, from: number, to: number, words: readonly Box[]): string {
  const [top, bottom] = from < to ? [from, to] : [to, from];
  const inWay = words
    .filter((box) => box.left < x && x < box.right && box.top < bottom && top < box.bottom)
    .toSorted((a, b) => a.top - b.top);
  const starts = [top, ...inWay.map((box) => box.bottom)];
  const ends = [...inWay.map((box) => box.top), bottom];
  const pieces = starts.map((start, index) => `M${c(x)} ${c(start)}V${c(ends[index] ?? bottom)}`);
  return element('path', { class: kind, d: pieces.join('') });
}
