import { max } from 'd3-array';
import type { Band } from '../../../model/lineage/bands.ts';
import type { Descent } from '../../../model/lineage/descent.ts';
import { entry, type ResearchRecord } from '../../../record/schema/record.ts';
import { tellerName } from '../../../language/say/credit.ts';
import { timesWords } from '../../../language/say/number.ts';
import { capitalised } from '../../../language/say/text.ts';
import type { Picture } from '../../chart.ts';
import { paragraph, TEXT, word } from '../../sheet/text.ts';
import { drawnBed } from './bed.ts';
import { columnsOf, type Column } from './columns.ts';
import { drawnFlag, FLAG_ROW, flagsOf } from './flags.ts';
import { isInferred, keyTo, mark, signsOf, type Sign } from './marks.ts';
import { dates, named } from './naming.ts';
import { stems } from './stems.ts';
import { tear, tintOf, water, waterline } from './water.ts';

const EDGE = 4;
const INDENT = 10;
const DATES = 52;
const PAD = 8;

/** How high a band is at least: its marks with their names, clear of the surface. */
const BAND = 52;
/** What the surface takes of the water below it, and some air. */
const BELOW_SURFACE = 3;

/** From this width on there is room for air between the marks. */
const LARGE = 800;

/**
 * The descent as a chart of depths: down, what the number is said to be about, each claim a band of water; across, time.
 */
export function deepPicture(descent: Descent, record: ResearchRecord, width: number): Picture {
  const { bands, root, isWhole } = descent;
  const isLarge = width > LARGE;
  const from = isLarge ? 200 : 142;
  const names = bands.map((each) => bandName(each, isWhole, from - 2 * INDENT));
  const band = Math.max(BAND, ...names.map(({ height }) => height + PAD));
  const { axis, all } = columnsOf(descent, record, { from, to: width - EDGE, slot: isLarge ? 14 : 10, band });
  const flags = flagsOf(all, from, width - EDGE);
  const surface = flags.length === 0 ? 12 : 30 + (max(flags, ({ row }) => row) ?? 0) * FLAG_ROW;
  const columns = all.map((column) => ({ ...column, y: column.y + surface }));
  const claims = descent.members.flatMap(
    (each) => columns.find(({ standing, correction }) => standing === each && correction === undefined) ?? [],
  );
  const bottom = surface + bands.length * band;
  const labels = named(
    columns,
    new Map(
      [...descent.named].map((each) => [
        each,
        tellerName(each.figure, entry(record.sources, each.figure.source)),
      ]),
    ),
    { left: from - INDENT, right: width, top: surface + BELOW_SURFACE, bottom },
  );
  const bed = drawnBed(root, bottom, width);
  const ground = bottom + bed.height;
  const key = keyTo(
    [...signsOf(all.map(({ standing }) => standing)), ...signsOfLines(all, axis.breaks.length > 0)],
    EDGE,
    ground + DATES,
    width,
  );
  const content = [
    ...bands.map((_, index) => water(tintOf(index, bands.length), 0, surface + index * band, width, band)),
    ...axis.breaks.map((x) => tear(x, surface, bottom)),
    bed.svg,
    waterline(0, surface, width),
    stems(columns, labels.boxes),
    labels.svg,
    ...names.map((name, index) => nameAt(name, surface + (index + 0.5) * band)),
    ...flags.map((flag) => drawnFlag(flag, surface)),
    ...claims.map(({ standing, x, y }) => mark(standing, x, y)),
    dates(axis, ground),
    key.svg,
  ].join('');
  const says = [
    ...[...names, labels, bed, key].flatMap((each) => each.says),
    ...flags.map(({ words }) => words),
  ];
  return { content, width, height: Math.ceil(ground + DATES + key.height - 6), says };
}

/** What a line says of a link, and a strip of paper of the time. */
function signsOfLines(columns: readonly Column[], hasGaps: boolean): Sign[] {
  const inferred = columns.some(({ standing }) => isInferred(standing));
  return ['repeats', ...(inferred ? (['inferred'] as const) : []), ...(hasGaps ? (['gap'] as const) : [])];
}

/** What a band is about, and how often the number was repeated so, where all that do are shown. */
interface BandName {
  readonly says: readonly string[];
  readonly often: string;
  readonly height: number;
}

function bandName({ thing, repeated }: Band, isWhole: boolean, width: number): BandName {
  const { lines, height } = paragraph('label', 0, 0, capitalised(thing), width);
  const often = isWhole && repeated > 0 ? timesWords(repeated) : '';
  return { says: lines, often, height: height + (often === '' ? 0 : TEXT.note.line) };
}

function nameAt({ says, often, height }: BandName, middle: number): string {
  const top = middle - height / 2 + TEXT.label.size - 1;
  const rows = says.map((each, index) => word('label', INDENT, top + index * TEXT.label.line, each));
  const beneath = often === '' ? [] : [word('note', INDENT, top + says.length * TEXT.label.line, often)];
  return [...rows, ...beneath].join('');
}
