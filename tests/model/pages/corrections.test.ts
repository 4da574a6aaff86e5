import { expect, it } from 'vitest';
import { modelOf } from '../../../src/model/model.ts';
import { correctionDays } from '../../../src/model/pages/corrections.ts';
import { parseRecord } from '../../../src/record/read/parse.ts';
import { FIRST, filesAfter, type Step } from '../ledger/sample-changes.ts';

const COUNTED: Step = { date: '2026-12-01', reason: 'A lamp was counted twice', says: { value: '44' } };
const WORDED: Step = { date: '2026-12-03', reason: 'Plainer', says: { caveat: 'Counted by one person.' } };
const days = correctionDays(modelOf(parseRecord(filesAfter([FIRST, COUNTED, WORDED])).record));

it('tells what was changed day by day, the newest first, and each number before and since', () => {
  expect(days.map(({ date, reasons }) => [date, reasons.map(({ reason }) => reason)])).toEqual([
    ['2026-12-03', ['Plainer']],
    ['2026-12-01', ['A lamp was counted twice']],
  ]);
  const numbers = days.flatMap(({ reasons }) =>
    reasons.flatMap(({ changes }) => changes.map(({ number }) => number)),
  );
  expect(numbers[0]).toBeUndefined();
  expect(numbers[1]?.after).toContain('44');
  expect(numbers[1]?.before).not.toBe(numbers[1]?.after);
});

it('has no day where nothing was changed', () => {
  expect(correctionDays(modelOf(parseRecord(filesAfter([FIRST])).record))).toEqual([]);
});
