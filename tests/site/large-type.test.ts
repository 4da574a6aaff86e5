import { afterAll, describe, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import { pageKinds } from './kinds.ts';

/** Twice the size at which a browser comes: what a reader sets who sees badly. */
const browser = await launch('--blink-settings=defaultFontSize=32');
const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
afterAll(async () => browser.close());

describe.each(pageKinds)('$name, with letters of 32 pixels on a phone', ({ pages: [{ address }] }) => {
  it('is not wider than the phone, with all that can be opened open, and sets no words in a column of a few letters', async () => {
    await page.goto(inject('site') + address);
    await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
    const { size, width, sheet, narrow } = await page.evaluate(measured);
    expect(size).toBe('32px');
    expect(width).toBeLessThanOrEqual(sheet);
    expect(narrow).toEqual([]);
  });
});

/** Runs in the browser. */
function measured() {
  const { documentElement: root } = document;
  const narrow = [...document.querySelectorAll('main :is(p, li, dd)')]
    .filter(
      ({ clientWidth, textContent }) => clientWidth > 0 && clientWidth < 96 && textContent.trim().length > 20,
    )
    .map(({ outerHTML }) => outerHTML.slice(0, 99));
  return {
    size: getComputedStyle(root).fontSize,
    width: root.scrollWidth,
    sheet: root.clientWidth,
    narrow,
  };
}
