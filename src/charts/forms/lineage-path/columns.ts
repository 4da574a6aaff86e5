import { ascending } from 'd3-array';
import { originOf } from '../../../language/say/credit.ts';
import { dateLines } from '../../../language/say/period.ts';
import { dayOf } from '../../../model/lineage/day.ts';
import type { Correction, Descent } from '../../../model/lineage/descent.ts';
import type { Standing } from '../../../model/lineage/path.ts';
import { spanOf } from '../../../record/schema/period.ts';
import { entry, type ResearchRecord } from '../../../record/schema/record.ts';
import { timeAxis, type Dated, type TimeAxis } from './time-axis.ts';

/** What stands in a column of its own: a figure in its band, or a flag on the waterline. */
export interface Column {
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

/**
 * Each figure and each flag at its day and, counted from the surface, at its depth. Of one day, what is repeated stands
 * before what repeats it, and of the others the deeper first.
 */
export function columnsOf({ bands, corrections }: Descent, record: ResearchRecord, room: Water): Columns {
  const claims = bands.toReversed().flatMap(({ standings }) => standings);
  const depthOf = (standing: Standing) => bands.findIndex(({ standings }) => standings.includes(standing));
  const undrawn: Undrawn[] = [
    ...claims.map((standing) => ({
      ...{ standing, correction: undefined, y: (depthOf(standing) + 0.5) * room.band },
      dated: datedOf(standing, record),
    })),
    ...corrections.map((correction) => ({
      ...{ standing: correction.standing, correction, y: 0 },
      dated: correction.standing === undefined ? dated(correction) : datedOf(correction.standing, record),
    })),
  ];
  const inTurn = undrawn.toSorted((a, b) => ascending(stepsTo(a), stepsTo(b)));
  const axis = timeAxis(
    inTurn.map((each) => each.dated),
    { ...room, narrowest: 60, gap: 16 },
  );
  const all = undrawn.map(({ dated, ...column }) => ({ ...column, x: axis.xOf.get(dated) ?? room.from }));
  return { axis, all };
}

type Undrawn = Omit<Column, 'x'> & { readonly dated: Dated };

/** How many repetitions lie between the first figure and a column; a flag that nothing repeats comes after all. */
function stepsTo({ standing, correction }: Undrawn): number {
  const isRepeated = standing !== undefined && standing.retellings.length > 0;
  return standing === undefined || (correction !== undefined && !isRepeated) ? Infinity : standing.distance;
}

function dated({ published }: Correction): Dated {
  return { day: spanOf(published ?? '')?.first, lines: dateLines(published ?? '') };
}

/** The date of its text, or by when the number was out: `by 2 Apr`, `2025`. */
function datedOf(standing: Standing, record: ResearchRecord): Dated {
  const { day, isBound } = dayOf(standing, record);
  const { published } = originOf(entry(record.sources, standing.figure.source));
  const lines = dateLines((isBound ? day : published) ?? '');
  return { day, lines: isBound ? [`by ${lines[0] ?? ''}`, ...lines.slice(1)] : lines };
}
