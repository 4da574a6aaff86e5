import Papa from 'papaparse';
import { columnsOf } from '../../src/record/schema/record.ts';
import { ROWS, type Cells } from './sound-rows.ts';

export type { Cells } from './sound-rows.ts';

/** The contents of files, by path. */
export type Files = Map<string, string>;

/** The files of the sound record. */
export function soundFiles(): Files {
  return filesOf(ROWS);
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
  const rows = ROWS[file];
  if (rows === undefined) throw new Error(`no file ${file} in the sound record`);
  return filesOf({ ...ROWS, [file]: change(rows) });
}

/** The contents of files with these rows, by path. */
export function filesOf(rows: Readonly<Record<string, readonly Cells[]>>): Files {
  return new Map(Object.entries(rows).map(([file, rows]) => [file, csvOf(file, rows)]));
}

function csvOf(file: string, rows: readonly Cells[]): string {
  const fields = Object.keys(columnsOf(file)?.shape ?? {});
  const data = rows.map((row) => fields.map((field) => row[field] ?? ''));
  return `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}
