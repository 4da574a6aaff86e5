import Papa from 'papaparse';
import type { Table } from '../record/read/table.ts';

/** The CSV of a file as it stands there, cut down to its header and the rows on the given lines. */
export function downloadText(table: Table<unknown>, lines: ReadonlySet<number>): string {
  if (table.file === 'data/sources.csv') return sourcesText(table, lines);
  const rows = [...table.rowTexts].filter(([line]) => lines.has(line)).map(([, text]) => text);
  return [table.headerText, ...rows].map((text) => `${text}${table.newline}`).join('');
}

/** The sources without the addresses that are not to be printed, and without where a copy of each was read. */
function sourcesText({ headerText, newline, cells }: Table<unknown>, lines: ReadonlySet<number>): string {
  const fields = headerText.split(',').filter((column) => column !== 'read_at');
  const data = [...cells]
    .filter(([line]) => lines.has(line))
    .map(([, row]) =>
      fields.map((column) => (column === 'url' && row.get('link') !== 'yes' ? '' : (row.get(column) ?? ''))),
    );
  return `${Papa.unparse({ fields, data }, { newline })}${newline}`;
}
