import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { parseRecord, type Reading } from './parse.ts';

/** Reads every CSV of a folder such as `data`. */
export async function readRecord(folder: string): Promise<Reading> {
  return parseRecord(await readFiles(folder));
}

/** The text of every CSV of a folder, by its path in the project. The only place where the record touches the disk. */
export async function readFiles(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const name of await csvNames(folder))
    files.set(posix.join('data', name), UTF8.decode(await readFile(join(folder, name))));
  return files;
}

/** Bytes that are not UTF-8 become U+FFFD, which `unsafe.ts` refuses in the cell where it stands. */
const UTF8 = new TextDecoder('utf-8');

async function csvNames(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.csv'))
    .sort();
}
