import { describe, expect, it } from 'vitest';
import { samplePages } from './kinds.ts';
import { openWindow } from './visit.ts';

const PHONE = { width: 360, height: 740 };
/** The width of A4 within margins of 15 mm, in CSS pixels. */
const SHEET = { width: 680, height: 960 };

const bare = await openWindow({ viewport: PHONE, javaScriptEnabled: false });
const paper = await openWindow({ viewport: SHEET });
await paper.page.emulateMedia({ media: 'print' });

describe.each(samplePages)('$kind: $address', ({ address }) => {
  it('keeps its words, its data and its help where scripts and pictures are off', async () => {
    const { page, visit } = bare;
    await visit(address);
    await page.evaluate(() => document.querySelectorAll('svg, img').forEach((picture) => picture.remove()));
    expect(await page.locator('main h1').isVisible()).toBe(true);
    for (const chart of await page.locator('figure.chart').all()) {
      expect(await chart.locator('.said').isVisible()).toBe(true);
      await chart.locator('details > summary').click();
      expect(await chart.locator('details table').isVisible()).toBe(true);
    }
    expect(await page.locator('footer a[href^="/help/"]').first().isVisible()).toBe(true);
  });

  it('is whole on paper', async () => {
    const { page, visit } = paper;
    await visit(address);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll('main, main *')]
        .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map((element) => element.outerHTML.slice(0, 99)),
    );
    expect(cut).toEqual([]);
    expect(await page.locator('main h1').isVisible()).toBe(true);
  });
});
