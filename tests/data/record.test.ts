import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/faults/fault.ts';
import { parseRecord } from '../../src/record/read/parse.ts';
import { publishedRecord } from '../../src/model/published.ts';
import { readRecord } from '../../src/record/read/read.ts';
import { withRows, type Cells, type Files } from '../record/sound.ts';
import { workedMs } from '../worked.ts';

const reading = await readRecord('data');

/** The rows of a file of `data/`, counted by Papa Parse alone. */
function rowsIn(file: string): number {
  return Papa.parse(readFileSync(file, 'utf8'), { skipEmptyLines: true }).data.length - 1;
}

function rowsUnder(folder: string): number {
  return readdirSync(folder).reduce((sum, name) => sum + rowsIn(`${folder}/${name}`), 0);
}

describe('the data of the project', () => {
  it('has no fault', () => {
    expect(reading.faults.map(faultLine)).toEqual([]);
  });

  it('is read row for row', () => {
    const { record } = reading;
    const points = [...record.series.values()].flatMap((series) => series.points);
    expect(record.figures.size).toBe(rowsUnder('data/figures'));
    expect(points).toHaveLength(rowsUnder('data/series'));
    expect(record.sources.size).toBe(rowsIn('data/sources.csv'));
    expect(record.series.size).toBe(rowsIn('data/series.csv'));
    expect(record.operations.size).toBe(rowsIn('data/operations.csv'));
    expect(record.measures.size).toBe(rowsIn('data/measures.csv'));
    expect(record.evidence.size).toBe(rowsIn('data/evidence.csv'));
    expect([...record.ledger.values()].flat()).toHaveLength(rowsIn('data/ledger.csv'));
    expect(record.accounts).toHaveLength(rowsIn('data/accounts.csv'));
    expect(record.disagreements).toHaveLength(rowsIn('data/disagreements.csv'));
    expect(record.misquotes).toHaveLength(rowsIn('data/misquotes.csv'));
    expect(record.terms).toHaveLength(rowsIn('data/terms.csv'));
    expect(record.glossary).toHaveLength(rowsIn('data/glossary.csv'));
    expect(record.help).toHaveLength(rowsIn('data/help.csv'));
  });

  it('is read cell for cell, numbers too', () => {
    const typed = readdirSync('data/figures').flatMap(
      (name) =>
        Papa.parse<Record<string, string>>(readFileSync(`data/figures/${name}`, 'utf8'), {
          header: true,
          skipEmptyLines: true,
        }).data,
    );
    for (const cells of typed) {
      const figure = reading.record.figures.get(cells['id'] ?? '');
      if (cells['value'] !== '') expect(figure?.value, cells['id']).toBe(Number(cells['value']));
      for (const column of ['title', 'base', 'source', 'locator', 'words', 'caveat', 'status'] as const)
        expect(figure?.[column], cells['id']).toBe(cells[column]);
    }
  });

  it('keeps its drafts, and shows none', () => {
    const published = publishedRecord(reading.record);
    const drafts = [...reading.record.figures.values()].filter(({ status }) => status === 'draft');
    expect(drafts.length).toBeGreaterThan(0);
    expect(published.figures.size).toBe(reading.record.figures.size - drafts.length);
  });

  it('has every figure with a source, a sentence, a base, and a locator or a derivation', () => {
    for (const { id, source, sentence, base, locator, derivation } of reading.record.figures.values()) {
      expect(reading.record.sources.has(source), id).toBe(true);
      expect([sentence, base, locator + derivation], id).not.toContain('');
    }
  });
});

/** The sound record with its first figure many times over, each time with another id and the cells for that number. */
function largeRecord(count: number, cells: (index: number) => Cells = () => ({})): Files {
  return withRows(
    'data/figures/network.csv',
    2,
    Array.from({ length: count }, (_, index) => ({ id: `lamps-${index}`, ...cells(index) })),
  );
}

/** The least time of several runs, in milliseconds. */
function leastTime(count: number): number {
  const files = largeRecord(count);
  const times = Array.from({ length: 3 }, () => {
    const start = workedMs();
    expect(parseRecord(files).record.figures.size).toBeGreaterThan(count);
    return workedMs() - start;
  });
  return Math.min(...times);
}

describe('a record of 10,000 figures', () => {
  it('is read in less than three seconds, and its cost grows in a straight line', () => {
    const some = leastTime(5_000);
    const many = leastTime(20_000);
    expect(leastTime(10_000)).toBeLessThan(3_000);
    expect(many / some, `${some.toFixed(0)} ms, then ${many.toFixed(0)} ms`).toBeLessThan(8);
  }, 180_000);

  it('may be one chain of retellings, each of the one before', () => {
    const { faults } = parseRecord(
      largeRecord(10_000, (index) => (index === 0 ? {} : { restates: `lamps-${index - 1}`, credit: 'kept' })),
    );
    expect(faults.map(faultLine)).toEqual([]);
  }, 60_000);

  it('may be one chain of derivations, each of which names the two before', () => {
    const { faults, record } = parseRecord(
      largeRecord(10_000, (index) =>
        index < 2
          ? { value: '0' }
          : { value: '', first_hand: '', derivation: `difference lamps-${index - 1} lamps-${index - 2}` },
      ),
    );
    expect(faults.map(faultLine)).toEqual([]);
    expect(record.figures.get('lamps-9999')?.value).toBe(0);
  }, 60_000);
});
