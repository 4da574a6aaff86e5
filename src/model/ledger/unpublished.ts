import type { Reading } from '../../record/read/parse.ts';
import {
  subjectOf,
  TABLES_WITH_ADDRESSES,
  type Cell,
  type Cells,
  type LedgerRow,
  type Texts,
} from '../../record/schema/ledger.ts';
import { entriesOf, type Entry } from './entries.ts';

/** What the files say and the last rows of the ledger do not. */
export interface Unpublished {
  /** Rows that are new or say something else, each with the last that was published of it. */
  readonly changed: readonly { readonly entry: Entry; readonly last: LedgerRow | undefined }[];
  /** The last that was published of rows that are no longer shown. */
  readonly gone: readonly LedgerRow[];
}

/** Holds the files against the ledger. A row with a fault of its own is passed over. */
export function unpublished(reading: Reading): Unpublished {
  const { ledger } = reading.record;
  const { shown, isThere, isUnread } = entriesOf(reading);
  const subjects = new Set(shown.map(subjectOf));
  const lastRows = [...ledger.values()].flatMap((rows) => rows.at(-1) ?? []);
  return {
    changed: shown
      .map((entry) => ({ entry, last: ledger.get(subjectOf(entry))?.at(-1) }))
      .filter(({ entry, last }) => last === undefined || differences(last.cells, entry.cells).length > 0),
    gone: lastRows
      .filter((row) => !saysNothing(row) && !subjects.has(subjectOf(row)) && !isUnread(row))
      // What has an address and is in no file is a fault of the record already; what needs none and is in its file is
      // not shown for the sake of another row.
      .filter((row) => mayGo(row) !== isThere(row)),
  };
}

/** Whether a row says that what it is about was taken out of its file, or is about the ledger itself. */
function saysNothing({ cells }: LedgerRow): boolean {
  return Object.keys(cells).length === 0;
}

/** Whether a row may be taken out, with a reason; one that has an address may not. */
export function mayGo({ table }: LedgerRow): boolean {
  return TABLES_WITH_ADDRESSES.every((each) => each !== table);
}

/** A column in which two states of a row differ. `undefined` stands where there was no such column. */
export interface Difference {
  readonly column: string;
  readonly before: Cell | undefined;
  readonly after: Cell | undefined;
}

/** Where two states of a row differ. A column that one of them does not have differs only where the other fills it. */
export function differences(before: Cells, after: Cells): Difference[] {
  const columns = new Set([...Object.keys(after), ...Object.keys(before)]);
  return [...columns]
    .map((column) => ({ column, before: before[column], after: after[column] }))
    .filter((each) => textOf(each.before) !== textOf(each.after));
}

/** A cell as one text; a column that is not there reads as an empty one. */
export function textOf(cell: Cell | undefined): string {
  return typeof cell === 'object' ? cell.map(pointText).join('; ') : (cell ?? '');
}

/** What a point of a series says, as one text that does not hang on the order of its columns. */
export function pointText(point: Texts): string {
  const filled = Object.entries(point).filter(([, cell]) => cell !== '');
  return JSON.stringify(filled.sort(([a], [b]) => (a < b ? -1 : 1)));
}
