import Papa from 'papaparse';
import { RUNS_AS_FORMULA } from '../record/safety.ts';

/**
 * Rows as CSV, the columns in the order of the first. A cell that would run in a spreadsheet, for which `file` is named,
 * is refused here only where code made it up: cells of the record and texts of editors are read for it before.
 */
export function csvText(file: string, rows: readonly Readonly<Record<string, string>>[]): string {
  const danger = rows.flatMap((row) => Object.values(row)).find((cell) => RUNS_AS_FORMULA.test(cell));
  if (danger !== undefined)
    throw new Error(`${file}: "${danger}" would run as a formula in a spreadsheet; word it otherwise`);
  return `${Papa.unparse([...rows], { newline: '\n' })}\n`;
}
