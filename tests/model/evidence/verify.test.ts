import { describe, expect, it } from 'vitest';
import { checkedHow } from '../../../src/model/evidence/checked-how.ts';
import { evidenceFile } from '../../../src/model/evidence/evidence-file.ts';
import { verificationReport } from '../../../src/model/evidence/report.ts';
import { verifyRecord, type Copy } from '../../../src/model/evidence/verify.ts';
import { evidenceColumns } from '../../../src/record/schema/evidence.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { parseRecord } from '../../../src/record/read/parse.ts';
import { readTable } from '../../../src/record/read/table.ts';
import { accountRow, figureRow, operationRow, sampleFiles, sourceRow } from './sample-record.ts';

const SHA = 'c'.repeat(64);
const copyOf = (text: string): Copy => ({ text, sha256: SHA });

const figures = [
  figureRow({ id: 'lamps', value: '400', locator: 'about 400 lamps' }),
  figureRow({ id: 'boats', value: '24', words: 'several dozen', locator: 'several dozen boats' }),
  figureRow({ id: 'moved', value: '400', locator: 'about 400 lights' }),
  figureRow({ id: 'wrong', value: '500', locator: 'about 400 lamps' }),
  figureRow({ id: 'elsewhere', value: '400', locator: 'about 400 lamps', source: 'tide-book' }),
  figureRow({ id: 'both', value: '', locator: '', derivation: 'sum lamps moved', first_hand: '' }),
];
const sources = [
  sourceRow({ id: 'harbour-log' }),
  sourceRow({ id: 'tide-book', kind: 'news', read_extent: 'opening' }),
];
const accounts = [
  accountRow({ operation: 'night-watch', locator: 'several dozen boats' }),
  accountRow({ operation: 'day-watch', locator: 'several dozen ships' }),
  accountRow({ operation: 'dusk-watch', locator: 'a dozen ships', source: 'tide-book' }),
];
const operations = accounts.map((account) => operationRow({ id: account['operation'] ?? '' }));
const files = sampleFiles({ figures, sources, accounts, operations });
const { record } = parseRecord(files);
const copies = new Map([
  ['harbour-log', copyOf('They counted **about 400 lamps**.¹\nAnd several\ndozen boats.')],
]);
const verification = verifyRecord(record, copies);

describe('verifying figures against copies', () => {
  it('tells what was found of each figure whose source has a copy', () => {
    expect(verification.findings.map(({ figure, result }) => [figure.id, result])).toEqual([
      ['lamps', 'verified'],
      ['boats', 'verified'],
      ['moved', 'locator-not-found'],
      ['wrong', 'value-not-in-locator'],
    ]);
  });

  it('sets apart what no machine can check: no copy, or computed by the record', () => {
    expect(verification.unverifiable.map(({ id }) => id)).toEqual(['elsewhere', 'both']);
  });

  it('finds the words of every account in the copy of its source too', () => {
    expect(verification.accountsNotFound.map(({ operation }) => operation)).toEqual(['day-watch']);
  });

  it('reports failures with place and remedy, and counts the unverifiable by kind of source', () => {
    const report = verificationReport(verification, [], record.sources);
    expect(report).toMatch(/Verified: 2\n {2}lamps +400 +about 400 lamps\n {2}boats +several dozen/);
    expect(report).toMatch(
      /Unverifiable: 2\n {2}1 {2}computed by the record\n {2}1 {2}no copy: news, read in: opening/,
    );
    expect(report).toMatch(
      /Failed: 3\n {2}data\/figures\/network.csv:4 +moved +the locator "about 400 lights" does not stand in the copy of harbour-log; copy/,
    );
    expect(report).toMatch(
      /network.csv:5 +wrong +500 does not stand in the locator "about 400 lamps"; choose/,
    );
    expect(report).toMatch(/accounts.csv:3 +day-watch +the locator "several dozen ships" does not stand/);
  });
});

