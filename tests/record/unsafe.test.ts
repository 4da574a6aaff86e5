import { expect, it } from 'vitest';
import { unsafeCells } from '../../src/record/read/unsafe.ts';
import { workedMs } from '../worked.ts';

const LONG = 1_000_000;

/** How long the look at one cell takes, in milliseconds, and how many faults it finds. */
function looked(cell: string): { ms: number; faults: number } {
  const start = workedMs();
  const faults = unsafeCells('data/x.csv', { line: 2, cells: new Map([['note', cell]]), text: cell }).length;
  return { ms: workedMs() - start, faults };
}

it('looks through a word of a million letters in no time, and finds the onion address at its end', () => {
  const word = 'a2'.repeat(LONG / 2);
  expect(looked(word)).toMatchObject({ faults: 0 });
  expect(looked(`${word}.onion`)).toMatchObject({ faults: 1 });
  expect(looked(word).ms).toBeLessThan(500);
});
