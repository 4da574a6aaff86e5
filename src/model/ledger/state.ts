import { createHash } from 'node:crypto';
import type { Figure } from '../../record/schema/figure.ts';
import { PUBLISHED_COLUMNS, type LedgerRow } from '../../record/schema/ledger.ts';

export type PublishedColumn = (typeof PUBLISHED_COLUMNS)[number];

/** What a figure says: as it stands in the record, or as it stood in a row of the ledger. */
export type PublishedState = Pick<Figure, PublishedColumn>;

/** One published column as the text of its CSV cell: numbers in plain decimals, places parted by blanks. */
export function cellOf(state: PublishedState, column: PublishedColumn): string {
  const content = state[column];
  return Array.isArray(content) ? content.join(' ') : String(content ?? '');
}

/**
 * The canonical form of what a figure says, which anybody can build from the CSV: one line for each published column,
 * in the order of `PUBLISHED_COLUMNS`, each `column: "cell"` with the cell as a JSON string, parted by LF.
 */
export function canonicalForm(state: PublishedState): string {
  return PUBLISHED_COLUMNS.map((column) => `${column}: ${JSON.stringify(cellOf(state, column))}`).join('\n');
}

/** The SHA-256 of the canonical form in UTF-8, in hexadecimal digits. */
export function contentHash(state: PublishedState): string {
  return createHash('sha256').update(canonicalForm(state), 'utf8').digest('hex');
}

/** The figure as it was when the row was written, for the page that keeps the old state. */
export function figureAsOf(figure: Figure, row: LedgerRow): Figure {
  const old = Object.fromEntries(PUBLISHED_COLUMNS.map((column) => [column, row[column]]));
  return { ...figure, ...old };
}
