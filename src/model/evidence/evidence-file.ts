import Papa from 'papaparse';
import { evidenceColumns, type EvidenceRow } from '../../record/schema/evidence.ts';
import type { Finding } from './verify.ts';

/** The text of `data/evidence.csv`: a row a figure that was looked for, in order of their ids, and no date, so that the same findings give the same bytes. */
export function evidenceFile(findings: readonly Finding[]): string {
  const rows = findings
    .map(evidenceRow)
    .sort((a, b) => (a.figure < b.figure ? -1 : 1))
    .map((row) => COLUMNS.map((column) => row[column] ?? ''));
  return `${Papa.unparse({ fields: COLUMNS, data: rows }, { newline: '\n' })}\n`;
}

const COLUMNS = evidenceColumns.keyof().options;

function evidenceRow({ figure, copy, result }: Finding): EvidenceRow {
  const { id, source, locator, value, value_high, words } = figure;
  return { figure: id, source, copy_sha256: copy.sha256, locator, value, value_high, words, result };
}
