import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/model/model.ts';
import { publishedRecord } from '../../src/model/published.ts';
import { feedEntries } from '../../src/publish/feed.ts';
import { parseRecord } from '../../src/record/read/parse.ts';
import { FIRST, published, recordAfter } from '../model/ledger/sample-changes.ts';
import { withRows } from '../record/sound.ts';

describe('the feed', () => {
  it('tells each change with its reason, what was said before and what is said since, newest first', () => {
    const record = recordAfter([
      FIRST,
      { date: '2027-01-10', reason: 'A later count', says: { value: '13' } },
      {
        date: '2027-01-20',
        reason: 'The log was read again',
        edits: [['data/series/by-year.csv', '2015,110', '2015,111']],
      },
      { date: '2027-02-01', reason: 'It counted twice', says: { status: 'withdrawn' } },
    ]);
    const entries = feedEntries(modelOf(record));
    expect(entries.slice(0, 3)).toEqual([
      {
        title: 'Withdrawn: Boats',
        address: '/figures/boats/#version-3',
        date: '2027-02-01',
        text: 'It counted twice. Status. Before: “In force”. Since then: “Withdrawn: do not use this figure”.',
      },
      {
        title: 'Changed: Lamps by year',
        address: '/series/by-year/#version-2',
        date: '2027-01-20',
        text: 'The log was read again. Points. Before: “2015: 110, The harbour, undated”. Since then: “2015: 111, The harbour, undated”.',
      },
      {
        title: 'Changed: Boats',
        address: '/figures/boats/#version-2',
        date: '2027-01-10',
        text: 'A later count. The number. Before: “12”. Since then: “13”.',
      },
    ]);
    expect(entries[3]).toMatchObject({
      title: '9 figures published',
      address: '/corrections/#published-2026-11-25',
      text: expect.stringMatching(/^12 of the lamps in the harbour were counted, The harbour said; 120 of /),
    });
    expect(entries).toHaveLength(4);
  });

  it('tells many new figures of one day in one entry, by topic', () => {
    const more = Array.from({ length: 30 }, (_, index) => ({ id: `lamps-${index}` }));
    const files = published(withRows('data/figures/network.csv', 2, more), '2026-11-25', 'First publication');
    expect(feedEntries(modelOf(publishedRecord(parseRecord(files).record)))).toMatchObject([
      { title: '39 figures published', text: 'Markets: 1; The network: 38.' },
    ]);
  });

  it('tells many rewordings of one day in one entry a topic, and a new number among them by itself', () => {
    const many = Array.from({ length: 30 }, (_, index) => ({ id: `lamps-${index}` }));
    const before = withRows('data/figures/network.csv', 2, many);
    const files = published(before, '2026-11-25', 'First publication');
    const reworded = (files.get('data/figures/network.csv') ?? '')
      .replaceAll('"Counted once, at night."', 'Counted by night.')
      .replaceAll('Counted once, at night.', 'Counted by night.')
      .replace(
        'lamps-7,Lamps,{n} of the lamps in the harbour were counted,lamps,120',
        'lamps-7,Lamps,{n} of the lamps in the harbour were counted,lamps,121',
      );
    const after = published(
      new Map(files).set('data/figures/network.csv', reworded),
      '2027-01-10',
      'The log was read again',
    );
    const entries = feedEntries(modelOf(publishedRecord(parseRecord(after).record)));
    expect(entries.map(({ title }) => title)).toEqual([
      'Changed: Lamps',
      expect.stringMatching(/^Worded otherwise: \d+ rows of The network$/),
      '39 figures published',
    ]);
    expect(entries[1]?.address).toBe('/corrections/2027-01-10/network/');
  });
});
