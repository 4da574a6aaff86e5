import { PUBLISHED_COLUMNS, type LedgerRow } from '../record/ledger.ts';
import { cellOf, type PublishedColumn, type PublishedState } from './state.ts';

/** One published column before and after, as the texts of its cell. */
export interface ColumnChange {
  readonly column: PublishedColumn;
  readonly before: string;
  readonly after: string;
}

/** A dated change of a published figure. */
export interface Change {
  readonly figure: string;
  readonly version: number;
  readonly date: string;
  readonly reason: string;
  readonly columns: readonly ColumnChange[];
}

/** The versions of each figure, oldest first, by id. */
export function histories(ledger: readonly LedgerRow[]): ReadonlyMap<string, readonly LedgerRow[]> {
  const byFigure = new Map<string, LedgerRow[]>();
  for (const row of ledger) {
    const versions = byFigure.get(row.figure);
    if (versions === undefined) byFigure.set(row.figure, [row]);
    else versions.push(row);
  }
  return byFigure;
}

/** What changed from each version of a figure to the next, oldest first. A first publication is no change. */
export function changesOf(versions: readonly LedgerRow[]): Change[] {
  return versions.flatMap((row, index) => {
    const previous = versions[index - 1];
    if (previous === undefined) return [];
    const { figure, version, date = '', reason } = row;
    return [{ figure, version, date, reason, columns: columnChanges(previous, row) }];
  });
}

/** All changes of published figures, newest first: what the feed and `/corrections/` tell. */
export function allChanges(ledger: readonly LedgerRow[]): Change[] {
  const changes = [...histories(ledger).values()].flatMap(changesOf);
  return changes.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** The published columns in which two states differ. */
export function columnChanges(before: PublishedState, after: PublishedState): ColumnChange[] {
  return PUBLISHED_COLUMNS.map((column) => ({
    column,
    before: cellOf(before, column),
    after: cellOf(after, column),
  })).filter((change) => change.before !== change.after);
}
