import { describe, expect, it } from 'vitest';
import { samplePages } from './kinds.ts';
import { siteAddress } from './site-address.ts';
import { openWindow } from './visit.ts';

const PHONE = { width: 360, height: 740 };
/** The width of A4 within margins of 15 mm, in CSS pixels. */
const SHEET = { width: 680, height: 960 };

const bare = await openWindow({ viewport: PHONE, javaScriptEnabled: false });
const paper = await openWindow({ viewport: SHEET });
await paper.page.emulateMedia({ media: 'print' });

describe.each(samplePages)('$kind: $address', ({ address }) => {
  it('keeps its words, its data and its help where scripts are off and SVG is not known', async () => {
    const { page, visit } = bare;
    await visit(address);
    await page.evaluate(forgetSvg);
    expect(await page.locator('main h1').isVisible()).toBe(true);
    expect(await page.evaluate(spilled)).toEqual([]);
    const elsewhere: string[] = [];
    for (const chart of await page.locator('figure.chart').all()) {
      expect(await chart.locator('.instead').isVisible()).toBe(true);
      if ((await chart.locator('details').count()) === 0) {
        elsewhere.push((await chart.getByRole('link', { name: 'data' }).getAttribute('href')) ?? '');
        continue;
      }
      await chart.locator('details > summary').click();
      expect(await chart.locator('details table').isVisible()).toBe(true);
    }
    expect(await page.evaluate(missingBars)).toEqual([]);
    const { width, sheet } = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      sheet: document.documentElement.clientWidth,
    }));
    expect(width).toBeLessThanOrEqual(sheet);
    expect(await page.locator('footer a[href*="help/"]').first().isVisible()).toBe(true);
    for (const link of elsewhere) {
      await visit(siteAddress(link, address));
      await page.locator('figure.chart details > summary').first().click();
      expect(await page.locator('figure.chart details table').first().isVisible()).toBe(true);
    }
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

/**
 * Makes the page what Firefox makes of it where `svg.disabled` is set: the elements stay, with their classes and their
 * text, and are nothing in particular. They are unknown elements of HTML here: of all others, Chromium ignores the class.
 */
function forgetSvg(): void {
  for (const svg of document.querySelectorAll('svg')) svg.replaceWith(unknown(svg));

  function unknown(element: Element): Element {
    const other = document.createElementNS('http://www.w3.org/1999/xhtml', element.localName);
    for (const { name, value } of element.attributes) other.setAttribute(name, value);
    for (const child of [...element.childNodes])
      other.append(child instanceof SVGElement ? unknown(child) : child);
    return other;
  }
}

/** The words of pictures that stand in sight, outside the bars that are meant to. */
function spilled(): string[] {
  return [...document.querySelectorAll('text')]
    .filter((text) => text.getBoundingClientRect().right > 0)
    .map(({ textContent }) => textContent);
}

/** The charts whose bars lack a value of their table, by title. */
function missingBars(): string[] {
  return [...document.querySelectorAll('figure.chart:not([data-form="lineage-path"])')].flatMap((chart) => {
    const heads = [...chart.querySelectorAll('thead th')].map(({ textContent }) => textContent);
    const column = heads.indexOf('Value');
    const bars = [...chart.querySelectorAll<HTMLElement>('.instead li')].map(({ innerText }) => innerText);
    const lacking = [...chart.querySelectorAll('tbody tr')].filter(({ children }) => {
      const label = children[0]?.textContent ?? '';
      const value = children[column]?.textContent.replace(/ \(.*/, '') ?? '';
      return !bars.some((bar) => bar.includes(label) && bar.includes(value));
    });
    return column === -1 || lacking.length === 0
      ? []
      : [chart.querySelector('h1, h2, h3')?.textContent ?? ''];
  });
}
