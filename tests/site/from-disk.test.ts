import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { DIST } from './built-pages.ts';
import { pageKinds } from './kinds.ts';
import { openWindow } from './visit.ts';

const { page } = await openWindow();
const root = pathToFileURL(resolve(DIST)).href;
const fileOf = (address: string) => `${root}${address}${address.endsWith('/') ? 'index.html' : ''}`;

describe.each(pageKinds.filter(({ name }) => name !== 'not found'))('$name, read from disk', ({ pages }) => {
  const [{ address }] = pages;

  it('has its styles and its font, and every link leads to a file of the site or to another host', async () => {
    await page.goto(fileOf(address));
    expect(await page.$eval('.masthead', (head) => getComputedStyle(head).display)).toBe('flex');
    expect(await page.evaluate(fontsLoaded)).toContain('Newsreader');
    const links = await page.$$eval('a[href]', (all) => all.map((link) => (link as HTMLAnchorElement).href));
    const astray = links.filter(
      (link) => !/^(?:https?|mailto|tel):/.test(link) && (!link.startsWith(`${root}/`) || link.endsWith('/')),
    );
    expect(astray).toEqual([]);
  });
});

it('from the page of a figure the reader reaches its source, its questions and the home page by their links', async () => {
  const figure = fileOf('/figures/wired-2014-visits-four-of-five/');
  for (const [link, lands] of [
    ['main a[href*="sources/"]', /\/sources\/[^/]+\/index\.html$/],
    ['.masthead a[href*="compare/"]', /\/compare\/index\.html$/],
    ['.wordmark', /\/dist\/index\.html$/],
  ] as const) {
    await page.goto(figure);
    await page.locator(link).first().click();
    await page.waitForURL(lands);
    expect(await page.locator('main h1').isVisible()).toBe(true);
  }
});

/** The families whose files have come. Runs in the browser. */
async function fontsLoaded(): Promise<string[]> {
  const fonts = await document.fonts.ready;
  return [...fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
}