describe('data/evidence.csv', () => {
  it('is the same whatever the order of the findings', () => {
    const reversed = [...verification.findings].reverse();
    expect(evidenceFile(reversed, [], '\n')).toBe(evidenceFile(verification.findings, [], '\n'));
  });

  it('reads back row by row, with the SHA-256 of the copy', () => {
    const table = readTable(
      'data/evidence.csv',
      evidenceFile(verification.findings, [], '\n'),
      evidenceColumns,
    );
    expect(table.faults).toEqual([]);
    expect(table.rows.map(({ figure, copy_sha256, result }) => [figure, copy_sha256, result])).toEqual([
      ['boats', SHA, 'verified'],
      ['lamps', SHA, 'verified'],
      ['moved', SHA, 'locator-not-found'],
      ['wrong', SHA, 'value-not-in-locator'],
    ]);
  });

  it('is a fault of the record once a figure no longer says what was verified', () => {
    const evidence = evidenceFile(verification.findings, [], '\n');
    expect(parseRecord(new Map([...files, ['data/evidence.csv', evidence]])).faults).toEqual([]);

    const later = figures.map((row) => (row['id'] === 'lamps' ? { ...row, value: '401' } : row));
    const changed = new Map([
      ...sampleFiles({ figures: later, sources, accounts, operations }),
      ['data/evidence.csv', evidence],
    ]);
    expect(parseRecord(changed).faults).toMatchObject([
      {
        file: 'data/evidence.csv',
        line: 3,
        column: 'value',
        value: '400',
        problem: 'is not what lamps says today',
      },
    ]);
  });

  it.each([
    ['unit', 'percent', 'count'],
    ['qualifier', 'exact', 'about'],
  ])(
    'is a fault of the record once the %s is another, so that the figure does not pass for verified',
    (column, cell, was) => {
      const later = figures.map((row) => (row['id'] === 'lamps' ? { ...row, [column]: cell } : row));
      const changed = sampleFiles({ figures: later, sources, accounts, operations });
      changed.set('data/evidence.csv', evidenceFile(verification.findings, [], '\n'));
      expect(parseRecord(changed).faults).toContainEqual(
        expect.objectContaining({
          file: 'data/evidence.csv',
          line: 3,
          column,
          value: was,
          problem: 'is not what lamps says today',
        }),
      );
    },
  );

  it('is a fault of the record if it stands twice', () => {
    const twice = evidenceFile([...verification.findings, ...verification.findings.slice(0, 1)], [], '\n');
    expect(parseRecord(new Map([...files, ['data/evidence.csv', twice]])).faults).toMatchObject([
      {
        line: 4,
        value: 'lamps',
        column: 'figure',
        problem: 'stands already at data/evidence.csv:3',
        remedy: 'keep one of the two',
      },
    ]);
  });

  it('is a fault of the record if it is of no figure', () => {
    const evidence = evidenceFile(verification.findings, [], '\n');
    const fewer = figures.filter((row) => row['id'] !== 'wrong');
    const { faults } = parseRecord(
      new Map([
        ...sampleFiles({ figures: fewer, sources, accounts, operations }),
        ['data/evidence.csv', evidence],
      ]),
    );
    expect(faults).toMatchObject([{ line: 5, column: 'figure', value: 'wrong' }]);
  });
});

describe('how a figure was checked', () => {
  const figure: Pick<Figure, 'id' | 'derivation'> = { id: 'lamps', derivation: '' };
  const verified = new Map([['lamps', { result: 'verified' as const }]]);
  const failed = new Map([['lamps', { result: 'locator-not-found' as const }]]);

  it('is by machine only if the machine found it', () => {
    expect(checkedHow(figure, { read_extent: 'full', origin_publisher: '' }, verified)).toBe('verified');
    expect(checkedHow(figure, { read_extent: 'full', origin_publisher: '' }, failed)).toBe('original');
  });

  it('is as good as the reading of the source otherwise', () => {
    const of = (read_extent: 'full' | 'excerpt' | 'abstract' | 'opening' | 'secondary' | 'not-read') =>
      checkedHow(figure, { read_extent, origin_publisher: '' }, new Map());
    expect([of('full'), of('excerpt'), of('abstract')]).toEqual(['original', 'original', 'original']);
    expect([of('opening'), of('secondary'), of('not-read')]).toEqual(['opening', 'secondary', 'secondary']);
  });

  it('says of a copy that it is one, however much of it was read', () => {
    const of = (read_extent: 'full' | 'opening') =>
      checkedHow(figure, { read_extent, origin_publisher: 'Harbour Office' }, new Map());
    expect([of('full'), of('opening')]).toEqual(['copy', 'opening']);
  });

  it('is by computing for a figure that the record derives, whatever was read', () => {
    const computed = { id: 'lamps', derivation: 'sum a b' };
    expect(checkedHow(computed, { read_extent: 'full', origin_publisher: '' }, verified)).toBe('computed');
  });
});
