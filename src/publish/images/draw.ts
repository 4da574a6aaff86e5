import { rename, writeFile } from 'node:fs/promises';
import { stdin } from 'node:process';
import { createInterface } from 'node:readline';
import { setImmediate } from 'node:timers/promises';
import { chartPng } from './png.ts';

/** An image to be drawn, and the file to which it goes. */
export interface Drawing {
  readonly svg: string;
  readonly file: string;
}

/**
 * A process of its own that draws images: a line of its input is a `Drawing`. A drawn image holds some nine megabytes
 * that the collector of garbage does not count and so would leave until the end; here it is called after every few.
 */
const BETWEEN_COLLECTIONS = 8;

if (import.meta.main) {
  let count = 0;
  for await (const line of createInterface({ input: stdin })) {
    await draw(JSON.parse(line) as Drawing);
    count += 1;
    if (count % BETWEEN_COLLECTIONS > 0) continue;
    globalThis.gc?.();
    await setImmediate();
  }
}

/** Draws an image. A process that is broken off leaves no half image under the final name. */
export async function draw({ svg, file }: Drawing): Promise<void> {
  const aside = `${file}.${process.pid}`;
  await writeFile(aside, await chartPng(svg));
  await rename(aside, file);
}
