import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { builtPages, DIST } from './built-pages.ts';
import { textFaults } from './text-faults.ts';
import { browser } from './visit.ts';

const PICTURE = /<svg class="chart-picture[ "][^]*?<\/svg>/g;
const ADDRESS = `${inject('site')}/pictures/`;

/** The drawings of every chart on the site, each set once, with the address of a page that shows it. */
const charts = new Map(
  builtPages.flatMap(({ address, file }) => {
    const figures = readFileSync(file, 'utf8').matchAll(/<figure class="chart"[^]*?<\/figure>/g);
    return [...figures].map(([figure]) => [(figure.match(PICTURE) ?? []).join('\n'), address] as const);
  }),
);

/** One page that shows them all: a built page lends it head and styles. To open each page would take minutes. */
function pageOfAll(): string {
  const model = readFileSync(`${DIST}/methods/reading-charts/index.html`, 'utf8');
  const all = [...charts].map(
    ([drawings, address]) => `<figure class="chart" data-page="${address}">${drawings}</figure>`,
  );
  return model.replace(/<main[^]*<\/main>/, () => `<main id="content" class="page">${all.join('\n')}</main>`);
}

// A phone, a column of text, and a window that has room for the drawings over its whole width.
it.each([360, 768, 1280])(
  'shows one drawing of each chart, clips no text of it, lets none meet another, and draws no line through one, %i pixels wide',
  async (width) => {
    expect(charts.size).toBeGreaterThan(250);
    const page = await browser.newPage({ viewport: { width, height: 800 } });
    await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: pageOfAll() }));
    await page.goto(ADDRESS);
    const { wide, faults, smallest, shown } = await page.evaluate(textFaults);
    await page.close();
    expect(faults).toEqual([]);
    expect(wide).toBe(false);
    expect(smallest).toBeGreaterThanOrEqual(10.5);
    expect(shown).toBe(charts.size);
  },
);
