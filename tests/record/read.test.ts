import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultLine } from '../../src/faults/fault.ts';
import { readRecord } from '../../src/record/read/read.ts';
import { soundFiles } from './sound.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'record-'));
  for (const [file, text] of soundFiles()) await save(file, text);
});

afterEach(() => rm(folder, { recursive: true }));

async function save(file: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

async function faultLines(): Promise<string[]> {
  const { faults } = await readRecord(join(folder, 'data'));
  return faults.map(faultLine);
}

describe('reading the record from the disk', () => {
  it('finds the files of all folders, and passes over hidden ones', async () => {
    await save('data/.DS_Store', 'of a system');
    const { record, faults } = await readRecord(join(folder, 'data'));
    expect(faults).toEqual([]);
    expect(record.series.get('by-year')?.points).toHaveLength(3);
  });

  it.each([
    ['copy.TXT', 'data/copy.TXT:1 file: "data/copy.TXT" is no table of the record; move it out of data/'],
    [
      'extra.CSV',
      'data/extra.CSV:1 file: "data/extra.CSV" is not read, for its name does not end in .csv; rename it to data/extra.csv',
    ],
    [
      'sources.CSV',
      'data/sources.CSV:1 file: "data/sources.CSV" is not read, for its name does not end in .csv; copy from it what data/sources.csv lacks, and move it out of data/',
    ],
    [
      '._sources.csv',
      'data/._sources.csv:1 file: "data/._sources.csv" is no file of the record; move its rows to where they belong, and the file out of data/',
    ],
  ])('tells of %s, with a remedy that loses nothing', async (name, told) => {
    await save(`data/${name}`, 'Mac OS X');
    expect(await faultLines()).toEqual([told]);
  });

  it('tells of a folder with the name of a file', async () => {
    await mkdir(join(folder, 'data/figures/x.csv'));
    expect(await faultLines()).toEqual([
      'data/figures/x.csv/:1 file: "data/figures/x.csv/" is a folder with the name of a file; move it out of data/',
    ]);
  });

  it('tells the cell that is not UTF-8, as an old spreadsheet saves it', async () => {
    const text = (soundFiles().get('data/glossary.csv') ?? '').replace('lamp', 'lampé');
    await save('data/glossary.csv', Buffer.from(text, 'latin1'));
    expect(await faultLines()).toEqual([
      'data/glossary.csv:2 meaning: "What burns in a lamp\uFFFD." holds a character that is not UTF-8 (U+FFFD); type it anew and save the file as UTF-8',
    ]);
  });

  it('reads a file that begins with a byte order mark', async () => {
    await save('data/glossary.csv', `\uFEFF${soundFiles().get('data/glossary.csv') ?? ''}`);
    expect(await faultLines()).toEqual([]);
  });

  it('tells a file that is not there', async () => {
    await rm(join(folder, 'data/terms.csv'));
    expect(await faultLines()).toEqual(['data/terms.csv:1 file: "data/terms.csv" is missing; add it']);
  });
});
