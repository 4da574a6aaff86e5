import type { Standing } from '../../../model/lineage/path.ts';
import { overlaps, textBox, within, type Box } from '../../sheet/box.ts';
import { line } from '../../sheet/svg.ts';
import { TEXT, widthOf, word } from '../../sheet/text.ts';
import type { Column } from './columns.ts';
import type { Dated, TimeAxis } from './time-axis.ts';
import type { Words } from './marks.ts';

const ABOVE = 12;
/** How far a mark reaches from its place. */
const MARK = 5;

/** The names of a few figures, and the room that they take. */
interface Names extends Words {
  readonly boxes: readonly Box[];
}

/** The names of a few figures, each above its mark and on no other; one for which there is no room is left out. */
export function named(columns: readonly Column[], chosen: ReadonlyMap<Standing, string>, frame: Box): Names {
  const marks: Box[] = columns.map(({ x, y }) => ({
    left: x - MARK,
    right: x + MARK,
    top: y - MARK,
    bottom: y + MARK,
  }));
  const boxes: Box[] = [];
  const says: string[] = [];
  let svg = '';
  for (const { standing, x, y, correction } of columns) {
    const words = standing && chosen.get(standing);
    if (words === undefined || correction !== undefined) continue;
    const width = widthOf('label', words);
    const box = [x - 5, x + 5 - width, x - width / 2]
      .map((left) => textBox('label', left, y - ABOVE, words))
      .find((each) => within(each, frame) && ![...marks, ...boxes].some((other) => overlaps(each, other)));
    if (box === undefined) continue;
    boxes.push(box);
    says.push(words);
    svg += word('label', box.left, y - ABOVE, words);
  }
  return { svg, says, boxes };
}

/** The dates under the water: of each stretch the first and the last, and the strip of what has none. */
export function dates({ stretches, undated, xOf }: TimeAxis<Dated>, y: number): string {
  const ticks = stretches.flatMap(({ items, from, to }) => {
    const [first, last] = [items[0], items.at(-1)].map((item) => {
      const x = (item && xOf.get(item)) ?? from;
      return tickAt(x, item?.lines ?? [], from, to);
    });
    if (first === undefined || last === undefined) return [];
    const middle = (first.x + last.x) / 2;
    if (first.lines.join() === last.lines.join()) return [tickAt(middle, first.lines, from, to)];
    const fit = first.middle + first.half + APART <= last.middle - last.half;
    return fit ? [first, last] : [tickAt(middle, between(first.lines, last.lines), from, to)];
  });
  const svg = ticks.map(({ x, middle, lines }) => {
    const words = lines.map((each, row) =>
      word('note', middle, y + 18 + row * TEXT.note.line, each, 'middle'),
    );
    return line('axis', x, y, x, y + 5) + words.join('');
  });
  const none =
    undated === undefined ? '' : word('note', (undated.from + undated.to) / 2, y + 18, NO_DATE, 'middle');
  return svg.join('') + none;
}

const NO_DATE = 'No date';
const APART = 6;

/** A date with its words, which stay within its stretch. */
interface Tick {
  readonly x: number;
  readonly middle: number;
  readonly lines: readonly string[];
  readonly half: number;
}

function tickAt(x: number, lines: readonly string[], from: number, to: number): Tick {
  const half = Math.max(...lines.map((each) => widthOf('note', each))) / 2;
  return { x, middle: Math.max(from + half, Math.min(x, to - half)), lines, half };
}

/** From one year to another, where two dates have no room beside each other. */
function between(first: readonly string[], last: readonly string[]): string[] {
  const [from, to] = [first.at(-1) ?? '', last.at(-1) ?? ''];
  return from === to ? [from] : [`${from}–${to}`];
}
