import { expect, it } from 'vitest';
import { faultLine } from '../../../src/faults/fault.ts';
import { parseRecord } from '../../../src/record/read/parse.ts';
import { withCells, type Cells, type Files } from '../sound.ts';

/** The sound record with one thing wrong, and what the person who can mend it is told: file, line, id, column, remedy. */
export type BadRecord = readonly [what: string, files: Files, told: string];

/** Each bad record is told by one fault, and by that one. */
export function itTells(records: readonly BadRecord[]): void {
  it.each(records)('tells %s', (_, files, told) => {
    expect(parseRecord(files).faults.map(faultLine)).toEqual([told]);
  });
}

/** The file of the sound record whose figures are spoilt. */
export const NETWORK = 'data/figures/network.csv';

/** The sound record with cells of the figure on a line changed. */
export function figure(line: number, cells: Cells): Files {
  return withCells('data/figures/network.csv', line, cells);
}
