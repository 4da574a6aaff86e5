import { appendFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { newRows, rowsText } from '../src/model/ledger/append.ts';
import { faultLine } from '../src/faults/fault.ts';
import { LEDGER_FILE, LEDGER_HEADER, ledgerColumns } from '../src/record/schema/ledger.ts';
import { publishedRecord } from '../src/model/published.ts';
import { readRecord } from '../src/record/read/read.ts';
import { readTable } from '../src/record/read/table.ts';
import { termFinder } from '../src/language/read/terms.ts';

/**
 * `npm run publish-figures -- --why "…" [--date YYYY-MM-DD]`: adds a row to the ledger for every figure that is new or
 * says something else than before. Today's date is read from the clock here and nowhere else: it becomes data.
 */
const { values } = parseArgs({ options: { why: { type: 'string' }, date: { type: 'string' } } });
const why = values.why?.trim().replace(/\.$/, '') ?? '';
const date = values.date ?? new Date().toISOString().slice(0, 10);
if (why === '')
  refuse('Say why the figures change: npm run publish-figures -- --why "A later count by the agency"');
if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(Date.parse(date)))
  refuse(`--date ${date} is no day of the calendar; write it as 2026-11-25.`);

const { record, tables, faults } = await readRecord('data');
if (faults.length > 0)
  refuse(`Mend the record first:\n${faults.map((fault) => `  ${faultLine(fault)}`).join('\n')}`);
const header = tables.find(({ file }) => file === LEDGER_FILE)?.headerText;
if (header !== LEDGER_HEADER.join(','))
  refuse(`The columns of ${LEDGER_FILE} must stand in this order: ${LEDGER_HEADER.join(',')}`);

const rows = newRows(publishedRecord(record), date, why);
const added = rowsText(rows);
const unfit = [
  ...readTable(LEDGER_FILE, `${header}\n${added}`, ledgerColumns).faults,
  ...termFinder(record.terms)(why),
].map(({ problem, remedy }) => `${problem}; ${remedy}`);
if (unfit.length > 0)
  refuse(`The reason would stand in the ledger for ever: ${[...new Set(unfit)].join('; ')}`);
await appendFile(LEDGER_FILE, added);
console.log(
  rows.length === 0
    ? 'No figure has changed since the last row of the ledger.'
    : `${rows.length} ${rows.length === 1 ? 'row' : 'rows'} added to ${LEDGER_FILE}: commit it with the change.`,
);

function refuse(message: string): never {
  console.error(message);
  process.exit(2);
}
