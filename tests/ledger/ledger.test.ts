import { describe, expect, it } from 'vitest';
import { newRows, rowsText } from '../../src/ledger/append.ts';
import { ledgerFaults } from '../../src/ledger/check.ts';
import { allChanges, changesOf, histories } from '../../src/ledger/history.ts';
import { canonicalForm, contentHash, figureAsOf } from '../../src/ledger/state.ts';
import { faultLine } from '../../src/record/fault.ts';
import type { Figure } from '../../src/record/figure.ts';
import { LEDGER_HEADER, ledgerColumns } from '../../src/record/ledger.ts';
import type { ResearchRecord } from '../../src/record/record.ts';
import { readTable } from '../../src/record/table.ts';
import { figure, recordOf } from '../lineage/record.ts';

const first = figure({ id: 'arrests', value: 337, place: ['US', 'ES'] });

/** What the file holds after the record was published on top of a text of the ledger. */
function publish(
  record: ResearchRecord,
  date: string,
  reason: string,
  before = `${LEDGER_HEADER.join(',')}\n`,
) {
  const text = before + rowsText(newRows({ ...record, ledger: rowsOf(before) }, date, reason));
  return { text, record: { ...record, ledger: rowsOf(text) } };
}

function rowsOf(text: string) {
  const { rows, faults } = readTable('data/ledger.csv', text, ledgerColumns);
  expect(faults).toEqual([]);
  return rows;
}

function told(change: Partial<Figure>): ResearchRecord {
  return recordOf([{ ...first, ...change }]);
}

const once = publish(told({}), '2026-11-25', 'First publication');
const twice = publish(told({ value: 338 }), '2027-01-10', 'The agency gave a later count', once.text);

describe('the ledger', () => {
  it('finds nothing wrong with what was just published', () => {
    expect(ledgerFaults(once.record)).toEqual([]);
    expect(ledgerFaults(twice.record)).toEqual([]);
  });

  it('adds nothing where nothing changed, and nothing for a note to the reader', () => {
    expect(newRows(once.record, '2026-12-01', 'Again')).toEqual([]);
    expect(
      newRows({ ...told({ caveat: 'Better said.' }), ledger: once.record.ledger }, '2026-12-01', 'Why'),
    ).toEqual([]);
  });

  it('tells a silent change with file, line, id, column, and what to run', () => {
    const [fault] = ledgerFaults({ ...told({ value: 338 }), ledger: once.record.ledger });
    expect(fault && faultLine(fault)).toBe(
      'data/hand-made.csv:2 (arrests) value: "338" was published as "337" (version 1, 2026-11-25); run npm run publish-figures -- --why "…", or put it back',
    );
  });

  it('tells a figure that was never published, and one that has gone', () => {
    expect(ledgerFaults(told({}))).toMatchObject([{ problem: 'is not in the ledger' }]);
    const gone = { ...recordOf([]), ledger: once.record.ledger };
    expect(ledgerFaults(gone)).toMatchObject([
      { file: 'data/ledger.csv', line: 2, id: 'arrests', column: 'figure' },
    ]);
  });

  it('keeps withdrawing and correcting as versions of their own', () => {
    const withdrawn = publish(told({ status: 'withdrawn' }), '2027-02-01', 'It counted twice', once.text);
    expect(ledgerFaults(withdrawn.record)).toEqual([]);
    expect(allChanges(withdrawn.record.ledger)).toMatchObject([
      { version: 2, columns: [{ column: 'status', before: 'current', after: 'withdrawn' }] },
    ]);
  });

  it('notices a row that was altered, taken out or put before its time', () => {
    const columnsOf = (text: string) =>
      ledgerFaults({ ...told({ value: 338 }), ledger: rowsOf(text) }).map(({ column }) => column);
    expect(columnsOf(twice.text.replace(',337,', ',336,'))).toEqual(['hash']);
    const lines = twice.text.split('\n');
    expect(columnsOf(lines.filter((_, index) => index !== 1).join('\n'))).toEqual(['version']);
    expect(columnsOf(twice.text.replace('2027-01-10', '2026-11-24'))).toEqual(['date']);
  });

  it('tells what changed, when and why, and can show the figure as it was', () => {
    const versions = histories(twice.record.ledger).get('arrests') ?? [];
    expect(changesOf(versions)).toEqual([
      {
        figure: 'arrests',
        version: 2,
        date: '2027-01-10',
        reason: 'The agency gave a later count',
        columns: [{ column: 'value', before: '337', after: '338' }],
      },
    ]);
    const [v1] = versions;
    expect(v1 && figureAsOf({ ...first, value: 338 }, v1)).toEqual(first);
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
