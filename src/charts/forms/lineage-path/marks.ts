import type { Standing } from '../../../model/lineage/path.ts';
import { coordinate as c, element, marked } from '../../sheet/svg.ts';
import { tear, water } from './water.ts';
import { widthOf, word } from '../../sheet/text.ts';

/** Words in a picture, and which they are. */
export interface Words {
  readonly svg: string;
  readonly says: readonly string[];
}

/** What a mark says of a figure, in the order of the key; then what a line says of a link, and a gap of time. */
const MEANINGS = {
  first: 'first report found',
  same: 'about the same thing',
  changed: 'about something else',
  misquoted: 'a misquote',
  refuting: 'a correction',
  repeats: 'repeats',
  inferred: 'our inference: no source is named',
  gap: 'time left out',
} as const;

export type Sign = keyof typeof MEANINGS;
type Kind = Exclude<Sign, 'repeats' | 'inferred' | 'gap'>;

/** How a figure repeats the first of its family; a source that is no figure of it corrects. */
function kindOf(standing: Standing | undefined): Kind {
  if (standing === undefined || standing.figure.role === 'corrector') return 'refuting';
  if (standing.figure.role === 'specimen') return 'misquoted';
  if (standing.original === undefined) return 'first';
  return standing.figure.measure === standing.root.measure ? 'same' : 'changed';
}

/** Whether we infer what a figure repeats, because its text names nobody. */
export function isInferred(standing: Standing | undefined): boolean {
  return standing?.figure.restates_basis === 'inferred';
}

/** A disc, an open diamond, a cross or a flag; the first has a ring around it. A reader can reach what is a figure of the family. */
export function mark(standing: Standing | undefined, x: number, y: number): string {
  const drawn = drawnMark(kindOf(standing), x, y);
  return standing === undefined ? drawn : marked(drawn);
}

function drawnMark(sign: Sign, x: number, y: number): string {
  switch (sign) {
    case 'first':
      return drawnMark('same', x, y) + element('circle', { class: 'hollow first', cx: x, cy: y, r: 7.2 });
    case 'same':
      return element('circle', { class: 'dot', cx: x, cy: y, r: 4.5 });
    case 'changed':
      return element('path', { class: 'hollow', d: `M${c(x)} ${c(y - 5.5)}l5.5 5.5l-5.5 5.5l-5.5 -5.5z` });
    case 'misquoted':
      return element('path', { class: 'cross', d: `M${c(x - 4)} ${c(y - 4)}l8 8m0 -8l-8 8` });
    case 'refuting':
      return element('path', { class: 'flag', d: `M${c(x)} ${c(y - 4.5)}l10 4.5l-10 4.5z` });
    case 'repeats':
      return element('path', { class: 'stem', d: `M${c(x - 5)} ${c(y)}h14` });
    case 'gap':
      return water('water water-4', x - 5, y - 6, x + 8, 12) + tear(x + 1.5, y - 6, y + 6);
    case 'inferred':
      return element('path', { class: 'stem inferred', d: `M${c(x - 5)} ${c(y)}h14` });
  }
}

const MARK_WIDTH = 18;
const BETWEEN = 16;
const ROW = 19;

/** The signs that explain the marks of some figures. */
export function signsOf(standings: readonly (Standing | undefined)[]): Sign[] {
  return [...new Set<Sign>(standings.map(kindOf))];
}

/** The key to the signs in a picture, over as many rows as it needs; `y` is the middle of the first. */
export function keyTo(
  signs: readonly Sign[],
  left: number,
  y: number,
  right: number,
): Words & { readonly height: number } {
  const used = (Object.keys(MEANINGS) as Sign[]).filter((sign) => signs.includes(sign));
  let [x, row, svg] = [left, 0, ''];
  for (const sign of used) {
    const width = MARK_WIDTH + widthOf('note', MEANINGS[sign]);
    if (x > left && x + width > right) [x, row] = [left, row + 1];
    const at = y + row * ROW;
    svg += drawnMark(sign, x + (sign === 'refuting' ? 0 : 5), at);
    svg += word('note', x + MARK_WIDTH, at + 4, MEANINGS[sign]);
    x += width + BETWEEN;
  }
  return { svg, height: (row + 1) * ROW, says: used.map((sign) => MEANINGS[sign]) };
}
