import { byPlace, type Fault } from '../../faults/fault.ts';
import type { Figure } from '../../record/schema/figure.ts';
import { LEDGER_FILE, type LedgerRow } from '../../record/schema/ledger.ts';
import type { Reading } from '../../record/read/parse.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { columnChanges } from './history.ts';
import { contentHash } from './state.ts';

const PUBLISH = 'run npm run publish-figures -- --why "…"';
const RESTORE = 'restore the row as it was';

/** The faults of the record, and those of its past where it can be judged. */
export function allFaults({ record, faults, figureIds }: Reading): readonly Fault[] {
  const isSound = (file: string): boolean => faults.every((fault) => fault.file !== file);
  if (!isSound(LEDGER_FILE)) return faults;
  const lost = isSound('data/sources.csv') && isSound('data/measures.csv') ? lostNames(record) : [];
  return [...faults, ...ledgerFaults(record, figureIds), ...lost].sort(byPlace);
}

/**
 * Whether the published past is whole: every figure that is no draft says what its last row in the ledger says, none
 * has gone, and the rows follow one another unaltered. `figureIds` are those in the files, where all are known.
 */
export function ledgerFaults(record: ResearchRecord, figureIds: ReadonlySet<string> | undefined): Fault[] {
  const figures = [...record.figures.values()].filter(({ status }) => status !== 'draft');
  const histories = [...record.ledger.values()];
  return [
    ...figures.flatMap((figure) => figureFaults(figure, record.ledger.get(figure.id)?.at(-1))),
    ...histories.flatMap(sequenceFaults),
    ...histories.flatMap((rows) => goneFaults(rows, record, figureIds)),
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
    if (row.date === undefined) refuse('date', '', 'is empty', RESTORE);
    else if (previous?.date !== undefined && row.date < previous.date)
      refuse(
        'date',
        row.date,
        `lies before ${previous.date}, the date of the version before`,
        'mend the date',
      );
    const hash = contentHash(row);
    if (row.hash !== hash)
      refuse('hash', row.hash, `does not fit the row, whose hash is ${hash}: one was altered`, RESTORE);
    return faults;
  });
}

/** The page of an old state names what was counted and the source, so both must stay, whatever the figure says now. */
function lostNames({ ledger, sources, measures }: ResearchRecord): Fault[] {
  const refuse = (row: LedgerRow, column: 'source' | 'measure', file: string): Fault => ({
    ...row.at,
    id: row.figure,
    column,
    value: row[column],
    problem: `stands no longer in ${file}`,
    remedy: 'put its row back: the page of this version names it',
  });
  return [...ledger.values()]
    .flatMap((rows) => rows.slice(0, -1))
    .flatMap((row) => [
      ...(sources.has(row.source) ? [] : [refuse(row, 'source', 'data/sources.csv')]),
      ...(measures.has(row.measure) ? [] : [refuse(row, 'measure', 'data/measures.csv')]),
    ]);
}

function goneFaults(
  rows: readonly LedgerRow[],
  { figures }: ResearchRecord,
  figureIds: ReadonlySet<string> | undefined,
): Fault[] {
  const last = rows.at(-1);
  if (last === undefined) return [];
  const figure = figures.get(last.figure);
  // A figure whose row cannot be read has a fault of its own.
  const isThere = figure === undefined ? figureIds?.has(last.figure) !== false : figure.status !== 'draft';
  if (isThere) return [];
  const problem = 'was published and is no longer shown';
  const remedy =
    'put the figure back; if it is wrong, write withdrawn in its status and say why in the caveat';
  return [{ ...last.at, id: last.figure, column: 'figure', value: last.figure, problem, remedy }];
}
