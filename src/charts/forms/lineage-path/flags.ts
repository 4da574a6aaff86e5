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
 * The flags of all corrections, each in the lowest row where its words are free and no pole runs through them. Those with
 * words at the right of their pole are set first, from the right: so each pole stands clear of the words below its flag.
 */
export function flagsOf(columns: readonly Column[], left: number, right: number): Flag[] {
  const flying = columns.flatMap(({ correction, x, standing }) => {
    if (correction === undefined) return [];
    const words = correctionWords(correction);
    const width = widthOf('note', words);
    const isLeft = x + BESIDE + width > right && x - FREE - width > left;
    const reach = isLeft ? { left: x - FREE - width, right: x } : { left: x, right: x + BESIDE + width };
    return [{ x, standing, words, isLeft, ...reach }];
  });
  const set: Flag[] = [];
  for (const flag of flying.toSorted((a, b) => Number(a.isLeft) - Number(b.isLeft) || b.x - a.x)) {
    const rows = flying.map((_, row) => row);
    const free = rows.find((row) => !set.some((other) => meet({ ...flag, row }, other)));
    set.push({ ...flag, row: free ?? rows.length - 1 });
  }
  return set;
}

/** Whether the words of a flag would lie over words of the same row, or over the pole of a flag above them. */
function meet(flag: Flag, other: Flag): boolean {
  const [from, to] = [flag.left - FREE, flag.right + FREE];
  if (flag.row === other.row) return from < other.right && other.left < to;
  return flag.row < other.row && other.x > from && other.x < to;
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
