import { beforeAll, describe, expect, it } from 'vitest';
import { newRows, rowsText } from '../../src/ledger/append.ts';
import { ledgerFaults } from '../../src/ledger/check.ts';
import { checkDerivations } from '../../src/record/check/derivations.ts';
import { figureColumns, QUALIFIERS, UNITS, type Figure, type FigureRow } from '../../src/record/figure.ts';
import { LEDGER_HEADER, ledgerColumns, type LedgerRow } from '../../src/record/ledger.ts';
import { publishedRecord } from '../../src/record/published.ts';
import { readRecord } from '../../src/record/read.ts';
import type { ResearchRecord } from '../../src/record/record.ts';
import { readTable } from '../../src/record/table.ts';

const MUTATIONS = 500;
const LEAST_SEEN = 0.99;
const COLUMNS = ['value', 'qualifier', 'base', 'measure', 'unit', 'source'] as const;
type Column = (typeof COLUMNS)[number];

/** A change somebody might make to a cell of the record, as it would stand in the file. */
interface Mutation {
  readonly figure: Figure;
  readonly column: Column;
  readonly cell: string;
}

describe('a cell that is changed without a word', () => {
  let record: ResearchRecord;
  let ledger: ReadonlyMap<string, LedgerRow>;

  beforeAll(async () => {
    record = publishedRecord((await readRecord('data')).record);
    const rows = newRows({ ...record, ledger: [] }, '2026-11-25', 'First publication');
    const text = `${LEDGER_HEADER.join(',')}\n${rowsText(rows)}`;
    ledger = new Map(readTable('data/ledger.csv', text, ledgerColumns).rows.map((row) => [row.figure, row]));
  });

  it('is refused by the check of the record or by the ledger, in at least 99 of 100 cases', () => {
    const random = seededRandom(20261125);
    const unseen = Array.from({ length: MUTATIONS }, () => mutation(record, random)).filter(
      (each) => !isRefused(each, record, ledger),
    );
    const told = unseen.map(({ figure, column, cell }) => `${figure.id} ${column}: ${cell}`).join('\n');
    expect(1 - unseen.length / MUTATIONS, told).toBeGreaterThanOrEqual(LEAST_SEEN);
  });

  it('passes where it says the same, so that the test above shows something', () => {
    for (const figure of [...record.figures.values()].slice(0, 50))
      expect(isRefused({ figure, column: 'base', cell: figure.base }, record, ledger)).toBe(false);
  });
});

function mutation(record: ResearchRecord, random: () => number): Mutation {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('nothing to pick from');
    return item;
  };
  const figure = pick([...record.figures.values()]);
  const column = pick(COLUMNS);
  const another = (words: Iterable<string>) => pick([...words].filter((word) => word !== figure[column]));
  switch (column) {
    case 'value':
      return { figure, column, cell: String(figure.value + pick([1, 45, figure.value + 9])) };
    case 'qualifier':
      return { figure, column, cell: another(QUALIFIERS) };
    case 'unit':
      return { figure, column, cell: another(UNITS) };
    case 'measure':
      return { figure, column, cell: another(record.measures.keys()) };
    case 'source':
      return { figure, column, cell: another(record.sources.keys()) };
    case 'base':
      return {
        figure,
        column,
        cell: pick([`${figure.base} and others`, figure.base.split(' ').slice(1).join(' ')]),
      };
  }
}

/** Reads the changed row as the file would be read, then checks it against the record and the ledger. */
function isRefused(
  { figure, column, cell }: Mutation,
  record: ResearchRecord,
  ledger: ReadonlyMap<string, LedgerRow>,
): boolean {
  const cells = Object.fromEntries(
    Object.keys(figureColumns.shape).map((name) => [name, cellText(figure, name as keyof FigureRow)]),
  );
  const read = figureColumns.safeParse({ ...cells, [column]: cell });
  if (!read.success) return true;
  const row: FigureRow = { ...read.data, topic: figure.topic, at: figure.at };
  const rows = new Map([[figure.id, row]]);
  if (checkDerivations(record, rows).length > 0) return true;
  const last = ledger.get(figure.id);
  const changed = new Map([[figure.id, { ...row, value: row.value ?? figure.value }]]);
  return ledgerFaults({ ...record, figures: changed, ledger: last === undefined ? [] : [last] }).length > 0;
}

/** A cell as it stands in the file: the value of a derived figure is computed, and its cell is empty. */
function cellText(figure: Figure, column: keyof FigureRow): string {
  if (column === 'value' && figure.derivation !== '' && figure.derivation !== 'table') return '';
  const content = figure[column];
  return Array.isArray(content) ? content.join(' ') : String(content ?? '');
}

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
