import { faultAt, type Fault, type RowAddress } from '../../faults/fault.ts';
import { KNOWN_BY, type Rows } from '../schema/record.ts';

const OWN_ID = 'give this row an id of its own';
const KEEP_ONE = 'keep one of the two';

/** No two rows of a kind are known by the same cells. */
export function checkDoubles(rows: Rows): Fault[] {
  return [
    ...doubles(rows.figures, ['id'], OWN_ID),
    ...doubles(rows.sources, ['id'], OWN_ID),
    ...doubles(rows.series, ['id'], OWN_ID),
    ...doubles(rows.operations, ['id'], OWN_ID),
    ...doubles(rows.measures, ['id'], OWN_ID),
    ...doubles(rows.disagreements, ['id'], OWN_ID),
    ...doubles(rows.misquotes, ['id'], OWN_ID),
    ...doubles(rows.evidence, KNOWN_BY.evidence, KEEP_ONE),
    ...doubles(rows.accounts, KNOWN_BY.accounts, KEEP_ONE),
    ...doubles(rows.terms, KNOWN_BY.terms, KEEP_ONE),
    ...doubles(rows.glossary, KNOWN_BY.glossary, KEEP_ONE),
    ...doubles(rows.help, KNOWN_BY.help, KEEP_ONE),
  ];
}

/** A fault for each row whose cells in these columns stand together in a row before it, capitals or not. */
function doubles<Row extends { readonly id?: string; readonly at: RowAddress }>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
  remedy: string,
): Fault[] {
  const firsts = new Map<string, RowAddress>();
  return rows.flatMap((row) => {
    const cells = columns.map((column) => String(row[column]));
    const key = cells.join('\n').toLowerCase();
    const first = firsts.get(key);
    if (first === undefined) {
      firsts.set(key, row.at);
      return [];
    }
    const problem = `stands already at ${first.file}:${first.line}`;
    return [faultAt(row, columns[0] ?? '', cells.join(', '), problem, remedy)];
  });
}
