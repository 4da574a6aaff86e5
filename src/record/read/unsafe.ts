import type { CsvRow } from './csv.ts';
import type { Fault } from '../../faults/fault.ts';
import { dangersIn, RUNS_AS_FORMULA } from '../safety.ts';

const FORMULA = {
  problem: 'would run as a formula in a spreadsheet',
  remedy: 'let no cell, no line in it and no part after a semicolon begin so',
};

/** A fault for each kind of danger in each cell of the row, whatever its column, so that every download is safe as it is. */
export function unsafeCells(file: string, row: CsvRow): Fault[] {
  const id = row.cells.get('id') ?? '';
  return [...row.cells].flatMap(([column, value]) => {
    const dangers = new Map(
      dangersIn(value).map(({ what, remedy }) => [what, { problem: `holds ${what}`, remedy }]),
    );
    // Of \{3} only the number is printed, in downloads too.
    const printed = value.replaceAll('\\{', '');
    return [...(RUNS_AS_FORMULA.test(printed) ? [FORMULA] : []), ...dangers.values()].map((flaw) => ({
      file,
      line: row.line,
      id,
      column,
      value,
      ...flaw,
    }));
  });
}
