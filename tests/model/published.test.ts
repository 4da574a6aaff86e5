import { describe, expect, it } from 'vitest';
import { parseRecord } from '../../src/record/read/parse.ts';
import { publishedRecord } from '../../src/model/published.ts';
import { withCells, withRow, type Files } from '../record/sound.ts';

function published(files: Files) {
  const { record, faults } = parseRecord(files);
  expect(faults).toEqual([]);
  return publishedRecord(record);
}

/** A draft from a source that nothing else cites. */
function withRumour(): Files {
  const files = withRow('data/sources.csv', { id: 'rumour-mill', title: 'Heard in the pub', cites: '' });
  const figures = withCells('data/figures/network.csv', 9, { source: 'rumour-mill' });
  return files.set('data/figures/network.csv', figures.get('data/figures/network.csv') ?? '');
}

describe('the published record', () => {
  it('has no drafts, and everything else', () => {
    const { record } = parseRecord(withRumour());
    const shown = published(withRumour());
    expect([...record.figures.keys()].filter((id) => !shown.figures.has(id))).toEqual(['draft']);
  });

  it('has no source that only drafts cite, but keeps one that nothing cites', () => {
    expect(published(withRumour()).sources.has('rumour-mill')).toBe(false);
    expect(published(withRow('data/sources.csv', { id: 'idle' })).sources.has('idle')).toBe(true);
  });

  it('has no evidence of drafts', () => {
    const files = withCells('data/evidence.csv', 2, {
      figure: 'draft',
      source: 'harbour-log',
      value: '999',
    });
    expect(published(files).evidence.size).toBe(0);
  });

  it('has no draft points, no break after the last point, and no series that is all draft', () => {
    const files = withCells('data/series/by-year.csv', 3, { status: 'draft' });
    const later = withCells('data/series/by-year.csv', 4, { status: 'draft' });
    const series = published(files).series.get('by-year');
    expect(series?.points.map(({ period }) => period)).toEqual(['2014', '2016-H1']);
    expect(series?.breaks).toEqual(['2015']);

    const lines = (later.get('data/series/by-year.csv') ?? '').split('\n');
    const cut = later.set('data/series/by-year.csv', [lines[0], lines[1], lines[3], ''].join('\n'));
    expect(published(cut).series.get('by-year')?.breaks).toEqual([]);

    const draft = withCells('data/series/shares.csv', 2, { status: 'draft' });
    expect([...published(draft).series.keys()]).toEqual(['by-year']);
  });

  it('names no draft anywhere in its texts and lists', () => {
    const shown = published(withRumour());
    const texts = JSON.stringify(Object.values(shown).flatMap((rows) => [...rows.values()]));
    expect(texts).not.toMatch(/"draft"|\{draft|rumour/);
  });
});
