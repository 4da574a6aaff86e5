import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../src/model/model.ts';
import { withoutOperation } from '../../../src/model/pages/enforcement.ts';
import { holdings, placePage, placesPage } from '../../../src/model/pages/places.ts';
import { changesPage, glossaryLetters, glossaryPage, recordCounts } from '../../../src/model/pages/record.ts';
import { countedOnce, lineOf, reachOf, seriesByTopic, seriesPage } from '../../../src/model/pages/series.ts';
import { sourcePage, sourcesByKind, sourcesByYear, sourcesPage } from '../../../src/model/pages/sources.ts';
import { entry, type ResearchRecord } from '../../../src/record/schema/record.ts';
import type { Series } from '../../../src/record/schema/series.ts';
import type { HelpEntry } from '../../../src/record/schema/vocabulary.ts';
import { operation } from '../enforcement/operation.ts';
import { figure, recordOf } from '../lineage/record.ts';

const at = { file: 'data/hand-made.csv', line: 2 };

function series(id: string, periods: readonly string[], more: Partial<Series> = {}): Series {
  return {
    ...{
      id,
      title: id,
      sentence: '',
      measure: 'arrests',
      unit: 'count',
      base: 'arrests',
      topic: 'enforcement',
    },
    ...{
      place: ['NO'],
      source: 'study',
      kind: 'time',
      cumulative: 'no',
      breaks: [],
      caveat: '',
      desk: '',
      at,
    },
    points: periods.map((period, index) => ({
      ...{ period, value: index, value_high: undefined, qualifier: 'exact', source: 'paper' },
      ...{ note: '', status: 'current', at },
    })),
    ...more,
  };
}

function help(row: Partial<HelpEntry>): HelpEntry {
  return {
    ...{
      country: ['NO'],
      name: 'A line',
      for: 'report',
      url: '',
      phone: '',
      first_hand: 'yes',
      source: '',
      note: '',
    },
    ...{ read_on: '2026-11-22', to_check: '', at },
    ...row,
  };
}

const hereAnd = (...codes: string[]) => ({ place: ['NO', ...codes], unit: 'count' as const });
const record: ResearchRecord = {
  ...recordOf([
    figure({ id: 'case', ...hereAnd(), measure: 'arrests', topic: 'enforcement', operation: 'anchor' }),
    figure({ id: 'unlisted', ...hereAnd('SE'), operation: 'buoy', topic: 'enforcement' }),
    figure({ id: 'loose', ...hereAnd(), measure: 'charges', topic: 'victims' }),
    figure({ id: 'wrong', ...hereAnd(), role: 'specimen' }),
  ]),
  operations: new Map(
    [
      operation({ id: 'anchor' }),
      operation({ id: 'capstan', kind: 'market' }),
      operation({ id: 'buoy', countries: ['GB'] }),
    ].map((each) => [each.id, each]),
  ),
  series: new Map(
    [
      series('short', ['2024', '2025']),
      series('long', ['2010', '2011', '2012', '2013', '2014']),
      series('recent', ['2020', '2021', '2022', '2023']),
      series('old', ['2001', '2002', '2003', '2004']),
      series('one-count', ['2026']),
      series('asked', ['2019', '2020', '2021', '2022'], { measure: 'people-asked' }),
      series('studies', ['2015', '2016', '2017', '2026'], { kind: 'by-study', topic: 'network' }),
    ].map((each) => [each.id, each]),
  ),
  help: [
    help({ country: ['world'], for: 'help to stop', read_on: '2026-11-20' }),
    help({ name: 'Here' }),
    help({ country: ['SE'] }),
  ],
  glossary: [
    { term: 'onion service', meaning: 'A site on Tor.', see: 'relay|darknet', at },
    { term: 'Darknet', meaning: 'A network.', see: '', at },
  ],
};
const model = modelOf(record);

