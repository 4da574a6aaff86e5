import { describe, expect, it } from 'vitest';
import { faultLine } from '../../../src/faults/fault.ts';
import { allFaults } from '../../../src/model/ledger/check.ts';
import { dateFlaw, reasonFlaws } from '../../../src/model/ledger/publish.ts';
import { parseRecord } from '../../../src/record/read/parse.ts';
import { edited, filesAfter, FIRST, published } from './sample-changes.ts';

const LEDGER = 'data/ledger.csv';

describe('publishing', () => {
  const before = filesAfter([FIRST]);
  const changed = edited(before, 'data/figures/markets.csv', ',12,,exact', ',13,,exact');

  it.each([
    ['no line break at its end', (text: string) => text.trimEnd(), /[0-9a-f]{64}\nfigures,boats,2,[^\n]+\n$/],
    [
      'the line ends of Windows',
      (text: string) => text.replaceAll('\n', '\r\n'),
      /[0-9a-f]{64}\r\nfigures,boats,2,[^\n]+\r\n$/,
    ],
    [
      'a header in quotes',
      (text: string) => text.replace(/^.+/, (header) => `"${header.replaceAll(',', '","')}"`),
      /\nfigures,boats,2,/,
    ],
    ['a mark of byte order', (text: string) => `\uFEFF${text}`, /^\uFEFFtable,[^]+\nfigures,boats,2,/],
  ])('goes on in a ledger with %s, and leaves what stands there', (_, edit, expected) => {
    const old = edit(changed.get(LEDGER) ?? '');
    const files = published(new Map(changed).set(LEDGER, old), '2026-11-26', 'The harbour counted again');
    expect(files.get(LEDGER)).toMatch(expected);
    expect(files.get(LEDGER)?.startsWith(old)).toBe(true);
    expect(allFaults(parseRecord(files)).map(faultLine)).toEqual([]);
  });

  it('keeps a value that the record computes in plain decimals, however small', () => {
    const tiny = edited(before, 'data/figures/network.csv', 'lamps,45,,about', 'lamps,0.000001,,about');
    const files = published(tiny, '2026-11-26', 'Hardly any lamp burns');
    expect(files.get(LEDGER)).toMatch(/\nfigures,lit-share,2,[^\n]+""value"":""0\.00000083"",/);
  });
});

describe('the day of a publication', () => {
  it.each([
    ['2026-11-24', 'lies before 2026-11-25, when something was published last'],
    ['2026-11-28', 'has not come yet'],
    ['2026-02-30', 'is not a day of the calendar'],
    ['2026-11', 'is not a day of the calendar'],
    ['', 'is not a day of the calendar'],
  ])('is not %s, which %s', (date, problem) => {
    expect(dateFlaw(date, '2026-11-25', '2026-11-27')?.problem).toBe(problem);
  });

  it('is any from that of the last row until today', () => {
    for (const date of ['2026-11-25', '2026-11-26', '2026-11-27'])
      expect(dateFlaw(date, '2026-11-25', '2026-11-27')).toBeUndefined();
    expect(dateFlaw('2026-11-25', undefined, '2026-11-27')).toBeUndefined();
  });
});

describe('the reason of a publication', () => {
  const { terms } = parseRecord(filesAfter([])).record;
  const problemsOf = (reason: string) => reasonFlaws(reason, terms).map(({ problem }) => problem);

  it.each([
    ['', 'is no reason'],
    ['…', 'is no reason'],
    ['...', 'is no reason'],
    ['A later count by the agency', 'is no reason'],
    ['Because', 'is no reason'],
    ['Was it wrong?', 'ends with a sign'],
    ['=SUM of two', 'would run as a formula in a spreadsheet'],
    ['They counted lanterns before', 'is a term to avoid: A word of stories'],
  ])('is not "%s", which %s', (reason, problem) => {
    expect(problemsOf(reason)).toContain(problem);
  });

  it('is any that says in words why something changed', () => {
    for (const reason of [
      'New figure',
      'The agency gave a later count',
      'It had been 5% before, said “The Buoy”',
    ])
      expect(problemsOf(reason)).toEqual([]);
  });
});
