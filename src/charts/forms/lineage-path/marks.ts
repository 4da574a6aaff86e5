import type { Standing } from '../../../model/lineage/path.ts';
import { coordinate as c, element, marked } from '../../sheet/svg.ts';
import { widthOf, word } from '../../sheet/text.ts';

/** Words in a picture, and which they are. */
export interface Words {
  readonly svg: string;
  readonly says: readonly string[];
}

/** What a mark says of a figure, in the order of the key; and what a broken line says of a link. */
const MEANINGS = {
  same: 'about the same thing',
  changed: 'about something else',
  misquoted: 'a misquote',
  refuting: 'corrects or refutes it',
  inferred: 'our inference: the text names no source',
} as const;

type Kind = keyof typeof MEANINGS;

/** How a figure repeats the first of its family; a source that is no figure of it corrects. */
function kindOf(standing: Standing | undefined): Exclude<Kind, 'inferred'> {
  if (standing === undefined || standing.figure.role === 'corrector') return 'refuting';
  if (standing.figure.role === 'specimen') return 'misquoted';
  return standing.figure.measure === standing.root.measure ? 'same' : 'changed';
}

/** Whether we infer what a figure repeats, because its text names nobody. */
export function isInferred(standing: Standing | undefined): boolean {
  return standing?.figure.restates_basis === 'inferred';
}

/** A disc, an open diamond, a cross or a flag. A reader can reach what is a figure of the family. */
export function mark(standing: Standing | undefined, x: number, y: number): string {
  const drawn = drawnMark(kindOf(standing), x, y);
  return standing === undefined ? drawn : marked(drawn);
}

function drawnMark(kind: Kind, x: number, y: number): string {
  switch (kind) {
    case 'same':
      return element('circle', { class: 'dot', cx: x, cy: y, r: 4.5 });
    case 'changed':
      return element('path', { class: 'hollow', d: `M${c(x)} ${c(y - 5.5)}l5.5 5.5l-5.5 5.5l-5.5 -5.5z` });
    case 'misquoted':
      return element('path', { class: 'cross', d: `M${c(x - 4)} ${c(y - 4)}l8 8m0 -8l-8 8` });
    case 'refuting':
      return element('path', { class: 'flag', d: `M${c(x)} ${c(y - 4.5)}l10 4.5l-10 4.5z` });
    case 'inferred':
      return element('path', { class: 'stem inferred', d: `M${c(x - 7)} ${c(y)}h14` });
  }
}

const MARK_WIDTH = 16;
const BETWEEN = 18;
const ROW = 19;

/** The key to the marks in a picture, over as many rows as it needs; `y` is the middle of the first. */
export function keyTo(
  standings: readonly (Standing | undefined)[],
  left: number,
  y: number,
  right: number,
): Words & { readonly height: number } {
  const used = new Set<Kind>(standings.map(kindOf));
  if (standings.some(isInferred)) used.add('inferred');
  const kinds = (Object.keys(MEANINGS) as Kind[]).filter((kind) => used.has(kind));
  let [x, row, svg] = [left, 0, ''];
  for (const kind of kinds) {
    const width = MARK_WIDTH + widthOf('note', MEANINGS[kind]);
    if (x > left && x + width > right) [x, row] = [left, row + 1];
    const at = y + row * ROW;
    svg += drawnMark(kind, x + (kind === 'refuting' ? 0 : 5), at);
    svg += word('note', x + MARK_WIDTH, at + 4, MEANINGS[kind]);
    x += width + BETWEEN;
  }
  return { svg, height: (row + 1) * ROW, says: kinds.map((kind) => MEANINGS[kind]) };
}
