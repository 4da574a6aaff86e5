import { describe, expect, it } from 'vitest';
import { faultLine } from '../../../src/faults/fault.ts';
import { parseRecord } from '../../../src/record/read/parse.ts';
import { soundFiles, withCells, withRow, withRows, withText, type Cells, type Files } from '../sound.ts';
import { itTells } from './told.ts';

/** Several changes of the sound record at once, each in a file of its own. */
function together(...changes: readonly (readonly [file: string, files: Files])[]): Files {
  const files = soundFiles();
  for (const [file, changed] of changes) files.set(file, changed.get(file) ?? '');
  return files;
}

describe('rows that stand twice', () => {
  const cases: readonly (readonly [file: string, told: string, cells?: Cells])[] = [
    [
      'data/glossary.csv',
      'data/glossary.csv:3 term: "Wick" stands already at data/glossary.csv:2',
      { term: 'Wick' },
    ],
    ['data/help.csv', 'data/help.csv:3 name: "Harbour office, NO, report" stands already at data/help.csv:2'],
    [
      'data/accounts.csv',
      'data/accounts.csv:3 operation: "night-watch, began, The harbour, harbour-log" stands already at data/accounts.csv:2',
    ],
    [
      'data/terms.csv',
      'data/terms.csv:3 term: "lantern" stands already at data/terms.csv:2',
      { pattern: 'torch' },
    ],
    ['data/evidence.csv', 'data/evidence.csv:3 figure: "lamps" stands already at data/evidence.csv:2'],
  ];
  itTells(
    cases.map(([file, told, cells = {}]) => [
      `of ${file}`,
      withRow(file, cells),
      `${told}; keep one of the two`,
    ]),
  );
});

describe('the order of dates', () => {
  const operation = (cells: Cells): Files => withCells('data/operations.csv', 2, cells);
  itTells([
    [
      'an operation announced before it began',
      operation({ started: '2015-06', announced: '2015-05-31' }),
      'data/operations.csv:2 (night-watch) announced: "2015-05-31" lies before started 2015-06; check both dates',
    ],
    [
      'a source read before it was published',
      withCells('data/sources.csv', 2, { published: '2021', read_on: '2020-03-01' }),
      'data/sources.csv:2 (harbour-log) read_on: "2020-03-01" lies before published 2021; check both dates',
    ],
    [
      'a figure measured after its source was read',
      together(
        ['data/sources.csv', withCells('data/sources.csv', 3, { read_on: '2020-03-01' })],
        ['data/figures/network.csv', withCells('data/figures/network.csv', 5, { period_end: '2021' })],
      ),
      'data/figures/network.csv:5 (retold) period_end: "2021" lies after its source was read (2020-03-01); check the date',
    ],
  ]);

  const later = (file: string, line: number, cells: Cells): Files =>
    withCells(file, line, cells).set(
      'data/ledger.csv',
      `${(soundFiles().get('data/ledger.csv') ?? '').trimEnd()}\nledger,scheme,1,2026-11-25,First,{},x\n`,
    );
  const AHEAD = 'lies far ahead of all that was published; check the year';
  itTells([
    [
      'a source read long after all that was published',
      later('data/sources.csv', 2, { read_on: '2062-11-01' }),
      `data/sources.csv:2 (harbour-log) read_on: "2062-11-01" ${AHEAD}`,
    ],
    [
      'a source published long after all that was published here',
      later('data/sources.csv', 2, { published: '2062' }),
      `data/sources.csv:2 (harbour-log) published: "2062" ${AHEAD}`,
    ],
    [
      'help that was read long after all that was published',
      later('data/help.csv', 2, { read_on: '2062-11-01' }),
      `data/help.csv:2 read_on: "2062-11-01" ${AHEAD}`,
    ],
  ]);

  it('may be known so roughly that neither is before the other', () => {
    expect(parseRecord(operation({ started: '2015-06', announced: '2015' })).faults).toEqual([]);
  });
});

describe('a slip in an id', () => {
  itTells([
    [
      'what was meant, where the id is named',
      withCells('data/figures/network.csv', 5, { source: 'papper' }),
      'data/figures/network.csv:5 (retold) source: "papper" is not an id of data/sources.csv; did you mean paper?',
    ],
    [
      'the row whose own id it is, once, however many name it',
      withText('data/sources.csv', (text) =>
        text.replace('harbour-log,', 'harbuor-log,').replace('harbour-log', 'paper'),
      ),
      'data/sources.csv:2 (harbuor-log) id: "harbuor-log" is named by no row, and 14 rows name "harbour-log", which is none; write harbour-log',
    ],
    [
      'what a misspelt column is',
      withText('data/glossary.csv', (text) => text.replace('meaning', 'Meanning')),
      'data/glossary.csv:1 header: "Meanning" is not a column of this file; write meaning',
    ],
    [
      'a term of the glossary that is not there',
      withCells('data/glossary.csv', 2, { see: 'wicks' }),
      'data/glossary.csv:2 see: "wicks" is no term of the glossary; write wick',
    ],
  ]);
});

