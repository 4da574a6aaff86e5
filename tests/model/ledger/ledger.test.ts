import { describe, expect, it } from 'vitest';
import { newRows, rowsText } from '../../../src/model/ledger/append.ts';
import { allFaults, ledgerFaults } from '../../../src/model/ledger/check.ts';
import { allChanges, changesOf, publications } from '../../../src/model/ledger/history.ts';
import { canonicalForm, contentHash } from '../../../src/model/ledger/state.ts';
import { faultLine, fileFault, type Fault } from '../../../src/faults/fault.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { LEDGER_HEADER, ledgerColumns } from '../../../src/record/schema/ledger.ts';
import type { ResearchRecord } from '../../../src/record/schema/record.ts';
import { readTable } from '../../../src/record/read/table.ts';
import { figure, recordOf } from '../lineage/record.ts';

const first = figure({ id: 'arrests', value: 337, place: ['US', 'ES'] });

/** What the file holds after the record was published on top of a text of the ledger. */
function publish(
  record: ResearchRecord,
  date: string,
  reason: string,
  before = `${LEDGER_HEADER.join(',')}\n`,
) {
  const text = before + rowsText(newRows({ ...record, ledger: ledgerOf(before) }, date, reason));
  return { text, record: { ...record, ledger: ledgerOf(text) } };
}

function ledgerOf(text: string): ResearchRecord['ledger'] {
  const { rows, faults } = readTable('data/ledger.csv', text, ledgerColumns);
  expect(faults).toEqual([]);
  return Map.groupBy(rows, (row) => row.figure);
}

function faultsOf(record: ResearchRecord): Fault[] {
  return ledgerFaults(record, new Set(record.figures.keys()));
}

function told(change: Partial<Figure>): ResearchRecord {
  return recordOf([{ ...first, ...change }]);
}

const once = publish(told({}), '2026-11-25', 'First publication');
const twice = publish(told({ value: 338 }), '2027-01-10', 'The agency gave a later count', once.text);

describe('the ledger', () => {
  it('finds nothing wrong with what was just published', () => {
    expect(faultsOf(once.record)).toEqual([]);
    expect(faultsOf(twice.record)).toEqual([]);
  });

  it('adds nothing where nothing changed, and nothing for a note to the reader', () => {
    expect(newRows(once.record, '2026-12-01', 'Again')).toEqual([]);
    expect(
      newRows({ ...told({ caveat: 'Better said.' }), ledger: once.record.ledger }, '2026-12-01', 'Why'),
    ).toEqual([]);
  });

  it('tells a silent change with file, line, id, column, and what to run', () => {
    const [fault] = faultsOf({ ...told({ value: 338 }), ledger: once.record.ledger });
    expect(fault && faultLine(fault)).toBe(
      'data/hand-made.csv:2 (arrests) value: "338" was published as "337" (version 1, 2026-11-25); run npm run publish-figures -- --why "…", or put it back',
    );
  });

  it('tells a figure that was never published, and one that has gone', () => {
    expect(faultsOf(told({}))).toMatchObject([{ problem: 'is not in the ledger' }]);
    const gone = { ...recordOf([]), ledger: once.record.ledger };
    expect(faultsOf(gone)).toMatchObject([
      { file: 'data/ledger.csv', line: 2, id: 'arrests', column: 'figure' },
    ]);
  });

  it('keeps withdrawing and correcting as versions of their own', () => {
    const withdrawn = publish(told({ status: 'withdrawn' }), '2027-02-01', 'It counted twice', once.text);
    expect(faultsOf(withdrawn.record)).toEqual([]);
    expect(allChanges(withdrawn.record)).toMatchObject([
      { replaced: 1, before: { status: 'current' }, after: { status: 'withdrawn' } },
    ]);
  });

  it('notices a row that was altered, taken out or put before its time', () => {
    const columnsOf = (text: string) =>
      faultsOf({ ...told({ value: 338 }), ledger: ledgerOf(text) }).map(({ column }) => column);
    expect(columnsOf(twice.text.replace(',337,', ',336,'))).toEqual(['hash']);
    const lines = twice.text.split('\n');
    expect(columnsOf(lines.filter((_, index) => index !== 1).join('\n'))).toEqual(['version']);
    expect(columnsOf(twice.text.replace('2027-01-10', '2026-11-24'))).toEqual(['date']);
  });

  it('tells what changed, when and why, with the figure as it was and as it is', () => {
    expect(changesOf({ ...first, value: 338 }, twice.record)).toEqual([
      {
        date: '2027-01-10',
        reason: 'The agency gave a later count',
        before: first,
        after: { ...first, value: 338 },
        replaced: 1,
        since: '2026-11-25',
      },
    ]);
    expect(changesOf(first, once.record)).toEqual([]);
  });

  it('knows on which day a figure was first published', () => {
    expect(publications(twice.record)).toMatchObject([{ date: '2026-11-25', figures: [{ id: 'arrests' }] }]);
  });

  it('keeps what an old state names: its source and what was counted', () => {
    const moved = publish(told({ source: 'paper' }), '2027-01-10', 'Found in print', once.text).record;
    const sources = new Map([...moved.sources].filter(([id]) => id !== 'study'));
    const reading = {
      record: { ...moved, sources },
      faults: [],
      tables: [],
      warnings: [],
      figureIds: undefined,
    };
    expect(allFaults(reading).map(faultLine)).toEqual([
      'data/ledger.csv:2 (arrests) source: "study" stands no longer in data/sources.csv; put its row back: the page of this version names it',
    ]);
  });

  it('says nothing of a figure whose row cannot be read, nor of a ledger that cannot', () => {
    const unread = { ...recordOf([]), ledger: once.record.ledger };
    expect(ledgerFaults(unread, undefined)).toEqual([]);
    expect(ledgerFaults(unread, new Set(['arrests']))).toEqual([]);
    const faults = [fileFault('data/ledger.csv', 'is missing', 'add it')];
    const reading = { record: told({}), faults, tables: [], warnings: [], figureIds: undefined };
    expect(allFaults(reading)).toEqual(faults);
  });
});

describe('the canonical form', () => {
  it('can be built from the CSV by anybody: the cells of the published columns, in order', () => {
    expect(canonicalForm(first)).toBe(
      [
        'value: "337"',
        'value_high: ""',
        'qualifier: "exact"',
        'unit: "percent"',
        'words: ""',
        'base: "of visits to hidden services"',
        'measure: "visits"',
        'sample_size: ""',
        'interval_low: ""',
        'interval_high: ""',
        'place: "US ES"',
        'period_start: "2014-03"',
        'period_end: "2014-09"',
        'source: "study"',
        'attributed_to: ""',
        'status: "current"',
      ].join('\n'),
    );
    expect(contentHash(first)).toMatch(/^[0-9a-f]{64}$/);
  });

  it('cannot be fooled by moving text from one column to the next', () => {
    const one = figure({ id: 'x', words: 'a"', base: 'b' });
    const other = figure({ id: 'x', words: 'a', base: '"b' });
    expect(contentHash(one)).not.toBe(contentHash(other));
  });
});
