import { byPlace, faultAt, type Fault, type RowAddress } from '../../faults/fault.ts';
import type { Reading } from '../../record/read/parse.ts';
import { goneFault } from '../../record/check/published.ts';
import { LEDGER_FILE, type LedgerRow, type Texts } from '../../record/schema/ledger.ts';
import { chainFaults, ledgerRows } from './chain.ts';
import type { Entry } from './entries.ts';
import { unreadableCells } from './history.ts';
import { differences, mayGo, pointText, textOf, unpublished, type Difference } from './unpublished.ts';

const PUBLISH = 'run npm run publish-figures -- --why "…"';
const OR_PUT_BACK = `${PUBLISH}, or put it back`;

/** The faults of the record, and those of its past where it can be judged. */
export function allFaults(reading: Reading): readonly Fault[] {
  if (reading.faults.some(({ file }) => file === LEDGER_FILE)) return reading.faults;
  return [...reading.faults, ...ledgerFaults(reading)].sort(byPlace);
}

/**
 * Whether the published past is whole: every row that readers are shown says what its last row in the ledger says, none
 * has gone, and the rows of the ledger follow one another unaltered.
 */
export function ledgerFaults(reading: Reading): Fault[] {
  const { record } = reading;
  const { changed, gone } = unpublished(reading);
  const misnamed = new Set(reading.faults.filter(({ column }) => column === 'id').map(placeOf));
  const inNewColumns: Unheard[] = [];
  const changes = changed.flatMap(({ entry, last }) => {
    if (last === undefined)
      return misnamed.has(placeOf(entry.at))
        ? []
        : [faultAt(entry, 'id', entry.id, 'is not in the ledger', PUBLISH)];
    return differences(last.cells, entry.cells).flatMap((difference) => {
      if (difference.before !== undefined) return changeFaults(entry, difference, last);
      inNewColumns.push({ entry, column: difference.column });
      return [];
    });
  });
  return [
    ...chainFaults(ledgerRows(record)),
    ...gone.map((row) => (mayGo(row) ? takenOutFault(row) : goneFault(row))),
    ...changes,
    ...newColumnFaults(inNewColumns),
    ...lostMeasures(reading),
    ...unreadableCells(record),
  ];
}

function placeOf({ file, line }: RowAddress): string {
  return `${file}:${line}`;
}

/** A filled cell in a column that the ledger does not know yet. */
interface Unheard {
  readonly entry: Entry;
  readonly column: string;
}

/** A new column is told once, however many rows fill it. */
function newColumnFaults(cells: readonly Unheard[]): Fault[] {
  const columns = Map.groupBy(cells, ({ entry, column }) => `${entry.table} ${column}`);
  return [...columns.values()].flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    const { entry, column } = first;
    const rows = more.length === 0 ? 'this row' : `this row and ${more.length} more`;
    const problem = `is in a column that the ledger does not know yet, filled in ${rows}`;
    return [faultAt(entry, column, textOf(entry.cells[column]), problem, PUBLISH)];
  });
}

function changeFaults(entry: Entry, { column, before, after }: Difference, last: LedgerRow): Fault[] {
  return typeof before === 'object' && typeof after === 'object'
    ? pointsFaults(entry, before, after, last)
    : [faultAt(entry, column, textOf(after), publishedAs(textOf(before), last), OR_PUT_BACK)];
}

function publishedAs(text: string, { version, date }: LedgerRow): string {
  return `was published as ${JSON.stringify(text)} (version ${version}, ${date})`;
}

/** Points are told one by one, at their own places: changed, if as many came as went, else new and gone. */
function pointsFaults(
  entry: Entry,
  before: readonly Texts[],
  after: readonly Texts[],
  last: LedgerRow,
): Fault[] {
  const [old, now] = [new Set(before.map(pointText)), new Set(after.map(pointText))];
  const went = before.filter((point) => !now.has(pointText(point)));
  const came = after.flatMap((cells, index) =>
    old.has(pointText(cells)) ? [] : [{ cells, at: entry.pointsAt[index] ?? entry.at }],
  );
  if (went.length === 0 && came.length === 0)
    return [faultAt(entry, 'points', '', 'stand in another order than they were published in', OR_PUT_BACK)];
  if (went.length === came.length)
    return came.flatMap(({ cells, at }, index) =>
      differences(went[index] ?? {}, cells).map(({ column, before: was, after: is }) =>
        faultAt({ at }, column, textOf(is), publishedAs(textOf(was), last), OR_PUT_BACK),
      ),
    );
  return [
    ...came.map(({ cells, at }) => faultAt({ at }, 'point', cellsOf(cells), 'is not in the ledger', PUBLISH)),
    ...went.map((point) =>
      faultAt(entry, 'points', cellsOf(point), 'was published and is gone', OR_PUT_BACK),
    ),
  ];
}

function takenOutFault(row: LedgerRow): Fault {
  return faultAt(row, 'id', row.id, `was published in data/${row.table} and is no longer shown`, OR_PUT_BACK);
}

const MEASURES = 'data/measures.csv';

/** The page of an old state names what was counted, so that must stay, whatever the figure says now. */
function lostMeasures({ record: { ledger, figures, measures }, faults }: Reading): Fault[] {
  if (faults.some(({ file }) => file === MEASURES)) return [];
  const old = [...figures.keys()].flatMap((id) => (ledger.get(`figures/${id}`) ?? []).slice(0, -1));
  return old.flatMap((row) => {
    const measure = textOf(row.cells['measure']);
    if (measures.has(measure)) return [];
    const problem = `stands no longer in ${MEASURES}`;
    return [faultAt(row, 'measure', measure, problem, 'put its row back: the page of this version names it')];
  });
}

/** `2015, 110, exact, harbour-log, current`. */
function cellsOf(point: Texts): string {
  return Object.values(point)
    .filter((cell) => cell !== '')
    .join(', ');
}
