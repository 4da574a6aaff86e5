import { expect, it } from 'vitest';
import { heldAgainOn, rereading } from '../../../src/model/evidence/rereading.ts';
import { publishedRecord } from '../../../src/model/published.ts';
import { parseRecord } from '../../../src/record/read/parse.ts';
import { filesAfter, FIRST, published } from '../ledger/sample-changes.ts';
import { withLines } from '../../record/sound.ts';

it('tells how many figures were held against their sources, what was changed for it, and how many were not found', () => {
  const first = published(
    withLines('data/figures/network.csv', { 2: { reread_on: '2026-11-27' }, 3: { reread_on: '2026-11-27' } }),
    '2026-11-25',
    'First publication',
  );
  const caveat = 'Counted once, at night.';
  const text = (first.get('data/figures/network.csv') ?? '')
    .replace(`"${caveat}"`, '')
    .replace(',lamps in the harbour,', ',lamps at the quay,');
  const files = published(
    new Map(first).set('data/figures/network.csv', text),
    '2026-11-27',
    'Held against the log',
  );
  const found = rereading(publishedRecord(parseRecord(files).record));
  expect(found).toMatchObject({ read: 2, changed: 1, notFound: 6 });
  expect(found.columns.slice(0, 2)).toEqual([
    { column: 'base', changed: 1, emptied: 0 },
    { column: 'caveat', changed: 1, emptied: 1 },
  ]);
  expect(rereading(parseRecord(filesAfter([FIRST])).record).read).toBe(0);
});

it('forgets that a figure was held against its source once its number or its locator is another', () => {
  const figure = { reread_on: '2026-11-27' };
  const change = (column: string, date: string) => [{ date, columns: [{ column, before: '', after: 'x' }] }];
  expect(heldAgainOn(figure, [])).toBe('2026-11-27');
  expect(heldAgainOn(figure, change('caveat', '2026-12-01'))).toBe('2026-11-27');
  expect(heldAgainOn(figure, change('value', '2026-11-27'))).toBe('2026-11-27');
  for (const column of ['value', 'qualifier', 'source', 'locator'])
    expect(heldAgainOn(figure, change(column, '2026-12-01'))).toBeUndefined();
  expect(heldAgainOn({ reread_on: undefined }, [])).toBeUndefined();
});
