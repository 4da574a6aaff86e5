import { createHash } from 'node:crypto';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { faultLine } from '../../../src/faults/fault.ts';
import { rewrittenLine } from '../../../src/model/ledger/chain.ts';
import { allFaults } from '../../../src/model/ledger/check.ts';
import { parseRecord } from '../../../src/record/read/parse.ts';
import type { Files } from '../../record/sound.ts';
import { edited, filesAfter, FIRST, published } from './sample-changes.ts';

const LEDGER = 'data/ledger.csv';
const MARKETS = 'data/figures/markets.csv';
const POINTS = 'data/series/by-year.csv';
const PUBLISH = 'run npm run publish-figures -- --why "…"';

const once = filesAfter([FIRST]);
const twice = filesAfter([FIRST, { date: '2027-01-10', reason: 'A later count', says: { value: '13' } }]);

/** What is wrong, but for the evidence, which is another matter. */
function faultsOf(files: Files): string[] {
  return allFaults(parseRecord(files)).map(faultLine);
}

function withoutLine(files: Files, file: string, start: string): Files {
  const lines = (files.get(file) ?? '').split('\n');
  const left = lines.filter((line) => !line.startsWith(start));
  expect(left).toHaveLength(lines.length - 1);
  return new Map(files).set(file, left.join('\n'));
}

