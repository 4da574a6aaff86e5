import Papa from 'papaparse';
import type { z } from 'zod';
import { TABLES, type Cells } from './sound-rows.ts';

export type { Cells } from './sound-rows.ts';

/** The contents of files, by path. */
export type Files = Map<string, string>;

/** The files of the sound record. */
export function soundFiles(): Files {
  return new Map(TABLES.map(([file, columns, rows]) => [file, csvOf(columns, rows)]));
}

/** The files with cells of one row changed. The row is known by its line. */
export function withCells(file: string, line: number, cells: Cells): Files {
  return withLines(file, { [line]: cells });
}

/** The files with cells of several rows of one file changed. */
export function withLines(file: string, changes: Readonly<Record<number, Cells>>): Files {
  return changed(file, (rows) => rows.map((row, index) => ({ ...row, ...changes[index + 2] })));
}

/** The files with a row added to the end of one: a copy of its last row with other cells. */
export function withRow(file: string, cells: Cells): Files {
  return changed(file, (rows) => [...rows, { ...rows.at(-1), ...cells }]);
}

/** The files with rows added to the end of one: copies of the row on a line, each with other cells. */
export function withRows(file: string, line: number, added: readonly Cells[]): Files {
  return changed(file, (rows) => [...rows, ...added.map((cells) => ({ ...rows[line - 2], ...cells }))]);
}

/** The files with the text of one changed. */
export function withText(file: string, change: (text: string) => string): Files {
  const files = soundFiles();
  return files.set(file, change(files.get(file) ?? ''));
}

function changed(file: string, change: (rows: readonly Cells[]) => readonly Cells[]): Files {
  const [, columns, rows] = TABLES.find(([name]) => name === file) ?? [];
  if (columns === undefined || rows === undefined) throw new Error(`no file ${file} in the sound record`);
  return soundFiles().set(file, csvOf(columns, change(rows)));
}

/** The text of a file with these rows. */
export function csvOf(columns: z.ZodObject, rows: readonly Cells[]): string {
  const fields = Object.keys(columns.shape);
  const data = rows.map((row) => fields.map((field) => row[field] ?? ''));
  return `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}
