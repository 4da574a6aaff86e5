import type { z } from 'zod';
import { readCsv, type CsvRow, type Newline } from './csv.ts';
import type { Fault, RowAddress } from '../../faults/fault.ts';
import { unsafeCells } from './unsafe.ts';

/** The typed rows of one file, with whatever is wrong in it. A faulty row is left out of `rows`. */
export interface Table<Row> {
  readonly file: string;
  readonly rows: readonly (Row & { readonly at: RowAddress })[];
  readonly faults: readonly Fault[];
  /** The ids of all rows, sound or not: a row with a fault still is the row that others name. Nothing if rows were lost. */
  readonly ids: ReadonlySet<string> | undefined;
  /** The header and each row as they stand in the file, so that a download is true to the byte. */
  readonly newline: Newline;
  readonly headerText: string;
  readonly rowTexts: ReadonlyMap<number, string>;
}

/** Reads a file's rows by the columns of its schema. All faults are found in one pass. */
export function readTable<Schema extends z.ZodObject>(
  file: string,
  content: string,
  columns: Schema,
): Table<z.infer<Schema>> {
  const csv = readCsv(file, content);
  const faults = [...csv.faults, ...headerFaults(file, csv.header, Object.keys(columns.shape))];
  const rows: (z.infer<Schema> & { readonly at: RowAddress })[] = [];
  if (faults.every((fault) => fault.column !== 'header')) {
    for (const row of csv.rows) {
      const unsafe = unsafeCells(file, row);
      const result = columns.safeParse(Object.fromEntries(row.cells));
      faults.push(...unsafe);
      if (result.success && unsafe.length === 0) rows.push({ ...result.data, at: { file, line: row.line } });
      else if (!result.success)
        faults.push(...result.error.issues.map((issue) => rowFault(file, row, issue)));
    }
  }
  const rowTexts = new Map(csv.rows.map((row) => [row.line, row.text]));
  const isWhole = csv.faults.length === 0 && csv.header.includes('id');
  const ids = isWhole ? new Set(csv.rows.map((row) => row.cells.get('id') ?? '')) : undefined;
  return { file, rows, faults, ids, newline: csv.newline, headerText: csv.headerText, rowTexts };
}

function headerFaults(file: string, header: readonly string[], wanted: readonly string[]): Fault[] {
  const [first = ''] = header;
  const fault = (value: string, problem: string, remedy: string): Fault => ({
    file,
    line: 1,
    id: '',
    column: 'header',
    value,
    problem,
    remedy,
  });
  if (header.length === 0) return [];
  if (header.length === 1 && /[;\t]/.test(first))
    return [fault(first, 'has no commas', 'save the file as CSV with commas between the cells')];
  return [
    ...header
      .filter((name) => !wanted.includes(name))
      .map((name) => fault(name, 'is not a column of this file', `the columns are: ${wanted.join(', ')}`)),
    ...wanted
      .filter((name) => !header.includes(name))
      .map((name) => fault(name, 'is missing', 'add the column')),
  ];
}

function rowFault(file: string, row: CsvRow, issue: z.core.$ZodIssue): Fault {
  const column = String(issue.path[0] ?? '');
  const remedy = issue.code === 'custom' ? String(issue.params?.['remedy'] ?? '') : '';
  const value = row.cells.get(column) ?? '';
  return {
    file,
    line: row.line,
    id: row.cells.get('id') ?? '',
    column,
    value,
    problem: issue.message,
    remedy,
  };
}
