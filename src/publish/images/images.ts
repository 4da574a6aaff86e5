import { spawn } from 'node:child_process';
import { hash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import type { PlacedChart } from '../../charts/registry.ts';
import { chartSvg } from './chart-svg.ts';
import { draw, type Drawing } from './draw.ts';
import { pictureRules } from './picture-styles.ts';
import { DRAWN_WITH } from './png.ts';

/** The charts of the site under the addresses of their files. */
type Charts = ReadonlyMap<string, PlacedChart>;

const sheet = (name: string) => readFileSync(`src/styles/${name}.css`, 'utf8');
const rules = pictureRules(
  sheet('chart-picture') + sheet('chart-water') + sheet('chart-image'),
  sheet('tokens'),
);

/** The image of a chart as SVG, for a site at the given address. */
export function svgOf(placed: PlacedChart, site: string): string {
  return chartSvg(placed, site, rules);
}

/** The image in dots, drawn if no earlier call has left it. */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = keptFile(svg);
  if (!existsSync(file)) {
    await mkdir(KEPT, { recursive: true });
    await draw({ svg, file });
  }
  return new Uint8Array(await readFile(file));
}

/** How many processes draw at once, each within 250 megabytes. */
const MOST_PROCESSES = 2;

/**
 * Draws the images that no earlier build has left: each takes a tenth of a second. It is done before the pages are
 * built, so that the memory of the one is not held beside that of the other.
 */
export async function drawImages(charts: Charts, site: string): Promise<void> {
  const missing = new Map<string, Drawing>();
  for (const placed of new Set(charts.values())) {
    const svg = svgOf(placed, site);
    const file = keptFile(svg);
    if (!existsSync(file)) missing.set(file, { svg, file });
  }
  if (missing.size === 0) return;
  await mkdir(KEPT, { recursive: true });
  const processes = Math.min(MOST_PROCESSES, availableParallelism(), missing.size);
  const drawings = [...missing.values()];
  await Promise.all(
    Array.from({ length: processes }, (_, index) =>
      drawnApart(drawings.filter((_, each) => each % processes === index)),
    ),
  );
}

/** Writes the images of all charts into the folder of the site. They have been drawn before. */
export async function writeImages(charts: Charts, site: string, folder: string): Promise<void> {
  for (const [address, placed] of charts) {
    const svg = svgOf(placed, site);
    const file = `${folder}${address}`;
    await mkdir(dirname(file), { recursive: true });
    await writeFile(`${file}.svg`, svg);
    await copyFile(keptFile(svg), `${file}.png`);
  }
}

async function drawnApart(drawings: readonly Drawing[]): Promise<void> {
  const script = `${import.meta.dirname}/draw.ts`;
  const child = spawn(process.execPath, ['--expose-gc', script], { stdio: ['pipe', 'inherit', 'inherit'] });
  const ended = once(child, 'exit');
  for (const drawing of drawings)
    if (!child.stdin.write(`${JSON.stringify(drawing)}\n`)) await once(child.stdin, 'drain');
  child.stdin.end();
  await finished(child.stdin);
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error('The images of the charts could not be drawn; the reason stands above.');
}

const KEPT = 'node_modules/.cache/soundings';

/** An image is kept under the hash of all that it is made from: what has not changed is not drawn again. */
function keptFile(svg: string): string {
  return `${KEPT}/${hash('sha256', tools + svg)}.png`;
}

/** What the packages that draw say of themselves, their versions among it. */
const tools = DRAWN_WITH.map((name) => readFileSync(`node_modules/${name}/package.json`, 'utf8')).join('');
