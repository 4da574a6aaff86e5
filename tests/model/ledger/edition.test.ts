import { expect, it } from 'vitest';
import { editionOf, editionWords } from '../../../src/model/ledger/edition.ts';
import { parseRecord } from '../../../src/record/read/parse.ts';
import { soundFiles } from '../../record/sound.ts';
import { FIRST, filesAfter } from './sample-changes.ts';

const editionAfter = (...steps: Parameters<typeof filesAfter>[0]) =>
  editionOf(parseRecord(filesAfter(steps)).record);

it('dates the record by its last publishing, and counts what was ever published', () => {
  const first = editionAfter(FIRST);
  const later = editionAfter(FIRST, { date: '2026-11-26', reason: 'Counted anew', says: { value: '46' } });
  if (first === undefined || later === undefined) return expect.unreachable();
  expect(editionWords(later)).toBe(`Version ${first.version + 1} of the record, 26 November 2026`);
  expect(later.hash).toMatch(/^[0-9a-f]{8}$/);
  expect(later.hash).not.toBe(first.hash);
});

it('has no edition before the first publishing', () => {
  expect(editionOf(parseRecord(soundFiles()).record)).toBeUndefined();
});
