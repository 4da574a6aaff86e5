import process from 'node:process';
import { build } from 'astro';
import config from '../astro.config.mjs';
import { faultLine, type Fault } from '../src/faults/fault.ts';
import { builtProject } from '../src/project.ts';
import { copyDeskFaults } from '../src/publish/copy-desk.ts';
import { drawImages, writeImages } from '../src/publish/images/images.ts';
import { optionsOf } from './options.ts';
import { prepare, refusalOf, siteFolder, swapIn, tidyUp } from './site-folder.ts';

/**
 * Builds the site into `dist/`. Everything is checked first, the pages go to a folder beside it, and every word of them is
 * read there once more, so that whatever goes wrong leaves the last good `dist/` as it was, byte for byte.
 */
const { 'no-images': withoutImages } = optionsOf(
  { 'no-images': { type: 'boolean', default: false } },
  'npm run build, or npm run build -- --no-images to leave out the images of charts',
);
const started = performance.now();
const { charts, faults, model, warnings } = await builtProject();
for (const warning of warnings) console.warn(`warning: ${faultLine(warning)}`);
if (faults.length > 0) unbuilt(told(faults));

const site = config.site ?? '';
const folder = siteFolder('dist');
const refusal = refusalOf(folder, process.pid);
if (refusal !== undefined) stop(refusal);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, () => {
    tidyUp(folder);
    stop('Broken off; dist/ is as it was.');
  });
try {
  prepare(folder);
  if (!withoutImages) await drawImages(charts.files, site);
  await build({ outDir: folder.next, logLevel: 'warn' });
  if (!withoutImages) await writeImages(charts.files, site, folder.next);
  const said = copyDeskFaults(folder.next, model.record.terms);
  if (said.length > 0) throw new Error(told(said));
  swapIn(folder);
} catch (error) {
  tidyUp(folder);
  unbuilt(error instanceof Error ? error.message : String(error));
}
for (const left of tidyUp(folder)) console.warn(`warning: ${left} could not be removed; remove it by hand`);
console.log(`built dist/ in ${((performance.now() - started) / 1000).toFixed(1)} s`);

function told(faults: readonly Fault[]): string {
  return [...faults.map(faultLine), `${faults.length} faults.`].join('\n');
}

function unbuilt(reason: string): never {
  stop(`${reason}\nNothing was built; dist/ is as it was.`);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
