import Papa from 'papaparse';
import { PUBLISHED_COLUMNS } from '../../record/schema/ledger.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { cellOf, contentHash } from './state.ts';

/** A row to be added to the ledger, cell by cell, in the order of `LEDGER_HEADER`. */
export type NewRow = readonly string[];

/** The rows for figures that are new, or that say something else than their last row. Takes the published record. */
export function newRows(record: ResearchRecord, date: string, reason: string): NewRow[] {
  return [...record.figures.values()].flatMap((figure) => {
    const last = record.ledger.get(figure.id)?.at(-1);
    const hash = contentHash(figure);
    if (last?.hash === hash) return [];
    const version = String((last?.version ?? 0) + 1);
    return [
      [figure.id, version, date, hash, reason, ...PUBLISHED_COLUMNS.map((column) => cellOf(figure, column))],
    ];
  });
}

/** The rows as the text to be added to the file. */
export function rowsText(rows: readonly NewRow[]): string {
  return rows.length === 0
    ? ''
    : `${Papa.unparse(
        rows.map((row) => [...row]),
        { newline: '\n' },
      )}\n`;
}
