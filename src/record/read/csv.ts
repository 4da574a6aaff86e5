import Papa from 'papaparse';
import type { Fault } from '../../faults/fault.ts';

/** One row as it stands in the file: cells by column, all text, and the row's own text for a true download. */
export interface CsvRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  readonly text: string;
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly headerText: string;
  readonly newline: Newline;
  readonly rows: readonly CsvRow[];
  readonly faults: readonly Fault[];
}

export type Newline = '\n' | '\r\n';

const BYTE_ORDER_MARK = '\uFEFF';
const LINE_BREAK = /\r\n|\r|\n/g;
const QUOTED_CELL = /(?<=^|[,\r\n])"[^"]*(?:""[^"]*)*"/g;

/**
 * Reads CSV (RFC 4180) without trusting the parser's own header handling, which renames a duplicate column
 * and loses one called `__proto__`: rows come as plain arrays and are given their names here.
 * Never throws; whatever is wrong is in `faults`, and a row that is not sound is left out.
 */
export function readCsv(file: string, content: string): CsvTable {
  const text = content.startsWith(BYTE_ORDER_MARK) ? content.slice(1) : content;
  const newline = newlineOf(text);
  const [first, ...others] = newline === undefined ? [] : splitRecords(text, newline);
  const header = first?.problem === undefined ? (first?.cells ?? []) : [];
  const faults: Fault[] = [];
  const refuse = (line: number, column: string, value: string, problem: string, remedy: string) =>
    faults.push({ file, line, id: '', column, value, problem, remedy });

  if (newline === undefined)
    refuse(1, 'line endings', '', 'are not the same in the whole file', 'save the file with LF line endings');
  else if (first === undefined)
    refuse(1, 'header', '', 'is missing', 'write the column names in the first line');
  else if (first.problem !== undefined) refuse(1, 'header', first.text, first.problem, QUOTE_REMEDY);
  for (const name of new Set(header.filter((name, index) => header.indexOf(name) !== index)))
    refuse(1, 'header', name, 'names two columns', 'keep one of them');

  const rows: CsvRow[] = [];
  for (const { line, cells, text, problem } of header.length > 0 ? others : []) {
    if (problem !== undefined) refuse(line, 'row', text, problem, QUOTE_REMEDY);
    else if (cells.length !== header.length)
      refuse(
        line,
        'row',
        text,
        `has ${cells.length} cells where the header has ${header.length}`,
        'put a cell that holds a comma in double quotes, or mend the commas',
      );
    else rows.push({ line, cells: new Map(header.map((name, index) => [name, cells[index] ?? ''])), text });
  }
  return { header, headerText: first?.text ?? '', newline: newline ?? '\n', rows, faults };
}

const QUOTE_REMEDY = 'put the whole cell in double quotes and double each one inside it';

/** The line ending of the file, or nothing if it is another one, or if several stand outside quoted cells. */
function newlineOf(text: string): Newline | undefined {
  const endings = new Set<string>(text.replace(QUOTED_CELL, '').match(LINE_BREAK));
  if (endings.size > 1 || endings.has('\r')) return undefined;
  return endings.has('\r\n') ? '\r\n' : '\n';
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly text: string;
  readonly problem: string | undefined;
}

/** Splits into records and finds the line of each, which the parser does not tell. Blank lines are passed over. */
function splitRecords(text: string, newline: Newline): CsvRecord[] {
  const records: CsvRecord[] = [];
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline,
    step: ({ data, errors, meta }) => {
      const raw = text.slice(start, meta.cursor);
      const record = raw.endsWith(newline) ? raw.slice(0, -newline.length) : raw;
      if (record !== '')
        records.push({ line, cells: data, text: record, problem: quoteProblem(record, data, errors) });
      line += raw.match(LINE_BREAK)?.length ?? 0;
      start = meta.cursor;
    },
  });
  return records;
}

function quoteProblem(
  text: string,
  cells: readonly string[],
  errors: readonly Papa.ParseError[],
): string | undefined {
  if (errors.some(({ code }) => code === 'MissingQuotes')) return 'opens a double quote that is never closed';
  return isWrittenAs(text, cells) ? undefined : 'has a cell that is quoted in part';
}

/**
 * Whether the text is these cells, each quoted as a whole or plain. The parser forgives stray quotes around a quoted
 * cell and guesses; this does not. In a plain cell a quote is only a quote: `37.8"N` can be read in one way.
 */
function isWrittenAs(text: string, cells: readonly string[]): boolean {
  let at = 0;
  for (const [index, cell] of cells.entries()) {
    if (index > 0 && text[at++] !== ',') return false;
    const quoted = `"${cell.replaceAll('"', '""')}"`;
    if (text.startsWith(quoted, at)) at += quoted.length;
    else if (isPlain(cell) && text.startsWith(cell, at)) at += cell.length;
    else return false;
  }
  return at === text.length;
}

/** Whether a cell may stand without quotes. A line break can be in it only where a stray quote before it misled the parser. */
function isPlain(cell: string): boolean {
  return !cell.startsWith('"') && !/[\r\n]/.test(cell);
}
