import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Writes a file of `data/` beside its old state and puts it in its place: it is whole at every moment, old or new. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const next = join(dirname(file), `.${basename(file)}.next`);
  try {
    await writeFile(next, text, { flush: true });
    await rename(next, file);
  } catch (error) {
    await rm(next, { force: true });
    throw error;
  }
}
