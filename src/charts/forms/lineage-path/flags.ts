import { correctionWords } from '../../../model/lineage/descent.ts';
import type { Standing } from '../../../model/lineage/path.ts';
import { line } from '../../sheet/svg.ts';
import { widthOf, word } from '../../sheet/text.ts';
import type { Column } from './columns.ts';
import { mark } from './marks.ts';

/** A flag with its words, and the row above the water in which it flies. */
interface Flag {
  readonly x: number;
  /** Nothing of a source that is no figure of the family. */
  readonly standing: Standing | undefined;
  readonly words: string;
  readonly isLeft: boolean;
  readonly left: number;
  readonly right: number;
  readonly row: number;
}

const BESIDE = 14;
const FREE = 8;

/**
 * The flags of all corrections, with their words at the right of their poles, or all at the left if only so the words of
 * each stay clear of the others and of every pole.
 */
export function flagsOf(columns: readonly Column[], left: number, right: number): Flag[] {
  const [toRight = [], toLeft = []] = [false, true].map((isLeftFirst) => {
    const flying = columns.flatMap(({ correction, x, standing }) => {
      if (correction === undefined) return [];
      const words = correctionWords(correction);
      const width = widthOf('note', words);
      const fitsRight = x + BESIDE + width <= right;
      const fitsLeft = x - FREE - width > left;
      const isLeft = fitsLeft && (isLeftFirst || !fitsRight);
      const reach = isLeft ? { left: x - FREE - width, right: x } : { left: x, right: x + BESIDE + width };
      return [{ x, standing, words, isLeft, ...reach }];
    });
    return inRows(flying);
  });
  return areClear(toRight) || !areClear(toLeft) ? toRight : toLeft;
}

/**
 * Each in the lowest row that is free. Those with words at the right are set first, from the right, then the others from
 * the left: so the words of each reach over poles that stand already, and its own pole stands clear of words below it.
 */
function inRows(flying: readonly Omit<Flag, 'row'>[]): Flag[] {
  const set: Flag[] = [];
  const inTurn = flying.toSorted(
    (a, b) => Number(a.isLeft) - Number(b.isLeft) || (a.isLeft ? a.x - b.x : b.x - a.x),
  );
  for (const flag of inTurn) {
    const rows = flying.map((_, row) => row);
    const free = rows.find((row) => !set.some((other) => meet({ ...flag, row }, other)));
    set.push({ ...flag, row: free ?? rows.length - 1 });
  }
  return set;
}

function areClear(flags: readonly Flag[]): boolean {
  return !flags.some((flag, index) => flags.slice(index + 1).some((other) => meet(flag, other)));
}

/** Whether the words of one flag would lie over words of the same row, or over the pole of a flag above them. */
function meet(flag: Flag, other: Flag): boolean {
  if (flag.row === other.row) return flag.left - FREE < other.right && other.left < flag.right + FREE;
  const [low, high] = flag.row < other.row ? [flag, other] : [other, flag];
  return high.x > low.left - FREE && high.x < low.right + FREE;
}

export const FLAG_ROW = 18;

/** A pole from the waterline, its flag at the top, and beside it who corrects and when. */
export function drawnFlag({ x, standing, words, isLeft, row }: Flag, surface: number): string {
  const y = surface - 16 - row * FLAG_ROW;
  const pole = line('stem', x, surface, x, y - 4);
  const beside = isLeft
    ? word('note', x - FREE, y + 4, words, 'end')
    : word('note', x + BESIDE, y + 4, words);
  return pole + mark(standing, x, y) + beside;
}
