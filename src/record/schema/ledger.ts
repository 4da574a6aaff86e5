import { z } from 'zod';
import { cell, Refusal, requiredText, type Row } from './cell.ts';
import { day } from './date.ts';
import { id } from './id.ts';
import { plainNumber } from './number.ts';

/** Where the ledger stands in the project. */
export const LEDGER_FILE = 'data/ledger.csv';

/** Tables whose rows have an address of their own, which somebody may have cited. */
export const TABLES_WITH_ADDRESSES = ['figures', 'series', 'sources', 'operations'] as const;

export type Texts = Readonly<Record<string, string>>;

/** What a row of a file said, column by column: its cells as texts, and the points of a series as a list of such. */
export type Cells = Readonly<Record<string, Cell>>;
export type Cell = string | readonly Texts[];

const cellsShape = z.record(z.string(), z.union([z.string(), z.array(z.record(z.string(), z.string()))]));

/**
 * A row of `data/ledger.csv`, written by `npm run publish-figures` and never changed: what a row of a file of `data/`
 * said from a day on, and why. `table` is the file or the folder it stands in (`figures`, `series`, `sources` …). A
 * column that a file did not have yet is not among the cells; no cells at all mean that the row was taken out.
 */
export const ledgerColumns = z.strictObject({
  table: id,
  id: requiredText('quoted'),
  version: plainNumber,
  date: day,
  reason: requiredText('name'),
  cells: cell((text): Cells | Refusal => {
    const cells = parsed(text);
    return cellsShape.safeParse(cells).success && JSON.stringify(cells) === text
      ? (cells as Cells)
      : new Refusal('is not what was published, as JSON', 'restore the row as it was');
  }),
  /** The SHA-256 of the row above and of all cells of this one. */
  hash: requiredText('name'),
});

export type LedgerRow = Row<typeof ledgerColumns>;

/** What a row of the ledger is about: `figures/kidflix-arrests`. */
export function subjectOf({ table, id }: Pick<LedgerRow, 'table' | 'id'>): string {
  return `${table}/${id}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
