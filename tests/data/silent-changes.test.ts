import { describe, expect, it } from 'vitest';
import type { Fault } from '../../src/faults/fault.ts';
import { allFaults } from '../../src/model/ledger/check.ts';
import { parseRecord } from '../../src/record/read/parse.ts';
import { mutatedFiles, mutationsOf, projectFiles, tablesOf, type Mutation } from './mutations.ts';

/** Notes of the desk, which are on no page and in no ledger. */
const isDesk = (file: string, column: string) =>
  column === 'desk' || ['data/sources.csv read_at', 'data/help.csv to_check'].includes(`${file} ${column}`);
const ROUNDS = 6;

const isPoints = (file: string) => file.startsWith('data/series/');
const isLedger = (file: string) => file === 'data/ledger.csv';

describe('one cell that is changed in silence', { timeout: 300_000 }, () => {
  const files = projectFiles();
  const tables = tablesOf(files);

  /**
   * The mutations of which no fault tells, all made at once. Where one hides behind the fault of another, such as a
   * figure behind one that it is computed from, it is made again without the others.
   */
  function unseen(mutations: readonly Mutation[]): readonly Mutation[] {
    const faults = allFaults(parseRecord(mutatedFiles(files, tables, mutations)));
    const told = new Set(faults.flatMap(placesOf));
    const hidden = mutations.filter((mutation) => !placesOf(mutation).some((place) => told.has(place)));
    return hidden.length === 0 || hidden.length === mutations.length ? hidden : unseen(hidden);
  }

  it('is no fault where nothing was changed, so that the tests below show something', () => {
    expect(allFaults(parseRecord(mutatedFiles(files, tables, [])))).toEqual([]);
  });

  it.each([
    ['any row of any file', (file: string) => !isPoints(file) && !isLedger(file)],
    ['any point of any series', isPoints],
    ['any row of the ledger', isLedger],
  ])('is refused in %s, whatever the column', (what, isOf) => {
    const columns = new Set<string>();
    let count = 0;
    const missed: Mutation[] = [];
    for (let round = 1; round <= ROUNDS; round += 1) {
      const mutations = mutationsOf(tables, isOf, 20261127 + round).filter(
        ({ file, column }) => !isDesk(file, column),
      );
      count += mutations.length;
      for (const { file, column } of mutations) columns.add(`${file} ${column}`);
      missed.push(...unseen(mutations));
    }
    console.log(
      `${what}: ${count - missed.length} of ${count} silent changes refused, in ${columns.size} columns of files`,
    );
    expect(
      missed.slice(0, 20).map(({ file, line, column, cell }) => `${file}:${line} ${column}: ${cell}`),
    ).toEqual([]);
    for (const { file, header, rows } of tables.filter(
      (table) => isOf(table.file) && table.rows.length * ROUNDS > table.header.length * 8,
    ))
      expect(
        header.filter((column) => !columns.has(`${file} ${column}`) && !isDesk(file, column)),
        `${file}, ${rows.length} rows`,
      ).toEqual([]);
  });
});

/** Where a change is told: at its row, or, if that is no longer shown, at the row that published it or holds its points. */
function placesOf(change: Mutation | Fault): string[] {
  const { file, line, id } = change;
  const place = `${file}:${line}`;
  if ('problem' in change) return [place, `${file} ${id}`];
  const series = /^data\/series\/(.+)\.csv$/.exec(file)?.[1];
  const publishedAt = isLedger(file) ? [] : [`data/ledger.csv ${series ?? id}`];
  return [place, ...publishedAt, ...(series === undefined ? [] : [`data/series.csv ${series}`])];
}
