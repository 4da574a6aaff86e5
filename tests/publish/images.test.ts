import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { chartsOf } from '../../src/charts/registry.ts';
import { drawImages, pngOf, svgOf, writeImages } from '../../src/publish/images/images.ts';
import { figure, modelWith } from '../charts/samples.ts';

const folder = mkdtempSync(join(tmpdir(), 'images-'));
afterAll(() => rmSync(folder, { recursive: true }));

const share = figure('share-of-lamps', { measure: 'lit', unit: 'percent', value: 12 });
const { files } = chartsOf(modelWith(share), []);
const charts = new Map([...files].filter(([address]) => address === '/figures/share-of-lamps'));
const SITE = 'https://site.example';

describe('the images of the site', () => {
  it('are written as SVG and in dots under the address of each chart', async () => {
    await drawImages(charts, SITE);
    await writeImages(charts, SITE, folder);
    const svg = readFileSync(`${folder}/figures/share-of-lamps.svg`, 'utf8');
    const png = readFileSync(`${folder}/figures/share-of-lamps.png`);
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
    expect(svg).toContain('site.example/figures/share-of-lamps/');
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.equals(await pngOf(svg))).toBe(true);
  });

  it('carry title, base, source and licence, so that nobody can pass them on without', () => {
    const [placed] = charts.values();
    const svg = placed === undefined ? '' : svgOf(placed, SITE);
    for (const words of ['12 in 100', 'base of share-of-lamps', 'The Harbour Office', 'CC BY'])
      expect(svg).toContain(words);
  });
});
