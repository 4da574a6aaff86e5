import { faultAt, type Fault, type Located } from '../../faults/fault.ts';
import { nearest } from '../../faults/nearest.ts';
import { TABLES_WITH_ADDRESSES, type LedgerRow } from '../schema/ledger.ts';
import type { Ids, Rows } from '../schema/record.ts';

/** The ids that stand in the files, and those that were published and should: whoever names one of these makes no mistake. */
export function withPublished(known: Ids, ledger: readonly LedgerRow[]): Ids {
  const published = Map.groupBy(ledger, ({ table }) => table);
  const all = (table: keyof Ids) =>
    known[table] && new Set([...known[table], ...(published.get(table) ?? []).map(({ id }) => id)]);
  const added = Object.fromEntries(TABLES_WITH_ADDRESSES.map((table) => [table, all(table)]));
  return { ...known, ...added };
}

interface Named extends Located {
  readonly id: string;
  readonly title?: string;
  readonly name?: string;
}

/** What was published and has an address stays, under the id under which people may have cited it. */
export function checkPublished(rows: Rows, known: Ids): Fault[] {
  return TABLES_WITH_ADDRESSES.flatMap((table) => {
    const published = new Map(rows.ledger.filter((row) => row.table === table).map((row) => [row.id, row]));
    const fresh: readonly Named[] = rows[table].filter(({ id }) => !published.has(id));
    return [...published.values()]
      .filter(({ id }) => known[table]?.has(id) === false)
      .map((row) => renamedFault(row, fresh) ?? goneFault(row));
  });
}

/** A row that is new and has the title of one that went, or nearly its id, is that row. */
function renamedFault({ id, cells }: LedgerRow, fresh: readonly Named[]): Fault | undefined {
  const [near] = nearest(
    id,
    fresh.map((row) => row.id),
  );
  const row =
    fresh.find(({ title, name }) => (title ?? name) === (cells['title'] ?? cells['name'])) ??
    fresh.find((each) => each.id === near);
  const problem = `was published as ${JSON.stringify(id)}, and an address that may be cited is never renamed`;
  return row && faultAt(row, 'id', row.id, problem, `write ${id}`);
}

/** A row with an address that is no longer shown. */
export function goneFault(row: LedgerRow): Fault {
  const remedy =
    row.table === 'figures'
      ? 'put the figure back; if it is wrong, write withdrawn in its status and say why in the caveat'
      : 'put the row back: people may have cited its address';
  return faultAt(row, 'id', row.id, `was published in data/${row.table} and is no longer shown`, remedy);
}
