import { readFileSync } from 'node:fs';
import { expect, inject, it } from 'vitest';
import { builtPages, DIST } from './built-pages.ts';
import { textFaults } from './text-faults.ts';
import { browser } from './visit.ts';

const PICTURE = /<svg class="chart-picture"[^]*?<\/svg>/g;
const ADDRESS = `${inject('site')}/pictures/`;

/** Every picture of a chart on the site, once, with the address of a page that shows it. */
const pictures = new Map(
  builtPages.flatMap(({ address, file }) => {
    const charts = readFileSync(file, 'utf8').matchAll(/<figure class="chart"[^]*?<\/figure>/g);
    return [...charts].flatMap(([chart]) =>
      (chart.match(PICTURE) ?? []).map((svg) => [svg, address] as const),
    );
  }),
);

/** One page that shows them all: a built page lends it head and styles. To open each page would take minutes. */
function pageOfAll(): string {
  const model = readFileSync(`${DIST}/methods/reading-charts/index.html`, 'utf8');
  const all = [...pictures].map(
    ([svg, address]) => `<figure class="chart" data-page="${address}">${svg}</figure>`,
  );
  return model.replace(/<main[^]*<\/main>/, () => `<main id="content" class="page">${all.join('\n')}</main>`);
}

it('clips no text of any chart, lets none meet another, and draws no line through one, 360 pixels wide', async () => {
  expect(pictures.size).toBeGreaterThan(300);
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } });
  await page.route(ADDRESS, (route) => route.fulfill({ contentType: 'text/html', body: pageOfAll() }));
  await page.goto(ADDRESS);
  const { wide, faults, smallest } = await page.evaluate(textFaults);
  await page.close();
  expect(faults).toEqual([]);
  expect(wide).toBe(false);
  expect(smallest).toBeGreaterThanOrEqual(10.5);
});
