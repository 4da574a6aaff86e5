import { faultAt, type Fault, type Located, type RowAddress } from '../../faults/fault.ts';
import { knownBy, TABLE_NAMES, type Rows } from '../schema/record.ts';

/** No two rows of a table are known by the same cells. Only the ledger has many of one id: its versions. */
export function checkDoubles(rows: Rows): Fault[] {
  const tables = TABLE_NAMES.filter((table) => table !== 'ledger');
  return (['figures', ...tables] as const).flatMap((table) => doubles(rows[table], knownBy(table)));
}

/** A fault for each row whose cells in these columns stand together in a row before it, capitals or not. */
function doubles(rows: readonly Located[], columns: readonly string[]): Fault[] {
  const firsts = new Map<string, RowAddress>();
  return rows.flatMap((row) => {
    const cells = columns.map((column) => String(row[column as keyof Located]));
    const key = cells.join('\n').toLowerCase();
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row.at);
      return [];
    }
    const problem = `stands already at ${first.file}:${first.line}`;
    const remedy = row.id === undefined ? 'keep one of the two' : 'give this row an id of its own';
    return [faultAt(row, columns[0] ?? '', cells.join(', '), problem, remedy)];
  });
}
