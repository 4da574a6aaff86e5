import { expect, it } from 'vitest';
import { modelOf } from '../../../src/model/model.ts';
import { formerFamilies } from '../../../src/model/pages/former-families.ts';
import type { LedgerRow } from '../../../src/record/schema/ledger.ts';
import { figure, recordOf } from '../lineage/record.ts';

/** What the ledger has of a figure that was filed as a repetition. */
function published(id: string, restates: string): [string, LedgerRow[]] {
  const at = { file: 'data/ledger.csv', line: 2 };
  const row = { table: 'figures', id, version: 1, date: '2026-11-22', reason: '', hash: '', at } as const;
  return [`figures/${id}`, [{ ...row, cells: { restates } }]];
}

it('keeps the address of a family whose retellings were filed otherwise', () => {
  const record = recordOf([
    figure({ id: 'alone' }),
    figure({ id: 'head' }),
    figure({ id: 'once-a-head', restates: 'head' }),
    figure({ id: 'retelling', restates: 'once-a-head' }),
    figure({ id: 'moved' }),
  ]);
  const ledger = new Map([
    published('retelling', 'once-a-head'),
    published('moved', 'alone'),
    published('once-a-head', 'head'),
  ]);
  expect(
    formerFamilies(modelOf({ ...record, ledger })).map(({ figure: { id }, current }) => [id, current]),
  ).toEqual([
    ['alone', '/figures/alone/'],
    ['once-a-head', '/lineage/head/'],
  ]);
});
