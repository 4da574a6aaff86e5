import type { ResearchRecord } from '../../record/schema/record.ts';
import { numberWords } from '../../language/say/number.ts';
import { dateWords } from '../../language/say/period.ts';
import { ledgerRows } from './chain.ts';

/** The state of the record that a copy of the site shows: two copies with the same hash say the same. */
export interface Edition {
  /** How many rows the ledger has: each publishing adds some, and none is ever taken out. */
  readonly version: number;
  /** The day of its last row, and the first digits of its hash, which seals all rows above. */
  readonly date: string;
  readonly hash: string;
}

const DIGITS_SHOWN = 8;

/** The edition of a record; nothing of one that was never published. */
export function editionOf(record: Pick<ResearchRecord, 'ledger'>): Edition | undefined {
  const rows = ledgerRows(record);
  const last = rows.at(-1);
  return last && { version: rows.length, date: last.date, hash: last.hash.slice(0, DIGITS_SHOWN) };
}

/** `Version 6,184 of the record, 27 November 2026`. */
export function editionWords({ version, date }: Edition): string {
  return `Version ${numberWords(version)} of the record, ${dateWords(date)}`;
}
