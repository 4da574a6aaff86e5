import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { Fault } from './fault.ts';
import { parseRecord, type Reading } from './parse.ts';

/** Reads every CSV of a folder such as `data`. The only place where the record touches the disk. */
export async function readRecord(folder: string): Promise<Reading> {
  const files = new Map<string, string>();
  const faults: Fault[] = [];
  for (const name of await csvNames(folder)) {
    const file = posix.join('data', name);
    const text = decodeUtf8(await readFile(join(folder, name)));
    if (typeof text === 'string') files.set(file, text);
    else faults.push(notUtf8(file, text.line));
  }
  const reading = parseRecord(files);
  return { ...reading, faults: [...faults, ...reading.faults] };
}

async function csvNames(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.csv'))
    .sort();
}

/** The text, or the line on which the bytes stop being UTF-8. */
function decodeUtf8(bytes: Buffer): string | { line: number } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    return decoder.decode(bytes);
  } catch {
    const sound = bytes.toString('utf8').split('\uFFFD')[0] ?? '';
    return { line: sound.split('\n').length };
  }
}

function notUtf8(file: string, line: number): Fault {
  const remedy = 'save the file as UTF-8';
  return { file, line, id: '', column: 'file', value: file, problem: 'is not UTF-8', remedy };
}
