import { describe, expect, it } from 'vitest';
import { figureFinding, seriesFinding, titleFlaws } from '../../src/charts/titles.ts';
import type { Point, Series } from '../../src/record/schema/series.ts';
import { entry } from '../../src/record/schema/record.ts';
import { figure, record } from './samples.ts';

const model = entry(record.series, 'by-year');

function series(values: Readonly<Record<string, number>>, change: Partial<Series> = {}): Series {
  const [like] = model.points as [Point];
  const points = Object.entries(values).map(([period, value]) => ({ ...like, period, value }));
  return { ...model, breaks: [], points, ...change };
}

describe('a title', () => {
  const problems = (title: string) => titleFlaws(title).map(({ problem }) => problem);

  it.each([
    'Reports rose for decades, until the way of counting changed',
    'Few of the addresses that one crawl found led to a live site',
    'How much of the traffic goes to lamps?',
    'Millions of people use lamps each day; few of them reach the pier',
    'Police kept seized sites running for weeks',
  ])('is a sentence: %s', (title) => {
    expect(problems(title)).toEqual([]);
  });

  it.each([
    'Arrests by operation',
    'Children identified, by operation',
    'Onion addresses found, by study',
    'People who have used lamps',
    'Countries with arrests in one case',
    'Tips to the Swedish hotline',
    'Yearly revenue of darknet markets',
  ])('is no bare noun: %s', (title) => {
    expect(problems(title)).toEqual(['has no verb']);
  });

  it('is no pair of numbers', () => {
    expect(problems('From 4,560 in 1998 to 36 million in 2023')).toContain('opens with “From … to …”');
    expect(problems('Highest: 40 were lit; lowest: 20')).toContain('says “Highest”');
  });

  it('can be said in a breath', () => {
    const title = 'The keepers lit a lamp' + ' on the pier'.repeat(4);
    expect(problems(title)).toEqual(['has 17 words']);
  });
});

describe('the title of a series', () => {
  it('tells the first value and the last, whatever the order of the rows', () => {
    expect(seriesFinding(series({ '2020-05': 40, '2019-01': 20 }))).toBe(
      'From 20 (January 2019) to 40 (May 2020)',
    );
  });

  it('keeps the hedge', () => {
    const hedged = series({ '2019': 20, '2020': 40 });
    const points = hedged.points.map((point) => ({ ...point, qualifier: 'at-least' as const }));
    expect(seriesFinding({ ...hedged, points })).toBe('From at least 20 (2019) to at least 40 (2020)');
  });

  it('does not hide that it fell again', () => {
    expect(seriesFinding(series({ '2018': 2, '2019': 118, '2020': 28 }))).toBe(
      'From 2 (2018) to 28 (2020), after a peak of 118 (2019)',
    );
  });

  it('never compares across a change of counting, and says over what it tells', () => {
    const broken = series({ '2018': 1, '2019': 2, '2020': 3, '2021': 900 }, { breaks: ['2021'] });
    expect(seriesFinding(broken)).toBe('From 1 (2018) to 3 (2020), while the counting stayed the same');
    const apart = series({ '2020': 3, '2021': 900 }, { breaks: ['2021'] });
    expect(seriesFinding(apart)).toBe('The counting changed from each value to the next');
  });

  it('says of a running total that it is one', () => {
    expect(seriesFinding(series({ '2019': 20, '2020': 40 }, { cumulative: 'yes' }))).toBe(
      'Running total: from 20 (2019) to 40 (2020)',
    );
  });

  it('makes no course of single statements', () => {
    const stated = series({ '2019': 40, '2020': 20 }, { kind: 'stated' });
    expect(seriesFinding(stated)).toBe('Lowest: 20 (2020); highest: 40 (2019)');
    expect(seriesFinding({ ...stated, breaks: ['2020'] })).toContain('counted in different ways');
  });
});

describe('the title of a share', () => {
  const share = (change: Parameters<typeof figure>[1]) =>
    figureFinding(figure('share', { unit: 'percent', value: 2.5, qualifier: 'about', ...change }));

  it('counts in a hundred, or in as many as make whole numbers', () => {
    expect(share({ value: 2 })).toBe('About 2 in 100');
    expect(share({})).toBe('About 25 in 1,000');
  });

  it('stays in the words of a source that gives no digits', () => {
    expect(share({ words: 'nearly half', value: 50, qualifier: 'nearly' })).toBe('Nearly half');
  });

  it('says of a retelling that it is one', () => {
    expect(share({ value: 80, qualifier: 'exact', role: 'retelling' })).toBe('As repeated: 80 in 100');
  });
});
