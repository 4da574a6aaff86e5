import type { CsvRow } from './csv.ts';
import type { Fault } from '../../faults/fault.ts';

interface Danger {
  readonly pattern: RegExp;
  readonly problem: string;
  readonly remedy: string;
}

/**
 * Text that a spreadsheet would run. Where lists are parted by semicolons, it begins a new cell at each. A tab or a
 * return at the start would run a formula as well; no cell may hold one at all.
 */
export const RUNS_AS_FORMULA = /(^|[\r\n;])[=+\-@＝＋－＠]/;

/** What no cell may hold, so that every download is safe as it is and nothing harmful gets in. */
const DANGERS: readonly Danger[] = [
  {
    pattern: RUNS_AS_FORMULA,
    problem: 'would run as a formula in a spreadsheet',
    remedy: 'let no cell, no line in it and no part after a semicolon begin so',
  },
  {
    pattern: /[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/,
    problem: 'holds a control character',
    remedy: 'delete it; a line break inside a cell is a plain LF',
  },
  {
    pattern: /[\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/,
    problem: 'holds an invisible character',
    remedy: 'delete it, and type the text anew if you cannot see it',
  },
  {
    pattern: /\uFFFD/,
    problem: 'holds a character that is not UTF-8',
    remedy: 'type it anew and save the file as UTF-8',
  },
  {
    pattern: /[a-z0-9]{2}\.onion\b/i,
    problem: 'holds an onion address',
    remedy: 'delete it; the record never says where a hidden service is',
  },
];

/** A fault for each cell of the row that is dangerous, whatever its column. */
export function unsafeCells(file: string, row: CsvRow): Fault[] {
  const id = row.cells.get('id') ?? '';
  return [...row.cells].flatMap(([column, value]) =>
    DANGERS.filter(({ pattern }) => pattern.test(value)).map(({ problem, remedy }) => ({
      file,
      line: row.line,
      id,
      column,
      value,
      problem,
      remedy,
    })),
  );
}
