import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/faults/fault.ts';
import { parseRecord } from '../../src/record/read/parse.ts';
import { soundFiles, withCells, withRow, withText, type Cells, type Files } from './sound.ts';

function figure(line: number, cells: Cells): Files {
  return withCells('data/figures/network.csv', line, cells);
}

function glossary(change: (text: string) => string): Files {
  return withText('data/glossary.csv', change);
}

function byYear(line: number, cells: Cells): Files {
  return withCells('data/series/by-year.csv', line, cells);
}

describe('a sound record', () => {
  it('has no fault, and nothing that needs a warning', () => {
    const { faults, warnings } = parseRecord(soundFiles());
    expect([...faults, ...warnings].map(faultLine)).toEqual([]);
  });

  it('may grow by more than 100 percent', () => {
    expect(parseRecord(soundFiles()).record.figures.get('growth')?.value).toBe(250);
  });

  it('may begin with a byte order mark, which is no part of the first column', () => {
    const files = withText('data/sources.csv', (text) => `\uFEFF${text}`);
    expect(parseRecord(files).faults).toEqual([]);
  });

  it('may have the line endings of Windows', () => {
    const files = withText('data/sources.csv', (text) => text.replaceAll('\n', '\r\n'));
    expect(parseRecord(files).faults).toEqual([]);
  });

  it('is warned of a source that nothing cites', () => {
    const { faults, warnings } = parseRecord(withRow('data/sources.csv', { id: 'idle' }));
    expect(faults).toEqual([]);
    expect(warnings.map(faultLine)).toEqual([
      'data/sources.csv:4 (idle) id: "idle" is cited by nothing; cite it, or delete the row',
    ]);
  });
});

describe('a record with several faults', () => {
  it('tells all of them at once, in the order of files, lines and columns', () => {
    const files = figure(9, { value: '1,000', title: '' });
    const spoilt = [
      ['data/figures/markets.csv', withCells('data/figures/markets.csv', 2, { source: 'nowhere' })],
      ['data/series/by-year.csv', byYear(4, { value: '007' })],
      ['data/glossary.csv', glossary((text) => text.replace('lamp.,', 'lamp.'))],
      ['data/sources.csv', withCells('data/sources.csv', 3, { publisher: '' })],
    ] as const;
    for (const [file, other] of spoilt) files.set(file, other.get(file) ?? '');
    expect(parseRecord(files).faults.map(({ file, line, column }) => `${file}:${line} ${column}`)).toEqual([
      'data/figures/markets.csv:2 source',
      'data/figures/network.csv:9 title',
      'data/figures/network.csv:9 value',
      'data/glossary.csv:2 row',
      'data/series/by-year.csv:4 value',
      'data/sources.csv:3 publisher',
    ]);
  });
});
