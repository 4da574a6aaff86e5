import { createHash } from 'node:crypto';
import { ascending } from 'd3-array';
import { faultAt, type Fault } from '../../faults/fault.ts';
import { subjectOf, type LedgerRow } from '../../record/schema/ledger.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';

/** A row before it has a hash and a place. */
export type UnhashedRow = Omit<LedgerRow, 'hash' | 'at'>;

const RESTORE = 'restore the rows as they were; the ledger is only ever added to';

/** The rows of the ledger in the order of the file. */
export function ledgerRows({ ledger }: Pick<ResearchRecord, 'ledger'>): LedgerRow[] {
  return [...ledger.values()].flat().sort((a, b) => ascending(a.at.line, b.at.line));
}

/**
 * The SHA-256, in hexadecimal digits, of the hash of the row above and the other cells of a row, as an array in JSON
 * without blanks. So no row can be edited, removed or moved without another hash in the row below.
 */
export function chainHash(above: string, { table, id, version, date, reason, cells }: UnhashedRow): string {
  const said = JSON.stringify([above, table, id, version, date, reason, cells]);
  return createHash('sha256').update(said, 'utf8').digest('hex');
}

/** Whether the rows follow one another as they were written: none altered, none taken out, none put in between. */
export function chainFaults(rows: readonly LedgerRow[]): Fault[] {
  const latest = new Map<string, LedgerRow>();
  return rows.flatMap((row, index) => {
    const before = latest.get(subjectOf(row));
    latest.set(subjectOf(row), row);
    const faults: Fault[] = [];
    const refuse = (column: 'version' | 'date' | 'hash', problem: string) =>
      faults.push(faultAt(row, column, String(row[column]), problem, RESTORE));
    const version = (before?.version ?? 0) + 1;
    if (row.version !== version) refuse('version', `stands where version ${version} belongs`);
    if (before !== undefined && row.date < before.date)
      refuse('date', `lies before ${before.date}, the date of the version before`);
    if (row.hash !== chainHash(rows[index - 1]?.hash ?? '', row))
      refuse(
        'hash',
        'does not fit this row and the one above: one was altered, or a row between was taken out or put in',
      );
    return faults;
  });
}

/**
 * The line at which a later state of the file is no longer the earlier one with rows added; nothing, if it is. Line ends
 * may differ. A file with other columns is not compared: it is of another scheme.
 */
export function rewrittenLine(earlier: string, later: string): number | undefined {
  const [before, after] = [linesOf(earlier), linesOf(later)];
  if (before[0] !== after[0]) return undefined;
  const index = before.findIndex((line, each) => line !== after[each]);
  return index === -1 ? undefined : index + 1;
}

function linesOf(text: string): string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}
