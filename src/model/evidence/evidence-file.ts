import Papa from 'papaparse';
import type { Newline } from '../../record/read/line-ends.ts';
import type { Reading } from '../../record/read/parse.ts';
import {
  EVIDENCE_FILE,
  evidenceColumns,
  type Evidence,
  type EvidenceRow,
} from '../../record/schema/evidence.ts';
import type { Finding } from './verify.ts';

/**
 * The text of `data/evidence.csv`: a row a figure that was looked for, now or in an earlier run, in order of their ids.
 * It has no date, so that the same findings give the same bytes.
 */
export function evidenceFile(
  findings: readonly Finding[],
  kept: readonly EvidenceRow[],
  newline: Newline,
): string {
  const rows = [...findings.map(evidenceRow), ...kept]
    .toSorted((a, b) => (a.figure < b.figure ? -1 : 1))
    .map((row) => COLUMNS.map((column) => row[column] ?? ''));
  return `${Papa.unparse({ fields: COLUMNS, data: rows }, { newline })}${newline}`;
}

const COLUMNS = evidenceColumns.keyof().options;

function evidenceRow({ figure, copy, result }: Finding): EvidenceRow {
  const { source, locator, value, value_high, qualifier, unit, words } = figure;
  const lookedFor = { source, locator, value, value_high, qualifier, unit, words };
  return { figure: figure.id, copy_sha256: copy.sha256, ...lookedFor, result };
}

/** What an earlier run found in copies that are not at hand now, and what is still true: the record finds no fault in it. */
export function keptEvidence({ record, faults }: Reading, copies: ReadonlyMap<string, unknown>): Evidence[] {
  const untrue = new Set(
    faults
      .filter(({ file }) => file === EVIDENCE_FILE)
      .map(({ id, column, value }) => (column === 'figure' ? value : id)),
  );
  return [...record.evidence.values()].filter(
    ({ figure, source }) => !copies.has(source) && !untrue.has(figure),
  );
}
