import Papa from 'papaparse';
import { RUNS_AS_FORMULA } from '../record/safety.ts';

/** Rows as CSV, the columns in the order of the first. `file` is named where a cell would run in a spreadsheet. */
export function csvText(file: string, rows: readonly Readonly<Record<string, string>>[]): string {
  const danger = rows.flatMap((row) => Object.values(row)).find((cell) => RUNS_AS_FORMULA.test(cell));
  if (danger !== undefined)
    throw new Error(`${file}: "${danger}" would run as a formula in a spreadsheet; word it otherwise`);
  return `${Papa.unparse([...rows], { newline: '\n' })}\n`;
}
