import { rename, rm } from 'node:fs/promises';
import { build } from 'astro';
import { buildFaults } from '../src/check.ts';
import { faultLine } from '../src/faults/fault.ts';
import { readRecord } from '../src/record/read/read.ts';

/**
 * Builds the site into `dist/`. The record is checked first and the pages go to a folder beside it,
 * so that any fault leaves the last good `dist/` as it was, byte for byte.
 */
const NEXT = 'dist.next';

const started = performance.now();
const reading = await readRecord('data');
const faults = buildFaults(reading);
for (const warning of reading.warnings) console.warn(`warning: ${faultLine(warning)}`);
if (faults.length > 0) {
  for (const fault of faults) console.error(faultLine(fault));
  console.error(`${faults.length} faults in data/. Nothing was built; dist/ is as it was.`);
  process.exit(1);
}

await rm(NEXT, { recursive: true, force: true });
try {
  await build({ outDir: NEXT, logLevel: 'warn' });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('Nothing was built; dist/ is as it was.');
  process.exit(1);
}
await rm('dist', { recursive: true, force: true });
await rename(NEXT, 'dist');
console.log(`built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);
