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
  it('finds the files of all folders, and passes over those that are no CSV', async () => {
    await save('data/notes.txt', 'not a table');
    const { record, faults } = await readRecord(join(folder, 'data'));
    expect(faults).toEqual([]);
    expect(record.series.get('by-year')?.points).toHaveLength(3);
  });

  it('tells the cell that is not UTF-8, as an old spreadsheet saves it', async () => {
    const text = (soundFiles().get('data/glossary.csv') ?? '').replace('lamp', 'lampé');
    await save('data/glossary.csv', Buffer.from(text, 'latin1'));
    expect(await faultLines()).toEqual([
      'data/glossary.csv:2 meaning: "What burns in a lamp\uFFFD." holds a character that is not UTF-8; type it anew and save the file as UTF-8',
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