describe('the ledger', () => {
  it('finds nothing wrong with what was just published, and publishes nothing twice', () => {
    expect(faultsOf(once)).toEqual([]);
    expect(faultsOf(twice)).toEqual([]);
    expect(published(twice, '2027-02-01', 'Again').get(LEDGER)).toBe(twice.get(LEDGER));
  });

  it('tells a silent change of any file with line, id, column, and what to run', () => {
    const was = (text: string) =>
      `was published as "${text}" (version 1, 2026-11-25); ${PUBLISH}, or put it back`;
    const cases: readonly [file: string, text: string, by: string, told: string][] = [
      [MARKETS, ',12,,exact', ',13,,exact', `${MARKETS}:2 (boats) value: "13" ${was('12')}`],
      [MARKETS, 'boats,Boats,', 'boats,Ships,', `${MARKETS}:2 (boats) title: "Ships" ${was('Boats')}`],
      [MARKETS, ',finding,', ',method,', `${MARKETS}:2 (boats) role: "method" ${was('finding')}`],
      [
        MARKETS,
        'at night',
        'by day',
        `${MARKETS}:2 (boats) caveat: "Counted once, by day." ${was('Counted once, at night.')}`,
      ],
      ['data/series.csv', ',2015,', ',2014,', `data/series.csv:2 (by-year) breaks: "2014" ${was('2015')}`],
      [POINTS, '2015,110', '2015,111', `${POINTS}:3 value: "111" ${was('110')}`],
      [
        'data/sources.csv',
        'Of lamps',
        'On lamps',
        `data/sources.csv:3 (paper) title: "On lamps" ${was('Of lamps')}`,
      ],
      [
        'data/glossary.csv',
        'in a lamp',
        'in lamps',
        `data/glossary.csv:2 (wick) meaning: "What burns in lamps." ${was('What burns in a lamp.')}`,
      ],
      ['data/evidence.csv', ',00,', ',01,', `data/evidence.csv:2 (lamps) copy_sha256: "01" ${was('00')}`],
    ];
    for (const [file, text, by, told] of cases)
      expect(faultsOf(edited(once, file, text, by))).toEqual([told]);
  });

  it('tells a figure that moved to another topic', () => {
    const row = once.get(MARKETS)?.split('\n')[1] ?? '';
    const moved = withoutLine(once, MARKETS, 'boats,');
    moved.set('data/figures/network.csv', `${moved.get('data/figures/network.csv') ?? ''}${row}\n`);
    expect(faultsOf(moved)).toEqual([
      expect.stringMatching(
        /^data\/figures\/network\.csv:\d+ \(boats\) topic: "network" was published as "markets"/,
      ),
    ]);
  });

  it('tells what was never published', () => {
    const added = new Map(once).set(
      'data/glossary.csv',
      `${once.get('data/glossary.csv') ?? ''}wax,What wicks drink.,\n`,
    );
    expect(faultsOf(added)).toEqual([`data/glossary.csv:3 (wax) id: "wax" is not in the ledger; ${PUBLISH}`]);
  });

  it('tells points that were added or taken out, each at its place', () => {
    const added = edited(once, POINTS, '2014,100', '2013,90,,exact,harbour-log,,current\n2014,100');
    expect(faultsOf(added)).toEqual([
      `${POINTS}:2 point: "2013, 90, exact, harbour-log, current" is not in the ledger; ${PUBLISH}`,
    ]);
    expect(faultsOf(withoutLine(once, POINTS, '2015,'))).toEqual([
      `data/series.csv:2 (by-year) points: "2015, 110, exact, harbour-log, current" was published and is gone; ${PUBLISH}, or put it back`,
    ]);
  });

  it('refuses to lose what has an address: a figure, a series, a source, an operation', () => {
    const withdraw =
      'put the figure back; if it is wrong, write withdrawn in its status and say why in the caveat';
    const cited = 'put the row back: people may have cited its address';
    const line = (start: string) =>
      (once.get(LEDGER) ?? '').split('\n').findIndex((each) => each.startsWith(start)) + 1;
    const gone = (file: string, id: string) => faultsOf(withoutLine(once, file, `${id},`));
    expect(gone(MARKETS, 'boats')).toEqual([
      `${LEDGER}:${line('figures,boats')} (boats) id: "boats" was published in data/figures and is no longer shown; ${withdraw}`,
    ]);
    expect(gone('data/series.csv', 'shares')).toEqual([
      `${LEDGER}:${line('series,shares')} (shares) id: "shares" was published in data/series and is no longer shown; ${cited}`,
    ]);
    expect(gone('data/operations.csv', 'night-watch').join('\n')).toContain(cited);
    expect(gone('data/sources.csv', 'paper').join('\n')).toContain(cited);
    const drafted = edited(once, MARKETS, ',current,', ',draft,');
    expect(faultsOf(drafted).join('\n')).toContain(withdraw);
  });

  it('tells an id that was changed after it was published once, whoever names it', () => {
    const renamed = (file: string, id: string, to: string) =>
      faultsOf(edited(once, file, `\n${id},`, `\n${to},`));
    const told = (file: string, line: number, id: string, to: string) => [
      `${file}:${line} (${to}) id: "${to}" was published as "${id}", and an address that may be cited is never renamed; write ${id}`,
    ];
    const NETWORK = 'data/figures/network.csv';
    expect(renamed(NETWORK, 'lamps', 'lmaps')).toEqual(told(NETWORK, 2, 'lamps', 'lmaps'));
    expect(renamed(NETWORK, 'lamps', 'of-the-harbour')).toEqual(told(NETWORK, 2, 'lamps', 'of-the-harbour'));
    expect(renamed('data/sources.csv', 'harbour-log', 'log')).toEqual(
      told('data/sources.csv', 2, 'harbour-log', 'log'),
    );
    expect(renamed('data/series.csv', 'by-year', 'each-year')).toEqual(
      told('data/series.csv', 2, 'by-year', 'each-year'),
    );
    expect(renamed('data/operations.csv', 'night-watch', 'watch')).toEqual(
      told('data/operations.csv', 2, 'night-watch', 'watch'),
    );
  });

  it('lets other rows be taken out with a reason, and come back', () => {
    const out = withoutLine(once, 'data/help.csv', 'NO,');
    expect(faultsOf(out)).toEqual([expect.stringContaining(`no longer shown; ${PUBLISH}, or put it back`)]);
    const later = published(out, '2027-01-10', 'The office has closed');
    expect(faultsOf(later)).toEqual([]);
    const back = published(
      new Map(later).set('data/help.csv', once.get('data/help.csv') ?? ''),
      '2027-02-01',
      'It opened again',
    );
    expect(faultsOf(back)).toEqual([]);
    expect(back.get(LEDGER)).toMatch(/^help,"Harbour office, NO, report",3,/m);
  });

  it('asks to publish a new column once, however many rows fill it, and not while it is empty', () => {
    const older = new Map(once).set(LEDGER, withoutColumn(once.get(LEDGER) ?? '', 'avoid'));
    expect(faultsOf(older)).toEqual([]);
    const filled = new Map(older);
    for (const file of [MARKETS, 'data/figures/network.csv'])
      filled.set(file, (filled.get(file) ?? '').replaceAll('at night.",,,', 'at night.",Do not add.,,'));
    expect(faultsOf(filled)).toEqual([
      `${MARKETS}:2 (boats) avoid: "Do not add." is in a column that the ledger does not know yet, filled in this row and 8 more; ${PUBLISH}`,
    ]);
    expect(faultsOf(published(filled, '2027-01-10', 'What to avoid was added'))).toEqual([]);
  });

  it('says nothing of rows that cannot be read, nor of a ledger that cannot', () => {
    const broken = edited(once, MARKETS, ',12,,exact', ',a dozen,,exact');
    expect(faultsOf(broken)).toEqual([expect.stringContaining('value: "a dozen" is not a plain number')]);
    const point = edited(once, POINTS, '2015,110', '2015,many');
    expect(faultsOf(point)).toEqual([expect.stringContaining('value: "many" is not a plain number')]);
    const missing = new Map(once);
    missing.delete('data/glossary.csv');
    expect(faultsOf(missing)).toEqual([expect.stringContaining('data/glossary.csv:1 file:')]);
    const noLedger = new Map(once);
    noLedger.delete(LEDGER);
    expect(faultsOf(noLedger)).toEqual([expect.stringContaining('data/ledger.csv:1 file:')]);
  });

  it('keeps what an old state names: what was counted', () => {
    const measures = published(
      edited(once, MARKETS, ',boats,12', ',lamps,12'),
      '2027-01-10',
      'Lamps were counted',
    );
    expect(faultsOf(measures)).toEqual([]);
    const lost = withoutLine(measures, 'data/measures.csv', 'boats,');
    expect(faultsOf(published(lost, '2027-01-11', 'Nothing counts boats'))).toEqual([
      expect.stringMatching(
        /ledger\.csv:\d+ \(boats\) measure: "boats" stands no longer in data\/measures\.csv; put its row back/,
      ),
    ]);
  });

  it('goes on reading what was published, whatever becomes of the columns', () => {
    const old = new Map(twice).set(
      LEDGER,
      (twice.get(LEDGER) ?? '').replace(/^(figures,boats,1,.+""unit"":"")count/m, '$1crates'),
    );
    expect(faultsOf(old)).toContainEqual(
      expect.stringMatching(
        /\(boats\) unit: "crates" was published and can no longer be read; let src\/record/,
      ),
    );
  });
});

