import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/model/model.ts';
import { lineage } from '../../src/model/lineage/path.ts';
import { figureJson } from '../../src/publish/figure-json.ts';
import { figureColumns } from '../../src/record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../src/record/schema/record.ts';
import type { Source } from '../../src/record/schema/source.ts';
import { FIRST, recordAfter } from '../model/ledger/sample-changes.ts';
import { figure, recordOf } from '../model/lineage/record.ts';

function jsonOf(record: ResearchRecord, id: string) {
  return figureJson(entry(lineage(record), id), modelOf(record), 'https://soundings.example');
}

describe('the JSON of a figure', () => {
  it('has the number in words with its hedge and base, and all columns of the row', () => {
    const about = figure({ id: 'visits', qualifier: 'about', value: 80 });
    const json = jsonOf(recordOf([about]), 'visits');
    expect(json).toMatchObject({
      address: 'https://soundings.example/figures/visits/',
      number: 'about 80%',
      sentence: 'About 80% of ships look up hidden services, the Harbour Institute said in 2015.',
      measured_by: 'Harbour Institute',
      measure: { id: 'visits', plural: 'shares of visits, as told' },
      licence: 'https://creativecommons.org/licenses/by/4.0/',
    });
    const { figure: columns } = json as { figure: object };
    expect(Object.keys(columns)).toEqual([
      ...Object.keys(figureColumns.shape).filter((column) => column !== 'sentence' && column !== 'desk'),
      'topic',
    ]);
    expect(columns).toMatchObject({
      value: 80,
      value_high: null,
      qualifier: 'about',
      place: ['world'],
      words: null,
    });
  });

  it('says how far the figure is from its root', () => {
    const record = recordOf([figure({ id: 'first' }), figure({ id: 'retold', restates: 'first' })]);
    expect(jsonOf(record, 'retold')).toMatchObject({
      lineage: { root: 'first', distance: 1, end: 'measured' },
    });
  });

  it('tells its version and every change, with the address of the old state', () => {
    const record = recordAfter([
      FIRST,
      { date: '2027-01-10', reason: 'A later count', says: { value: '13', caveat: 'Counted twice.' } },
    ]);
    expect(jsonOf(record, 'boats')).toMatchObject({
      version: 2,
      published: '2026-11-25',
      changes: [
        {
          date: '2027-01-10',
          reason: 'A later count',
          before: 'https://soundings.example/figures/boats/v1/',
          columns: [
            { column: 'value', before: '12', after: '13' },
            { column: 'caveat', before: 'Counted once, at night.', after: 'Counted twice.' },
          ],
          words: [
            { name: 'The number', before: '12', after: '13' },
            { name: 'What it does not show', before: 'Counted once, at night', after: 'Counted twice' },
          ],
        },
      ],
    });
    expect(jsonOf(record, 'lit')).toMatchObject({ version: 1, changes: [] });
  });

  it('keeps a withdrawn figure, with its status and the reason', () => {
    const withdrawal = {
      date: '2027-02-01',
      reason: 'It counted twice',
      says: { status: 'withdrawn' },
    } as const;
    expect(jsonOf(recordAfter([FIRST, withdrawal]), 'boats')).toMatchObject({
      figure: { status: 'withdrawn', value: 12 },
      changes: [{ reason: 'It counted twice' }],
    });
  });

  it('prints the address of a source only if it may be printed', () => {
    const url = 'https://example.org/report';
    const linked = (link: Source['link']) => {
      const record = recordOf([figure({ id: 'visits' })]);
      const source = { ...entry(record.sources, 'study'), url, link };
      return JSON.stringify(jsonOf({ ...record, sources: new Map([['study', source]]) }, 'visits'));
    };
    expect(linked('yes')).toContain(url);
    expect(linked('quiet')).not.toContain(url);
    expect(linked('no')).not.toContain(url);
  });
});
