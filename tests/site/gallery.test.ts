import axe from 'axe-core';
import { describe, expect, inject, it } from 'vitest';
import { gallery } from './gallery.ts';
import { textFaults } from './text-faults.ts';
import { browser } from './visit.ts';

const html = gallery();
const ADDRESS = `${inject('site')}/gallery/`;
const context = await browser.newContext();
const page = await context.newPage();
await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: html }));
await page.addInitScript(axe.source);

const LOOKS = [
  { name: 'by day', colorScheme: 'light', forcedColors: 'none' },
  { name: 'by night', colorScheme: 'dark', forcedColors: 'none' },
  { name: 'in forced colours', colorScheme: 'light', forcedColors: 'active' },
] as const;
const WIDTHS = [320, 360, 1280] as const;

describe.each(WIDTHS)('each mark in each form, %i pixels wide', (width) => {
  it('clips no text, lets no texts meet, and needs no sideways scroll', async () => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(ADDRESS);
    await page.evaluate(() =>
      document.querySelectorAll('[hidden]').forEach((each) => each.toggleAttribute('hidden', false)),
    );
    const { wide, faults, smallest } = await page.evaluate(textFaults);
    expect(faults).toEqual([]);
    expect(wide).toBe(false);
    expect(smallest).toBeGreaterThanOrEqual(10.5);
  });
});

describe.each(LOOKS)('each mark in each form, $name', ({ colorScheme, forcedColors }) => {
  it('has no finding of axe', async () => {
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(ADDRESS);
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run({ resultTypes: ["violations"] })');
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 99)).join(' ')}`),
    ).toEqual([]);
  });

  it('stands out from the ground', async () => {
    await page.emulateMedia({ colorScheme, forcedColors });
    await page.goto(ADDRESS);
    expect(await page.evaluate(unseenMarks)).toEqual([]);
  });
});

describe('the marks of the legend', () => {
  it('look different from one another where there are no colours', { timeout: 120_000 }, async () => {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(ADDRESS);
    for (const place of [1, 2, 3]) {
      const looks = new Map<string, string>();
      for (const entry of await page.locator('.legend li').all()) {
        const picture = entry.locator('svg').nth(place - 1);
        if ((await picture.count()) === 0) continue;
        const look = (await picture.screenshot()).toString('base64');
        const name = (await entry.locator('b').textContent()) ?? '';
        expect(looks.get(look), `${name} looks like another mark`).toBeUndefined();
        looks.set(look, name);
      }
      expect(looks.size).toBeGreaterThanOrEqual(9);
    }
  });
});

/** Runs in the browser: marks of which nothing is drawn in another colour than the ground. */
function unseenMarks(): string[] {
  const ground = getComputedStyle(document.body).backgroundColor;
  const isSeen = (shape: Element): boolean => {
    const { fill, stroke } = getComputedStyle(shape);
    return [fill, stroke].some((colour) => colour !== 'none' && colour !== ground);
  };
  return [...document.querySelectorAll('.mark')]
    .filter((mark) => ![...mark.querySelectorAll('path, circle')].some(isSeen))
    .map((mark) => mark.outerHTML.slice(0, 120));
}
