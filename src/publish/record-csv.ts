import Papa from 'papaparse';
import { filledText } from '../language/say/reference.ts';
import { voiceOf } from '../record/schema/cell.ts';
import { columnsOf, type ResearchRecord } from '../record/schema/record.ts';
import type { Table } from '../record/read/table.ts';

/**
 * The CSV of a file, cut down to its header and the rows on the given lines. Each row is as it stands in the file, byte
 * for byte, unless its texts name figures: those are filled in.
 */
export function downloadText(
  table: Table<unknown>,
  lines: ReadonlySet<number>,
  record: ResearchRecord,
): string {
  if (table.file === 'data/sources.csv') return sourcesText(table, lines, record);
  const rows = [...table.cells].flatMap(([line, cells]) => {
    if (!lines.has(line)) return [];
    const filled = filledCells(table.file, cells, record);
    const isAsWritten = [...cells].every(([column, cell]) => filled.get(column) === cell);
    return [isAsWritten ? (table.rowTexts.get(line) ?? '') : Papa.unparse([[...filled.values()]])];
  });
  return [table.headerText, ...rows].map((text) => `${text}${table.newline}`).join('');
}

/** The cells of a row, our own texts with their figures filled in. */
function filledCells(
  file: string,
  cells: ReadonlyMap<string, string>,
  record: ResearchRecord,
): ReadonlyMap<string, string> {
  const columns = columnsOf(file)?.shape;
  return new Map(
    [...cells].map(([column, cell]) => [
      column,
      voiceOf(columns?.[column]) === 'editorial' ? filledText(cell, { record }) : cell,
    ]),
  );
}

/** The sources without the addresses that are not to be printed, and without where a copy of each was read. */
function sourcesText(
  { file, headerText, newline, cells }: Table<unknown>,
  lines: ReadonlySet<number>,
  record: ResearchRecord,
): string {
  const fields = headerText.split(',').filter((column) => column !== 'read_at');
  const data = [...cells]
    .filter(([line]) => lines.has(line))
    .map(([, row]) => filledCells(file, row, record))
    .map((row) =>
      fields.map((column) => (column === 'url' && row.get('link') !== 'yes' ? '' : (row.get(column) ?? ''))),
    );
  return `${Papa.unparse({ fields, data }, { newline })}${newline}`;
}
