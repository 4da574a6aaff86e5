import { newRows, rowsText } from '../../../src/model/ledger/append.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { LEDGER_HEADER, ledgerColumns } from '../../../src/record/schema/ledger.ts';
import type { ResearchRecord } from '../../../src/record/schema/record.ts';
import { readTable } from '../../../src/record/read/table.ts';
import { figure, recordOf } from '../lineage/record.ts';

/** A state in which a figure of the sample was published. */
export interface Step {
  readonly date: string;
  readonly reason: string;
  readonly says: Partial<Figure>;
}

/** The record after the figure "arrests" and another that never changes were published step by step. */
export function recordAfter(steps: readonly Step[]): ResearchRecord {
  let text = `${LEDGER_HEADER.join(',')}\n`;
  let record = recordOf([]);
  for (const { date, reason, says } of steps) {
    const first = figure({
      id: 'arrests',
      measure: 'arrests',
      value: 337,
      unit: 'count',
      base: 'arrests made',
    });
    record = { ...recordOf([{ ...first, ...says }, figure({ id: 'constant' })]), ledger: ledgerOf(text) };
    text += rowsText(newRows(record, date, reason));
  }
  return { ...record, ledger: ledgerOf(text) };
}

/** The text of a ledger, read as the file would be. */
export function ledgerOf(text: string): ResearchRecord['ledger'] {
  const { rows, faults } = readTable('data/ledger.csv', text, ledgerColumns);
  if (faults.length > 0) throw new Error(faults.map(({ problem }) => problem).join('\n'));
  return Map.groupBy(rows, (row) => row.figure);
}
