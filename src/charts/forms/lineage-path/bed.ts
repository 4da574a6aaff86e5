import { groundWords } from '../../../model/lineage/standing-words.ts';
import type { Standing } from '../../../model/lineage/path.ts';
import { coordinate as c, element } from '../../sheet/svg.ts';
import { paragraph, TEXT, widthOf } from '../../sheet/text.ts';
import type { Words } from './marks.ts';

const PAD = 9;
const INDENT = 10;

/** The sea bed: firm ground where the first measurement was found, else hatched; and in words what lies there. */
export function drawnBed({ end }: Standing, top: number, width: number): Words & { readonly height: number } {
  const words = groundWords(end);
  const set = paragraph('note', INDENT, top + PAD + TEXT.note.size - 1, words, width - 2 * INDENT);
  const height = set.height + 2 * PAD;
  const ground = element('path', {
    class: end === 'measured' ? 'ground' : 'bed',
    d: `M0 ${c(top)}H${width}`,
  });
  const reach = Math.max(...set.lines.map((each) => widthOf('note', each))) + 2 * INDENT;
  const strokes = end === 'measured' ? '' : hatched(reach, top, width, height);
  return { svg: ground + strokes + set.svg, says: set.lines, height };
}

const STROKES_APART = 9;

/** Strokes across the bed, one after the other. */
function hatched(left: number, top: number, right: number, height: number): string {
  const strokes = [];
  for (let x = left; x + height <= right; x += STROKES_APART)
    strokes.push(`M${c(x)} ${c(top + height)}l${c(height)} ${c(-height)}`);
  return strokes.length === 0 ? '' : element('path', { class: 'hatch', d: strokes.join('') });
}
