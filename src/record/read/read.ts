import { readdir, readFile } from 'node:fs/promises';
import { join, posix, relative } from 'node:path';
import { parseRecord, type Reading } from './parse.ts';

/** The files of a folder with one ending, by their paths in the project, and what else lies there. */
export interface Folder {
  readonly files: ReadonlyMap<string, string>;
  /** What may be taken for such a file: all files but hidden ones, and folders whose name ends like a file's. */
  readonly others: readonly string[];
}

/** Reads the record of a folder such as `data`, and tells what else lies there. */
export async function readRecord(folder: string): Promise<Reading> {
  const { files, others } = await readFolder(folder, '.csv', 'data');
  return parseRecord(files, others);
}

/** Reads all files of a folder that have an ending. The only place where the project touches the disk. */
export async function readFolder(folder: string, ending: string, inProject = folder): Promise<Folder> {
  const names = await namesIn(folder, ending);
  const files = new Map<string, string>();
  for (const { name, isFile } of names)
    if (isFile) files.set(posix.join(inProject, name), UTF8.decode(await readFile(join(folder, name))));
  const others = names.filter(({ isFile }) => !isFile).map(({ name }) => posix.join(inProject, name));
  return { files, others };
}

/** Bytes that are not UTF-8 become U+FFFD, which is refused where it stands. So is a byte order mark where none may be. */
const UTF8 = new TextDecoder('utf-8', { ignoreBOM: true });

async function namesIn(folder: string, ending: string): Promise<{ name: string; isFile: boolean }[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => {
      const name = relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/');
      const isNamedSo = entry.name.endsWith(ending);
      return entry.isDirectory()
        ? { name: `${name}/`, isFile: false, isTold: isNamedSo }
        : { name, isFile: isNamedSo, isTold: isNamedSo || !entry.name.startsWith('.') };
    })
    .filter(({ isTold }) => isTold)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