describe('the page of a place', () => {
  const [place] = placesPage(model).withPage;
  if (place === undefined) throw new Error('no place has a page');
  const page = placePage(place, model);

  it('has each figure once: under its operation, under its topic, or among the errors', () => {
    expect(place.code).toBe('NO');
    const cases = [...page.darknet, ...page.older, ...page.elsewhere].flatMap(({ chief, others }) => [
      chief,
      ...others,
    ]);
    const loose = [...page.answers, ...page.moreAnswers, ...page.topics.flatMap(({ rows }) => rows)];
    const shown = [...cases, ...loose, ...page.specimens].map((row) => row.figure.id);
    expect(shown.toSorted()).toEqual(place.figures.map(({ id }) => id).toSorted());
    expect(cases.map((row) => row.figure.id)).toEqual(['case']);
    expect(page.uncounted.map(({ id }) => id)).toEqual(['capstan']);
  });

  it('says what it holds in the words of the index', () => {
    expect(holdings(place)).toBe('2\u{a0}operations, 4\u{a0}figures, 7\u{a0}series');
    expect(holdings({ ...place, operations: [], series: place.series.slice(0, 1) })).toBe(
      '4\u{a0}figures, 1\u{a0}series',
    );
  });

  it('draws the series that reaches furthest, and no statements or studies', () => {
    expect(page.drawn?.id).toBe('recent');
  });

  it('gives the help that there is here before that which there is anywhere', () => {
    expect(page.help.map(({ name, country }) => [name, country[0]])).toEqual([
      ['Here', 'NO'],
      ['A line', 'world'],
    ]);
  });
});

describe('the lists of series and sources', () => {
  it('have each series under its topic, the newest of some length first, what was asked for it last, and what was counted once apart', () => {
    expect(
      seriesByTopic(model).map(({ topic, newest, others }) => [
        topic,
        ...[newest, others].map((lines) => lines.map(({ series }) => series.id)),
      ]),
    ).toEqual([
      ['network', ['studies'], []],
      ['enforcement', ['recent', 'long', 'old'], ['short', 'asked']],
    ]);
    expect(countedOnce(model).map(({ series }) => series.id)).toEqual(['one-count']);
    expect(lineOf(series('two', ['2010', '2014']))).toMatchObject({
      number: '1',
      when: '2014',
      reach: '2 points, 2010 to 2014',
    });
    expect(reachOf(series('one', ['2019']))).toBe('2019');
    expect(reachOf(series('two', ['2010', '2014']))).toBe('2010 to 2014');
    expect(reachOf(series('halves', ['2010-07/2011-06', '2024-07/2025-06']))).toBe('July 2010 to June 2025');
    expect(seriesPage(entry(record.series, 'old'), model).points[0]?.source.publisher).toBe('The Daily Buoy');
  });

  it('have each source under its kind, and years from the newest, with the undated last', () => {
    expect(sourcesByKind(model).flatMap(({ sources }) => sources)).toHaveLength(record.sources.size);
    expect(sourcesPage(model).map(({ kind, count }) => [kind, count])).toEqual([
      ['study', 1],
      ['news', record.sources.size - 1],
    ]);
    expect(sourcesPage(model)[0]?.chief).toMatchObject([{ source: { id: 'study' }, figures: 4 }]);
    const [one] = record.sources.values();
    if (one === undefined) return expect.unreachable();
    const published = ['2015-03', undefined, '2020', '2015'].map((date) => ({ ...one, published: date }));
    expect(sourcesByYear(published).map(({ year, sources }) => [year, sources.length])).toEqual([
      ['2020', 1],
      ['2015', 2],
      [undefined, 1],
    ]);
  });

  it('tell what a source states apart from what it garbles, and of which series it is', () => {
    const page = sourcePage(entry(record.sources, 'paper'), model);
    expect([page.rows.length, page.series.length]).toEqual([0, 7]);
    const { rows, errors } = sourcePage(entry(record.sources, 'study'), model);
    expect([rows.length, errors.length]).toEqual([3, 1]);
  });
});

describe('the pages about the record', () => {
  it('list the counts of no one operation', () => {
    const loose = withoutOperation(model).flatMap(({ grouped }) =>
      grouped.groups.flatMap(({ rows }) => rows),
    );
    expect(loose.map(({ row }) => row.figure.id)).toEqual(['loose']);
  });

  it('link a word of the glossary to another where that has an entry', () => {
    expect(glossaryPage(model).map(({ anchor, others }) => [anchor, others])).toEqual([
      ['term-darknet', []],
      [
        'term-onion-service',
        [
          { term: 'relay', anchor: undefined },
          { term: 'darknet', anchor: 'term-darknet' },
        ],
      ],
    ]);
  });

  it('lead from a letter to the first word that begins with it', () => {
    expect(glossaryLetters(glossaryPage(model))).toEqual([
      { id: 'term-darknet', name: 'D' },
      { id: 'term-onion-service', name: 'O' },
    ]);
  });

  it('count what is held back, and have nothing to say where nothing was changed', () => {
    const whole = { ...record, figures: new Map([...record.figures, ['draft', figure({ id: 'draft' })]]) };
    expect(recordCounts(whole, model)[0]).toEqual({ table: 'figures', all: 5, published: 4 });
    expect(changesPage(model)).toEqual({ told: [], rewordings: [] });
  });
});
