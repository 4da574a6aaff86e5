import type { z } from 'zod';
import { faultAt, type Fault, type RowAddress } from '../../faults/fault.ts';
import { nearest } from '../../faults/nearest.ts';
import { readCsv, type CsvRow } from './csv.ts';
import type { Newline } from './line-ends.ts';
import { spoiltFile } from './spoilt.ts';
import { unsafeCells } from './unsafe.ts';

/** The typed rows of one file, with whatever is wrong in it. A faulty row is left out of `rows`. */
export interface Table<Row> {
  readonly file: string;
  readonly rows: readonly (Row & { readonly at: RowAddress })[];
  readonly faults: readonly Fault[];
  /** The ids of all rows, sound or not: a row with a fault still is the row that others name. Nothing if rows were lost. */
  readonly ids: ReadonlySet<string> | undefined;
  /** Whether no row was lost: every one has its cells below, sound or not. */
  readonly isWhole: boolean;
  /** The cells of each row as they stand in the file, by its line. */
  readonly cells: ReadonlyMap<number, CsvRow['cells']>;
  readonly newline: Newline;
  readonly headerText: string;
}

/** Reads a file's rows by the columns of its schema. All faults are found in one pass. */
export function readTable<Schema extends z.ZodObject>(
  file: string,
  content: string,
  columns: Schema,
): Table<z.infer<Schema>> {
  const spoilt = spoiltFile(file, content);
  if (spoilt !== undefined) return unreadTable(file, spoilt);
  const { rows, faults, header, headerText, newline } = readCsv(file, content);
  const inHeader = headerFaults(file, header, Object.keys(columns.shape));
  const isReadable = [...faults, ...inHeader].every(({ column }) => column !== 'header');
  const filled = rows.filter((row) => !isEmpty(row) && !swallowsRows(row));
  const swallowing = rows.filter(swallowsRows).map((row) => swallowed(file, row));
  const isWhole = faults.length === 0 && swallowing.length === 0;
  const read = (isReadable ? filled : []).map((row) => readRow(file, row, columns));
  return {
    file,
    rows: read.flatMap(({ row }) => (row === undefined ? [] : [row])),
    faults: [
      ...faults,
      ...inHeader,
      ...swallowing,
      ...emptyRows(file, rows.filter(isEmpty)),
      ...read.flatMap((each) => each.faults),
    ],
    ids:
      isWhole && header.includes('id')
        ? new Set(filled.map(({ cells }) => cells.get('id') ?? ''))
        : undefined,
    isWhole,
    cells: new Map(filled.map(({ line, cells }) => [line, cells])),
    newline,
    headerText,
  };
}

/** The table of a file that could not be read at all, for the one reason given. */
export function unreadTable(file: string, why: Fault): Table<never> {
  const lost = { rows: [], ids: undefined, isWhole: false, cells: new Map() };
  return { ...lost, file, faults: [why], newline: '\n', headerText: '' };
}

function isEmpty({ cells }: CsvRow): boolean {
  return cells.values().every((cell) => cell.trim() === '');
}

/** Spreadsheets save the rows below a table as lines of commas: one fault for all of them. */
function emptyRows(file: string, [first, ...more]: readonly CsvRow[]): Fault[] {
  if (first === undefined) return [];
  const lines = [first, ...more].map(({ line }) => line).join(', ');
  const remedy = more.length === 0 ? 'delete the line' : `delete lines ${lines}`;
  return [faultAt({ at: { file, line: first.line } }, 'row', first.text, 'holds nothing', remedy)];
}

/** Whether a cell of several lines has as many commas as a row of a wide table: rows after an open double quote. */
function swallowsRows({ cells }: CsvRow): boolean {
  return (
    cells.size >= WIDE &&
    cells.values().some((cell) => cell.includes('\n') && cell.split(',').length >= cells.size)
  );
}

const WIDE = 6;

function swallowed(file: string, { line, text }: CsvRow): Fault {
  const problem = 'has a cell that goes on over the rows below';
  return faultAt({ at: { file, line } }, 'row', text, problem, 'close its double quote where the cell ends');
}

function headerFaults(file: string, header: readonly string[], wanted: readonly string[]): Fault[] {
  if (header.length === 0) return [];
  const fault = (value: string, problem: string, remedy: string): Fault =>
    faultAt({ at: { file, line: 1 } }, 'header', value, problem, remedy);
  const nameless = header.filter((name) => name === '').length;
  const given = new Set(header);
  const missing = wanted.filter((name) => !given.has(name));
  const strange = header
    .filter((name) => name !== '' && !wanted.includes(name))
    .map((name) => ({ name, meant: nearest(name.trim().toLowerCase(), missing)[0] }));
  const misspelt = new Set(strange.map(({ meant }) => meant));
  return [
    ...(nameless === 0
      ? []
      : [fault(header.join(','), `has columns without a name (${nameless})`, 'delete the empty columns')]),
    ...strange.map(({ name, meant }) =>
      fault(
        name,
        'is not a column of this file',
        meant === undefined ? `the columns are: ${wanted.join(', ')}` : `write ${meant}`,
      ),
    ),
    ...missing
      .filter((name) => !misspelt.has(name))
      .map((name) => fault(name, 'is missing', 'add the column')),
  ];
}

/** One row, and what is wrong in it: of each cell one thing, by its column before what holds of every cell. */
function readRow<Schema extends z.ZodObject>(
  file: string,
  row: CsvRow,
  columns: Schema,
): { readonly row?: z.infer<Schema> & { readonly at: RowAddress }; readonly faults: readonly Fault[] } {
  const at = { file, line: row.line };
  const unsafe = unsafeCells(file, row);
  const result = columns.safeParse(Object.fromEntries(row.cells));
  if (result.success)
    return unsafe.length > 0 ? { faults: unsafe } : { row: { ...result.data, at }, faults: [] };
  const faults = result.error.issues.map((issue) => {
    const column = String(issue.path[0] ?? '');
    const remedy = issue.code === 'custom' ? String(issue.params?.['remedy'] ?? '') : '';
    return faultAt(
      { id: row.cells.get('id') ?? '', at },
      column,
      row.cells.get(column) ?? '',
      issue.message,
      remedy,
    );
  });
  const told = new Set(faults.map(({ column }) => column));
  return { faults: [...faults, ...unsafe.filter(({ column }) => !told.has(column))] };
}
