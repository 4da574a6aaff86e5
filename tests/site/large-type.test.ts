import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { launch } from './browser.ts';
import type { BuiltPage } from './built-pages.ts';
import { pageKinds } from './kinds.ts';

const PHONE = { width: 360, height: 740 };

/** Twice the size at which a browser comes: what a reader sets who sees badly. */
const browser = await launch('--blink-settings=defaultFontSize=32');
const large = await browser.newPage({ viewport: PHONE });
/** A browser whose letters only a page makes larger: to its widths it is as wide as before. */
const usual = await launch();
const zoomed = await usual.newPage({ viewport: PHONE });
afterAll(async () => Promise.all([browser.close(), usual.close()]));

/** What cannot be parted at a blank: a word, a number with its magnitude, and a number that a list keeps in one line. */
const WORD = /[^ \n]+/g;
const NUMBER = /<span class="(?:numbers )?number">([^<]*)/g;

/** Of each kind its largest page, and those on which the longest word and the longest number of the kind stand. */
const hardest = pageKinds.flatMap(({ name, pages }) => {
  const measured = pages.map((page) => {
    const main = /<main[^]*<\/main>/.exec(readFileSync(page.file, 'utf8'))?.[0] ?? '';
    return {
      page,
      word: longest(main.replaceAll(/<[^>]*>/g, ' ').match(WORD) ?? []),
      number: longest([...main.matchAll(NUMBER)].map(([, number = '']) => number)),
    };
  });
  const most = (by: 'word' | 'number') => measured.reduce((a, b) => (b[by] > a[by] ? b : a)).page;
  const chosen: ReadonlySet<BuiltPage> = new Set([pages[0], most('word'), most('number')]);
  return [...chosen].map(({ address }) => ({ kind: name, address }));
});

function longest(words: readonly string[]): number {
  return words.reduce((most, { length }) => Math.max(most, length), 0);
}

describe.each(hardest)('$kind: $address, on a phone', ({ address }) => {
  it('is not wider than the phone with letters of 32 pixels, with all that can be opened open, and sets no words in a column of a few letters', async () => {
    await large.goto(inject('site') + address);
    const { width, sheet, narrow } = await opened(large);
    expect(width).toBeLessThanOrEqual(sheet);
    expect(narrow).toEqual([]);
  });

  it('is not wider than the phone with letters of twice their size', async () => {
    await zoomed.goto(inject('site') + address);
    await zoomed.evaluate(() => (document.documentElement.style.fontSize = '200%'));
    const { width, sheet } = await opened(zoomed);
    expect(width).toBeLessThanOrEqual(sheet);
  });
});

async function opened(page: Page): Promise<ReturnType<typeof measured>> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
  const found = await page.evaluate(measured);
  expect(found.size).toBe('32px');
  return found;
}

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
