import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/model/model.ts';
import { newRows, rowsText } from '../../src/model/ledger/append.ts';
import { feedEntries } from '../../src/publish/feed.ts';
import { LEDGER_HEADER } from '../../src/record/schema/ledger.ts';
import { ledgerOf, recordAfter } from '../model/ledger/sample-changes.ts';
import { figure, recordOf } from '../model/lineage/record.ts';

const FIRST = { date: '2026-11-25', reason: 'First publication', says: {} };

describe('the feed', () => {
  it('tells each change with its reason, what was said before and what is said since, newest first', () => {
    const record = recordAfter([
      FIRST,
      { date: '2027-01-10', reason: 'A later count', says: { value: 338 } },
      { date: '2027-02-01', reason: 'It counted twice', says: { value: 338, status: 'withdrawn' } },
    ]);
    expect(feedEntries(modelOf(record))).toEqual([
      {
        title: 'Withdrawn: arrests',
        address: '/figures/arrests/#version-3',
        date: '2027-02-01',
        text: 'It counted twice. Status. Before: In force. Since then: Withdrawn: do not use this figure.',
      },
      {
        title: 'Changed: arrests',
        address: '/figures/arrests/#version-2',
        date: '2027-01-10',
        text: 'A later count. The number. Before: 337. Since then: 338.',
      },
      {
        title: '2 figures published',
        address: '/corrections/#published-2026-11-25',
        date: '2026-11-25',
        text: 'arrests: 337 arrests made; constant: 80% of visits to hidden services.',
      },
    ]);
  });

  it('tells many new figures of one day in one entry, by topic', () => {
    const many = recordOf(Array.from({ length: 30 }, (_, index) => figure({ id: `visits-${index}` })));
    const text = `${LEDGER_HEADER.join(',')}\n${rowsText(newRows(many, '2026-11-25', 'First publication'))}`;
    expect(feedEntries(modelOf({ ...many, ledger: ledgerOf(text) }))).toMatchObject([
      { title: '30 figures published', text: 'The network: 30.' },
    ]);
  });
});
