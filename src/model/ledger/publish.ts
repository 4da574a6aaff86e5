import Papa from 'papaparse';
import type { Flaw } from '../../faults/fault.ts';
import { termFinder } from '../../language/read/terms.ts';
import { readCsv } from '../../record/read/csv.ts';
import type { Reading } from '../../record/read/parse.ts';
import { unsafeCells } from '../../record/read/unsafe.ts';
import { day } from '../../record/schema/date.ts';
import { LEDGER_FILE, subjectOf } from '../../record/schema/ledger.ts';
import type { Term } from '../../record/schema/vocabulary.ts';
import { chainHash, ledgerRows, type UnhashedRow } from './chain.ts';
import { mayGo, unpublished } from './unpublished.ts';

/** What publishing adds to the ledger: the rows, and the text of the whole file with them. */
export interface Publishing {
  readonly rows: readonly UnhashedRow[];
  readonly text: string;
}

/** Why each row changes that changes for a reason of its own, by its id; `otherwise` is the reason of all others. */
export interface Reasons {
  readonly byId: ReadonlyMap<string, string>;
  readonly otherwise: string;
}

/** Publishes what the files say and the ledger, whose text is given, does not yet. */
export function publish(
  reading: Reading,
  ledger: string,
  date: string,
  { byId, otherwise }: Reasons,
): Publishing {
  const rows = newRows(reading, date, (id) => byId.get(id) ?? otherwise);
  return { rows, text: withRows(ledger, rows, ledgerRows(reading.record).at(-1)?.hash ?? '') };
}

/** The rows that the ledger lacks, in the order of the files; what was taken out of a file, and may be, comes last. */
function newRows(reading: Reading, date: string, reasonOf: (id: string) => string): UnhashedRow[] {
  const { changed, gone } = unpublished(reading);
  return [
    ...changed.map(({ entry }) => entry),
    ...gone.filter(mayGo).map(({ table, id }) => ({ table, id, cells: {} })),
  ].map(({ table, id, cells }) => {
    const version = (reading.record.ledger.get(subjectOf({ table, id }))?.length ?? 0) + 1;
    return { table, id, version, date, reason: reasonOf(id), cells };
  });
}

/** The text with rows added at its end, chained on the last, in the order of its columns and with its line ends. */
function withRows(text: string, rows: readonly UnhashedRow[], last: string): string {
  if (rows.length === 0) return text;
  const { header, newline } = readCsv(LEDGER_FILE, text);
  let above = last;
  const data = rows.map((row) => {
    above = chainHash(above, row);
    const cells = new Map(Object.entries({ ...row, cells: JSON.stringify(row.cells), hash: above }));
    return header.map((column) => String(cells.get(column) ?? ''));
  });
  const whole = text.endsWith(newline) ? text : `${text}${newline}`;
  return `${whole}${Papa.unparse(data, { newline })}${newline}`;
}

/** Why something cannot be published on a day: rows are never edited, so a wrong date would stay for ever. */
export function dateFlaw(date: string, last: string | undefined, today: string): Flaw | undefined {
  if (!day.safeParse(date).success)
    return { problem: 'is not a day of the calendar', remedy: 'write it as 2026-11-25' };
  if (last !== undefined && date < last)
    return { problem: `lies before ${last}, when something was published last`, remedy: 'write a later day' };
  if (date > today) return { problem: 'has not come yet', remedy: `write ${today}, or leave the date out` };
  return undefined;
}

/** A reason such as the usage of the command shows it, which is nobody's. */
export const EXAMPLE_OF_A_REASON = 'A later count by the agency';

/** What is wrong with a reason, which would stand in the ledger for ever. Pages put a stop after it. */
export function reasonFlaws(reason: string, terms: readonly Term[]): Flaw[] {
  if (reason === EXAMPLE_OF_A_REASON || !/\p{L}{2}.*\P{L}\p{L}{2}/u.test(reason))
    return [{ problem: 'is no reason', remedy: 'say in a few words of your own why the record changes' }];
  const flaws: Flaw[] = [
    ...unsafeCells('', { line: 1, cells: new Map([['reason', reason]]), text: reason }),
    ...termFinder(terms)(reason),
  ];
  if (!/[\p{L}\p{N})”"’%]$/u.test(reason))
    flaws.push({ problem: 'ends with a sign', remedy: 'end it with a word: a stop is put after it' });
  return flaws.map(({ problem, remedy }) => ({ problem, remedy }));
}
