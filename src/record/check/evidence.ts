import { faultAt, type Fault } from '../../faults/fault.ts';
import { LOOKED_FOR } from '../schema/evidence.ts';
import type { FigureRow } from '../schema/figure.ts';
import type { ResearchRecord } from '../schema/record.ts';

/** Evidence is of a figure that still says what was looked for. */
export function checkEvidence(
  record: ResearchRecord,
  figures: ReadonlyMap<string, FigureRow>,
  known: ReadonlySet<string> | undefined,
): Fault[] {
  const remedy = 'run npm run verify with the private copies, or delete this row';
  return [...record.evidence.values()].flatMap((evidence) => {
    const row = { ...evidence, id: evidence.figure };
    const figure = figures.get(row.figure);
    if (figure === undefined)
      return known?.has(row.figure) === false
        ? [faultAt(row, 'figure', row.figure, 'is not an id of data/figures/', remedy)]
        : [];
    return LOOKED_FOR.filter((column) => row[column] !== figure[column]).map((column) =>
      faultAt(row, column, String(row[column] ?? ''), `is not what ${row.figure} says today`, remedy),
    );
  });
}
