import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { faultLine, type Fault, type Flaw } from '../src/faults/fault.ts';
import { allFaults } from '../src/model/ledger/check.ts';
import { ledgerRows } from '../src/model/ledger/chain.ts';
import { dateFlaw, EXAMPLE_OF_A_REASON, publish, reasonFlaws } from '../src/model/ledger/publish.ts';
import { parseRecord } from '../src/record/read/parse.ts';
import { readFolder } from '../src/record/read/read.ts';
import { LEDGER_FILE } from '../src/record/schema/ledger.ts';
import { optionsOf } from './options.ts';
import { writeWhole } from './write-whole.ts';

/**
 * `npm run publish-figures -- --why "…" [--reasons FILE] [--date YYYY-MM-DD]`: adds a row to the ledger for everything in `data/` that is
 * new, says something else than before, or was taken out. Rows whose ids stand in the file of reasons get their own. Nothing is written unless the whole record is sound with it.
 * Today's date is read from the clock here and nowhere else: it becomes data.
 */
const USAGE = `npm run publish-figures -- --why "${EXAMPLE_OF_A_REASON}"`;
const today = new Date().toISOString().slice(0, 10);
const options = optionsOf(
  { why: { type: 'string' }, reasons: { type: 'string' }, date: { type: 'string' } },
  USAGE,
);
const why = withoutStop(options.why ?? '');
const byId = new Map(options.reasons === undefined ? [] : reasonsIn(options.reasons));
const date = options.date ?? today;

const { files, others } = await readFolder('data', '.csv');
const reading = parseRecord(files, others);
refuseFaults(reading.faults);

const last = ledgerRows(reading.record).at(-1)?.date;
refuseFlaws(`--date ${date}`, [dateFlaw(date, last, today)]);
for (const reason of new Set([why, ...byId.values()]))
  refuseFlaws(`The reason "${reason}"`, reasonFlaws(reason, reading.record.terms));

const { rows, text } = publish(reading, files.get(LEDGER_FILE) ?? '', date, {
  byId,
  otherwise: why,
});
refuseFaults(allFaults(parseRecord(new Map(files).set(LEDGER_FILE, text), others)));
if (rows.length > 0) await writeWhole(LEDGER_FILE, text);
console.log(
  rows.length === 0
    ? 'Nothing has changed since the last row of the ledger.'
    : `${told()} added to ${LEDGER_FILE}: commit it with the change.`,
);

/** A file of reasons: a CSV with the columns `id` and `reason`, for rows that change each for a reason of its own. */
function reasonsIn(file: string): [string, string][] {
  const { data } = Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  return data.map(({ id = '', reason = '' }) => [id, withoutStop(reason)]);
}

function withoutStop(reason: string): string {
  return reason.trim().replace(/\.$/, '');
}

/** `2 rows of figures, 1 row of series`. */
function told(): string {
  const byTable = [...Map.groupBy(rows, ({ table }) => table)];
  return byTable
    .map(([table, { length }]) => `${length} ${length === 1 ? 'row' : 'rows'} of ${table}`)
    .join(', ');
}

function refuseFaults(faults: readonly Fault[]) {
  if (faults.length > 0) refuse(`${faults.map(faultLine).join('\n')}\nMend this first.`);
}

function refuseFlaws(what: string, flaws: readonly (Flaw | undefined)[]) {
  const told = flaws.flatMap((flaw) =>
    flaw === undefined ? [] : `${what} ${flaw.problem}; ${flaw.remedy}.`,
  );
  if (told.length > 0) refuse([...told, `As in ${USAGE}`].join('\n'));
}

function refuse(message: string): never {
  console.error(`${message}\nNothing was published.`);
  process.exit(2);
}
