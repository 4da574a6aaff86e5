import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** A row of a CSV file, and its bytes as they stand there. */
export interface RawRow {
  readonly cells: Readonly<Record<string, string>>;
  readonly raw: string;
}

export interface RawTable {
  /** Below `data/`, such as `figures/network.csv`. */
  readonly file: string;
  readonly header: string;
  readonly rows: readonly RawRow[];
}

/** The CSV files of `data/`, read without any code of the site, so that the site can be held against them. */
export const rawTables: readonly RawTable[] = readdirSync('data', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.csv'))
  .sort()
  .map((file) => rawTable(file, readFileSync(`data/${file}`, 'utf8')));

/** All rows of a file, or of all files of a folder that ends in a slash. */
export function rowsOf(place: string): RawRow[] {
  return rawTables
    .filter(({ file }) => file === place || (place.endsWith('/') && file.startsWith(place)))
    .flatMap(({ rows }) => rows);
}

export function rawTable(file: string, text: string): RawTable {
  const slices: { cells: string[]; raw: string }[] = [];
  let from = 0;
  Papa.parse<string[]>(text, {
    skipEmptyLines: true,
    step: ({ data, meta }) => {
      slices.push({ cells: data, raw: text.slice(from, meta.cursor) });
      from = meta.cursor;
    },
  });
  const [header, ...rows] = slices;
  const names = header?.cells ?? [];
  return {
    file,
    header: header?.raw ?? '',
    rows: rows.map(({ cells, raw }) => ({
      cells: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])),
      raw,
    })),
  };
}
