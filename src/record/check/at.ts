import type { Fault, RowAddress } from '../../faults/fault.ts';

/** A fault in a cell of a row that was read; the row's id goes with it. */
export function faultAt(
  row: { readonly id?: string; readonly at: RowAddress },
  column: string,
  value: string,
  problem: string,
  remedy: string,
): Fault {
  return { ...row.at, id: row.id ?? '', column, value, problem, remedy };
}
