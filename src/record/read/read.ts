import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative } from 'node:path';
import { parseRecord, type Reading } from './parse.ts';

/** Reads every CSV of a folder such as `data`, and tells what else lies there. */
export async function readRecord(folder: string): Promise<Reading> {
  return parseRecord(await readFiles(folder), await otherNames(folder));
}

/** The text of every CSV of a folder, by its path in the project. The only place where the record touches the disk. */
export async function readFiles(folder: string): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const { name, isCsv } of await namesIn(folder))
    if (isCsv) files.set(posix.join('data', name), UTF8.decode(await readFile(join(folder, name))));
  return files;
}

/** What is no CSV and may be taken for one: all files but hidden ones, and folders whose name ends like a file's. */
async function otherNames(folder: string): Promise<string[]> {
  const others = (await namesIn(folder)).filter(({ isCsv }) => !isCsv);
  return others.map(({ name }) => posix.join('data', name));
}

/** Bytes that are not UTF-8 become U+FFFD, which `unsafe.ts` refuses in the cell where it stands. */
const UTF8 = new TextDecoder('utf-8');

async function namesIn(folder: string): Promise<{ name: string; isCsv: boolean }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => {
      const name = relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
      const isNamedCsv = entry.name.endsWith('.csv');
      return entry.isDirectory()
        ? { name: `${name}/`, isCsv: false, isTold: isNamedCsv }
        : { name, isCsv: isNamedCsv, isTold: isNamedCsv || !entry.name.startsWith('.') };
    })
    .filter(({ isTold }) => isTold)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
