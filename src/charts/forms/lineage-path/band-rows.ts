import type { Band } from '../../../model/lineage/bands.ts';
import { correctionWords, type Correction, type Descent } from '../../../model/lineage/descent.ts';
import type { Standing } from '../../../model/lineage/path.ts';
import { capitalised } from '../../../language/say/text.ts';
import type { Picture } from '../../chart.ts';
import type { Panel } from '../../sheet/svg.ts';
import { paragraph, TEXT, word } from '../../sheet/text.ts';
import { drawnBed } from './bed.ts';
import { keyTo, mark, signsOf, type Words } from './marks.ts';
import { tintOf, water, waterline } from './water.ts';

const INDENT = 10;
const PAD = 8;
const SLOT = 14;
const FLAG = 20;

/** The descent on a narrow sheet: each claim is a row of water with how often and when it was repeated, and its marks. */
export function bandRows(descent: Descent, width: number): Picture {
  const { bands, root, corrections, members, isWhole } = descent;
  const surface = corrections.length * FLAG + 6;
  const flags = corrections.map((each, index) => flagRow(each, FLAG / 2 + index * FLAG));
  const rows: Panel[] = [];
  const says = flags.flatMap((each) => each.says);
  let y = surface;
  for (const [index, band] of bands.entries()) {
    const row = bandRow(band, isWhole, root, y, width);
    rows.push({ ...row, svg: water(tintOf(index, bands.length), 0, y, width, row.height) + row.svg });
    says.push(...row.says);
    y += row.height;
  }
  const bed = drawnBed(root, y, width);
  const key = keyTo(
    signsOf([...members, ...corrections.map(({ standing }) => standing)]),
    2,
    y + bed.height + 16,
    width,
  );
  const parts = [...flags, ...rows, bed, key].map(({ svg }) => svg);
  return {
    content: parts.join('') + waterline(0, surface, width),
    width,
    height: Math.ceil(y + bed.height + 16 + key.height),
    says: [...says, ...bed.says, ...key.says],
  };
}

function flagRow(correction: Correction, y: number): Words {
  const words = correctionWords(correction);
  return {
    svg: mark(correction.standing, INDENT, y) + word('note', INDENT + 16, y + 4, words),
    says: [words],
  };
}

function bandRow(band: Band, isWhole: boolean, root: Standing, top: number, width: number): Panel & Words {
  const room = width - 2 * INDENT;
  const first = top + PAD + TEXT.label.size;
  const name = paragraph('label', INDENT, first, capitalised(band.thing), room);
  const often = paragraph('note', INDENT, first + name.height, isWhole ? band.often : '', room);
  const above = PAD + name.height + often.height;
  const marks = markRows(band.standings, root, top + above + SLOT / 2, room);
  return {
    svg: name.svg + often.svg + marks.svg,
    height: above + marks.height + PAD,
    says: [...name.lines, ...often.lines],
  };
}

/** The marks side by side, by date; that of the first figure is the last to be told, wherever it stands. */
function markRows(standings: readonly Standing[], root: Standing, y: number, width: number): Panel {
  const fit = Math.floor(width / SLOT);
  const placed = standings.map((standing, index) => ({
    standing,
    svg: mark(standing, INDENT + 5 + (index % fit) * SLOT, y + Math.floor(index / fit) * SLOT),
  }));
  const told = placed.toSorted((a, b) => Number(a.standing === root) - Number(b.standing === root));
  return { svg: told.map(({ svg }) => svg).join(''), height: Math.ceil(standings.length / fit) * SLOT };
}