/** A ledger that was written before its files had a column, with its chain whole. */
function withoutColumn(text: string, column: string): string {
  const [header = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
  let above = '';
  const older = rows.map(([table, id, version, date, reason, cells = '{}']) => {
    const left = Object.fromEntries(
      Object.entries(JSON.parse(cells) as object).filter(([name]) => name !== column),
    );
    above = createHash('sha256')
      .update(JSON.stringify([above, table, id, Number(version), date, reason, left]))
      .digest('hex');
    return [table, id, version, date, reason, JSON.stringify(left), above];
  });
  return `${Papa.unparse([header, ...older], { newline: '\n' })}\n`;
}

describe('the chain of the ledger', () => {
  const lines = (twice.get(LEDGER) ?? '').split('\n');
  const chainOf = (text: string) =>
    faultsOf(new Map(twice).set(LEDGER, text)).filter((told) => told.startsWith(LEDGER));
  const hashFault = (line: number) =>
    expect.stringMatching(
      new RegExp(
        `^data/ledger\\.csv:${line} \\(.+\\) hash: .+ does not fit this row and the one above: .+; restore the rows`,
      ),
    );

  it.each([
    ['table', 'glossary,wick', 'terms,wick'],
    ['id', 'glossary,wick', 'glossary,wax'],
    ['date', ',2026-11-25,First', ',2020-01-01,First'],
    ['reason', 'First publication', 'A reason that nobody gave'],
    ['cells', 'What burns', 'What smokes'],
    ['hash', lines[5]?.slice(-64) ?? '', '0'.repeat(64)],
  ])('breaks where a cell of any column was edited: %s', (_, text, by) => {
    expect(chainOf(lines.join('\n').replace(text, by))).toContainEqual(
      hashFault(lines.findIndex((line) => line.includes(text)) + 1),
    );
  });

  it('breaks where a version was edited, and says which belongs there', () => {
    expect(chainOf(lines.join('\n').replace('figures,boats,2', 'figures,boats,3'))).toEqual([
      hashFault(lines.length - 1),
      `data/ledger.csv:${lines.length - 1} (boats) version: "3" stands where version 2 belongs; restore the rows as they were; the ledger is only ever added to`,
    ]);
  });

  it('breaks where rows were taken out, put in or moved', () => {
    expect(chainOf(lines.toSpliced(6, 1).join('\n'))).toContainEqual(hashFault(7));
    expect(chainOf(lines.toSpliced(6, 0, lines[3] ?? '').join('\n'))).toContainEqual(hashFault(7));
    expect(
      chainOf(
        lines
          .with(5, lines[6] ?? '')
          .with(6, lines[5] ?? '')
          .join('\n'),
      ),
    ).toContainEqual(hashFault(6));
  });

  it('can be recomputed by anybody: the hash above and the other cells, as JSON', () => {
    const [, ...rows] = Papa.parse<string[]>(lines.join('\n'), { skipEmptyLines: true }).data;
    let above = '';
    for (const [table, id, version, date, reason, cells = '', hash] of rows) {
      const said = JSON.stringify([above, table, id, Number(version), date, reason, JSON.parse(cells)]);
      above = createHash('sha256').update(said).digest('hex');
      expect(hash).toBe(above);
    }
  });

  it('shows a last row that was taken out against an earlier state of the file', () => {
    const shorter = lines.toSpliced(-2, 1).join('\n');
    const reverted = new Map(once).set(LEDGER, shorter);
    expect(faultsOf(reverted)).toEqual([]);
    expect(rewrittenLine(lines.join('\n'), shorter)).toBe(lines.length - 1);
    expect(rewrittenLine(shorter, lines.join('\n'))).toBeUndefined();
    expect(rewrittenLine(shorter.replaceAll('\n', '\r\n'), lines.join('\n'))).toBeUndefined();
    expect(rewrittenLine(lines.join('\n').replace('25,First', '26,First'), lines.join('\n'))).toBe(3);
    expect(rewrittenLine('figure,version\nboats,1\n', lines.join('\n'))).toBeUndefined();
  });
});
