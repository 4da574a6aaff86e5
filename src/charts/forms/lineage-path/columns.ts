import { max, min } from 'd3-array';
import type { Correction, Descent } from '../../../model/lineage/descent.ts';
import type { Standing } from '../../../model/lineage/path.ts';
import { entry, type ResearchRecord } from '../../../record/schema/record.ts';
import { line } from '../../sheet/svg.ts';
import { isInferred } from './marks.ts';
import { timeAxis, type Dated, type TimeAxis } from './time-axis.ts';

/** What stands in a column of its own: a figure in its band, or a flag on the waterline. */
export interface Column extends Dated {
  /** Nothing of a source that is no figure of the family. */
  readonly standing: Standing | undefined;
  /** Nothing of a figure that repeats the number. */
  readonly correction: Correction | undefined;
  readonly x: number;
  readonly y: number;
}

/** The columns of a descent, and the axis on which they stand. */
export interface Columns {
  readonly axis: TimeAxis<Dated>;
  readonly all: readonly Column[];
}

/** The room for the columns: from where to where across, how near marks may stand, and how high a band is. */
interface Water {
  readonly from: number;
  readonly to: number;
  readonly slot: number;
  readonly band: number;
}

/** Each figure and each flag at its date and, counted from the surface, at its depth. Of one day, the deeper stands first. */
export function columnsOf({ bands, corrections }: Descent, record: ResearchRecord, room: Water): Columns {
  const dated = new Map<Standing, Dated>();
  const dateOf = (standing: Standing): Dated => {
    const known = dated.get(standing);
    if (known !== undefined) return known;
    const { published } = entry(record.sources, standing.figure.source);
    const made = { published, after: standing.original && dateOf(standing.original) };
    dated.set(standing, made);
    return made;
  };
  const claims = bands.toReversed().flatMap(({ standings }) => standings);
  const flags = corrections.map((correction) => ({
    correction,
    dated:
      correction.standing === undefined ? { published: correction.published } : dateOf(correction.standing),
  }));
  const items = [...claims.map(dateOf), ...flags.map((flag) => flag.dated)];
  const axis = timeAxis(items, { ...room, narrowest: 60, gap: 16 });
  const xOf = (item: Dated | undefined) => (item && axis.xOf.get(item)) ?? room.from;
  const depthOf = (standing: Standing) => bands.findIndex(({ standings }) => standings.includes(standing));
  const all: Column[] = [
    ...flags.map(({ correction, dated: { published } }, index) => ({
      ...{ published, correction, standing: correction.standing, y: 0 },
      x: xOf(items[claims.length + index]),
    })),
    ...claims.map((standing) => ({
      ...{ published: dateOf(standing).published, correction: undefined, standing },
      x: xOf(dateOf(standing)),
      y: (depthOf(standing) + 0.5) * room.band,
    })),
  ];
  return { axis, all };
}

/** How far below a mark lies the rope from which the stems of its repetitions rise. */
const ROPE = 11;

/**
 * From each figure that is repeated a rope runs along at its depth, and from the rope a stem leads to each repetition:
 * the longer the stem, the further the claim has moved. It is broken where the link is our inference.
 */
export function stems(all: readonly Column[]): string {
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
        line(isInferred(column.standing) ? 'stem inferred' : 'stem', column.x, y, column.x, column.y),
      );
      return [line('stem', from.x, from.y, from.x, y), rope, ...rises].join('');
    })
    .join('');
}
