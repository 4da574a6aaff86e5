import type { Fault } from '../record/fault.ts';
import type { Figure } from '../record/figure.ts';
import type { LedgerRow } from '../record/ledger.ts';
import type { ResearchRecord } from '../record/record.ts';
import { columnChanges, histories } from './history.ts';
import { contentHash } from './state.ts';

const PUBLISH = 'run npm run publish-figures -- --why "…"';

/**
 * Whether the published past is whole: every published figure says what its last row in the ledger says, none has
 * gone, and the rows follow one another unaltered. Takes the published record, without drafts.
 */
export function ledgerFaults(record: ResearchRecord): Fault[] {
  const versions = histories(record.ledger);
  return [
    ...[...record.figures.values()].flatMap((figure) =>
      figureFaults(figure, versions.get(figure.id)?.at(-1)),
    ),
    ...[...versions.values()].flatMap(sequenceFaults),
    ...[...versions.values()].flatMap((rows) => goneFaults(rows, record)),
  ];
}

function figureFaults(figure: Figure, last: LedgerRow | undefined): Fault[] {
  if (last === undefined) {
    const problem = 'is not in the ledger';
    return [{ ...figure.at, id: figure.id, column: 'id', value: figure.id, problem, remedy: PUBLISH }];
  }
  return columnChanges(last, figure).map(({ column, before, after }) => ({
    ...figure.at,
    id: figure.id,
    column,
    value: after,
    problem: `was published as ${JSON.stringify(before)} (version ${last.version}, ${last.date ?? 'no date'})`,
    remedy: `${PUBLISH}, or put it back`,
  }));
}

function sequenceFaults(rows: readonly LedgerRow[]): Fault[] {
  return rows.flatMap((row, index) => {
    const previous = rows[index - 1];
    const faults: Fault[] = [];
    const refuse = (column: string, value: string, problem: string, remedy: string) =>
      faults.push({ ...row.at, id: row.figure, column, value, problem, remedy });
    if (row.version !== index + 1)
      refuse(
        'version',
        String(row.version),
        `stands where version ${index + 1} belongs`,
        'restore the rows as they were; the ledger is only ever added to',
      );
    if (row.date === undefined) refuse('date', '', 'is empty', 'restore the row as it was');
    else if (previous?.date !== undefined && row.date < previous.date)
      refuse(
        'date',
        row.date,
        `lies before ${previous.date}, the date of the version before`,
        'mend the date',
      );
    if (row.hash !== contentHash(row))
      refuse('hash', row.hash, 'does not fit the row: one of them was altered', 'restore the row as it was');
    return faults;
  });
}

function goneFaults(rows: readonly LedgerRow[], record: ResearchRecord): Fault[] {
  const last = rows.at(-1);
  if (last === undefined || record.figures.has(last.figure)) return [];
  const problem = 'was published and is no longer shown';
  const remedy =
    'put the figure back; if it is wrong, write withdrawn in its status and say why in the caveat';
  return [{ ...last.at, id: last.figure, column: 'figure', value: last.figure, problem, remedy }];
}
