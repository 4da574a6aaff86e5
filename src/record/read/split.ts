import Papa from 'papaparse';
import type { Flaw } from '../../faults/fault.ts';
import type { Newline } from './line-ends.ts';

/** One record of a file, which may run over several lines, as it was split. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  readonly text: string;
  readonly flaw: Flaw | undefined;
}

/**
 * Splits into records and finds the line of each, which the parser does not tell. Blank lines are passed over. After a
 * double quote that swallows lines, nothing can be told of what follows.
 */
export function splitRecords(text: string, newline: Newline): CsvRecord[] {
  const records: CsvRecord[] = [];
  let start = 0;
  let line = 1;
  Papa.parse<string[]>(text, {
    delimiter: ',',
    newline,
    step: ({ data, errors, meta }, parser) => {
      const raw = text.slice(start, meta.cursor);
      const record = raw.endsWith(newline) ? raw.slice(0, -newline.length) : raw;
      const flaw = record === '' ? undefined : quoteFlaw(record, data, errors);
      if (record !== '') records.push({ line, cells: data, text: record, flaw });
      if (flaw !== undefined && /[\r\n]/.test(record)) parser.abort();
      line += raw.split(/\r\n|\r|\n/).length - 1;
      start = meta.cursor;
    },
  });
  return records;
}

function quoteFlaw(
  text: string,
  cells: readonly string[],
  errors: readonly Papa.ParseError[],
): Flaw | undefined {
  if (isWrittenAs(text, cells) && errors.every(({ code }) => code !== 'MissingQuotes')) return undefined;
  const remedy = 'put the whole cell in double quotes and double each one inside it';
  if (errors.some(({ code }) => code === 'MissingQuotes'))
    return { problem: 'opens a double quote that is never closed', remedy };
  return /[\r\n]/.test(text)
    ? { problem: 'opens a double quote that is not closed where its cell ends', remedy }
    : { problem: 'has a cell that is quoted in part', remedy };
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
