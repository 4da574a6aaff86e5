import { hash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import type { PlacedChart } from '../../charts/registry.ts';
import { chartPng } from './chart-png.ts';
import { chartSvg } from './chart-svg.ts';
import { pictureRules } from './picture-styles.ts';
import pictures from '../../styles/chart-picture.css?raw';
import images from '../../styles/chart-image.css?raw';
import tokens from '../../styles/tokens.css?raw';

const rules = pictureRules(pictures + images, tokens);

/** The image of a chart as SVG, for a site at the given address. */
export function svgOf(placed: PlacedChart, site: URL | undefined): string {
  return chartSvg(placed, site?.origin ?? '', rules);
}

const FONTS = 'node_modules/@expo-google-fonts';
const FONT_FILES = [
  `${FONTS}/newsreader/600SemiBold/Newsreader_600SemiBold.ttf`,
  `${FONTS}/source-sans-3/400Regular/SourceSans3_400Regular.ttf`,
  `${FONTS}/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf`,
];
const DRAWN_WITH = ['@resvg/resvg-js', '@expo-google-fonts/newsreader', '@expo-google-fonts/source-sans-3'];
const KEPT = 'node_modules/.cache/soundings';

/**
 * The image in dots. It takes a tenth of a second to draw, so it is kept under the hash of all that it is made from:
 * what has not changed since an earlier build is not drawn again.
 */
export async function pngOf(svg: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = `${KEPT}/${hash('sha256', (await tools) + svg)}.png`;
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return new Uint8Array(kept);
  const drawn = await chartPng(svg, FONT_FILES);
  await mkdir(KEPT, { recursive: true });
  // A build that is broken off leaves no half image under the final name.
  await writeFile(`${file}.${process.pid}`, drawn);
  await rename(`${file}.${process.pid}`, file);
  return new Uint8Array(drawn);
}

/** What the packages that draw say of themselves, their versions among it. */
const tools = Promise.all(
  DRAWN_WITH.map((name) => readFile(`node_modules/${name}/package.json`, 'utf8')),
).then((texts) => texts.join());