describe('a source', () => {
  itTells([
    [
      'that is to be linked and has no address',
      withCells('data/sources.csv', 2, { url: '' }),
      'data/sources.csv:2 (harbour-log) url: "" is empty though link is yes; write the address, or no in link',
    ],
  ]);
});

describe('the points of a series', () => {
  const BY_YEAR = 'data/series/by-year.csv';

  it('are looked at though the row of their series is faulty', () => {
    const files = together(
      ['data/series.csv', withCells('data/series.csv', 2, { unit: 'lumps' })],
      [BY_YEAR, withCells(BY_YEAR, 3, { period: '2013', source: 'nowhere' })],
    );
    expect(parseRecord(files).faults.map(({ file, line, column }) => `${file}:${line} ${column}`)).toEqual(
      [
        'data/series/by-year.csv:3 period',
        'data/series/by-year.csv:3 source',
        'data/series.csv:2 unit',
      ].sort(),
    );
  });

  itTells([
    [
      'a range without an upper end',
      withCells(BY_YEAR, 2, { qualifier: 'range' }),
      'data/series/by-year.csv:2 value_high: "" is empty though the qualifier is range; write the upper end',
    ],
    [
      'an upper end of what is no range',
      withCells(BY_YEAR, 2, { value_high: '120' }),
      'data/series/by-year.csv:2 qualifier: "exact" does not go with an upper end; write range or about, or empty value_high',
    ],
    [
      'an upper end that is not above the lower',
      withCells(BY_YEAR, 2, { qualifier: 'range', value_high: '100' }),
      'data/series/by-year.csv:2 value_high: "100" is not above value 100; swap the two, or empty this cell',
    ],
    [
      'half a lamp',
      withCells(BY_YEAR, 2, { value: '99.5' }),
      'data/series/by-year.csv:2 value: "99.5" is no whole number, as a count is; write the whole number, or the unit in which it was measured',
    ],
    [
      'what could be a month or a financial year',
      withCells(BY_YEAR, 2, { period: '2010-11' }),
      'data/series/by-year.csv:2 period: "2010-11" could be a month or a financial year; write 2010-11-01/2010-11-30 for the month, 2010-07/2011-06 for the year to June',
    ],
    [
      'a break that could be a month or a financial year',
      withCells('data/series.csv', 2, { breaks: '2011-12' }),
      'data/series.csv:2 (by-year) breaks: "2011-12" could be a month or a financial year; write 2011-12-01/2011-12-31 for the month, 2011-07/2012-06 for the year to June',
    ],
    [
      'one time written in two ways',
      withCells(BY_YEAR, 3, { period: '2014-01/2014-12' }),
      'data/series/by-year.csv:3 period: "2014-01/2014-12" covers the same days as 2014; keep one, or write both in one way',
    ],
  ]);

  it('take 2010-11 for a month among other months', () => {
    const months = ['2010-10', '2010-11', '2010-12'].map((period) => ({ period }));
    const files = withRows(BY_YEAR, 2, months);
    const text = (files.get(BY_YEAR) ?? '').replace(/^201[456].*\n/gm, '');
    expect(parseRecord(files.set(BY_YEAR, text)).faults.map(faultLine)).toEqual([]);
  });
});

describe('a running total', () => {
  const TOTAL = 'data/series/by-year-cumulative.csv';

  /** The record with a running total of these values, a year apart. */
  function total(values: readonly string[], { note = '', breaks = '' }: Cells = {}): Files {
    const files = withRow('data/series.csv', {
      id: 'by-year-cumulative',
      unit: 'count',
      cumulative: 'yes',
      breaks,
    });
    const [header = ''] = (files.get('data/series/by-year.csv') ?? '').split('\n');
    const rows = values.map((value, index) => `${2014 + index},${value},,exact,harbour-log,${note},current`);
    return files.set(TOTAL, [header, ...rows, ''].join('\n'));
  }

  itTells([
    [
      'that falls, whatever its note says of other things',
      total(['100', '120', '110'], { note: 'Counted by night.' }),
      'data/series/by-year-cumulative.csv:4 value: "110" is less than 120 of 2015, though this is a running total; put its period into the breaks of the series if the counting changed, or begin its note with "lower because "',
    ],
  ]);

  it('may fall where its counting changed, or where its note says why', () => {
    expect(parseRecord(total(['100', '120', '110'], { breaks: '2016' })).faults).toEqual([]);
    expect(
      parseRecord(total(['100', '120', '110'], { note: 'Lower because it was corrected.' })).faults,
    ).toEqual([]);
    expect(parseRecord(total(['100', '100', '110'])).faults).toEqual([]);
  });
});
