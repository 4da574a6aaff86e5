import Papa from 'papaparse';
import type { Fault } from './fault.ts';

/** One row as it stands in the file: cells by column, all text, and the bytes' own text for a true download. */
export interface CsvRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  readonly text: string;
}

export interface CsvTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly headerText: string;
  readonly rows: readonly CsvRow[];
  readonly faults: readonly Fault[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Reads CSV (RFC 4180) without trusting the parser's own header handling, which renames a duplicate column
 * and loses one called `__proto__`: rows come as plain arrays and are given their names here.
 * Never throws; whatever is wrong is in `faults`, and a row that is not sound is left out.
 */
export function readCsv(file: string, content: string): CsvTable {
  const text = content.startsWith(BYTE_ORDER_MARK) ? content.slice(1) : content;
  const faults: Fault[] = [];
  const refuse = (line: number, column: string, value: string, problem: string, remedy: string) =>
    faults.push({ file, line, id: '', column, value, problem, remedy });

  const newline = lineEnding(text);
  if (newline === undefined) {
    refuse(
      1,
      'line endings',
      '',
      'differ within the file',
      'save the file with one kind of line ending (LF)',
    );
    return { file, header: [], headerText: '', rows: [], faults };
  }
  const records = splitRecords(text, newline);
  const first = records[0];
  if (first === undefined) {
    refuse(1, 'header', '', 'is missing', 'write the column names in the first line');
    return { file, header: [], headerText: '', rows: [], faults };
  }
  const header = first.cells;
  for (const name of new Set(header.filter((name, index) => header.indexOf(name) !== index)))
    refuse(1, 'header', name, 'names two columns', 'keep one of them');

  const rows: CsvRow[] = [];
  for (const record of records) {
    for (const problem of record.problems)
      refuse(
        record.line,
        'row',
        record.text,
        problem,
        'put the cell in double quotes and double those inside it',
      );
    if (record === first || record.problems.length > 0) continue;
    if (record.cells.length !== header.length) {
      refuse(
        record.line,
        'row',
        record.text,
        `has ${record.cells.length} cells where the header has ${header.length}`,
        'put a cell that holds a comma in double quotes, or mend the commas',
      );
      continue;
    }
    const cells = new Map(header.map((name, index) => [name, record.cells[index] ?? '']));
    rows.push({ line: record.line, cells, text: record.text });
  }
  return { file, header, headerText: first.text, rows, faults };
}

interface RawRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly text: string;
  readonly problems: readonly string[];
}

/** The file's line ending, or nothing if several kinds stand outside quoted cells. */
function lineEnding(text: string): '\n' | '\r\n' | undefined {
  const unquoted = text.replace(/"(?:[^"]|"")*"/g, '');
  const all = (unquoted.match(/\r\n|\r|\n/g) ?? []) as string[];
  if (all.every((ending) => ending === '\n')) return '\n';
  if (all.every((ending) => ending === '\r\n')) return '\r\n';
  return undefined;
}

/** Splits into records and finds the line of each, which the parser does not tell. Blank lines are passed over. */
function splitRecords(text: string, newline: '\n' | '\r\n'): RawRecord[] {
  const records: RawRecord[] = [];
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline,
    step: ({ data, errors, meta }) => {
      const raw = text.slice(start, meta.cursor);
      const record = raw.endsWith(newline) ? raw.slice(0, -newline.length) : raw;
      if (record !== '')
        records.push({ line, cells: data, text: record, problems: errors.map(quoteProblem) });
      line += raw.split(newline).length - 1;
      start = meta.cursor;
    },
  });
  return records;
}

function quoteProblem(error: Papa.ParseError): string {
  return error.code === 'MissingQuotes'
    ? 'opens a double quote that is never closed'
    : 'has a double quote inside a cell';
}
