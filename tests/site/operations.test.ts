import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtPages, DIST } from './built-pages.ts';
import { rowsOf } from './raw-rows.ts';
import { siteAddress } from './site-address.ts';
import { openWindow } from './visit.ts';

const operations = rowsOf('operations.csv').map(({ cells }) => cells);
const figures = rowsOf('figures/')
  .map(({ cells }) => cells)
  .filter(({ status }) => status !== 'draft');
const { page, visit } = await openWindow({ javaScriptEnabled: false });

async function linksOn(address: string): Promise<string[]> {
  await visit(address);
  const links = await page.$$eval('main a', (all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.map((link) => siteAddress(link, address));
}

describe('the page of an operation', () => {
  it.each(operations)('$id: holds every figure of it', async ({ id = '' }) => {
    expect(existsSync(`${DIST}/operations/${id}/index.html`)).toBe(true);
    const linked = await linksOn(`/operations/${id}/`);
    const own = figures.filter(({ operation }) => operation === id);
    expect(own.map(({ id = '' }) => `/figures/${id}/`).filter((each) => !linked.includes(each))).toEqual([]);
  });

  it('has at the top a number for each of its rungs, or says that we found none', async () => {
    await visit('/operations/kidflix/');
    const cells = await page.$$eval('.strip > div', (all) => all.map((cell) => cell.textContent.trim()));
    expect(cells).toHaveLength(7);
    expect(cells.filter((cell) => /\d|No number found/.test(cell))).toEqual(cells);
    expect(cells.find((cell) => cell.startsWith('Convictions'))).toContain('No number found');
  });

  it('says in one line where no number was found for any rung', async () => {
    await visit('/operations/uk-blackmail-case-2017/');
    expect(await page.locator('.strip').count()).toBe(0);
    expect(await page.locator('.strip-empty').textContent()).toMatch(
      /^No number found of accounts, .* or money\.$/,
    );
  });

  it('says whose convictions it counts where one country of several counted them', async () => {
    await visit('/operations/welcome-to-video/');
    const cells = await page.$$eval('.strip > div', (all) => all.map((cell) => cell.textContent));
    expect(cells.find((cell) => cell.includes('Convictions'))).toContain('in the United Kingdom');
  });

  it('of Welcome to Video is read in five screens, and leads to its parts', async () => {
    const { page, visit } = await openWindow({ viewport: { width: 1280, height: 900 } });
    await visit('/operations/welcome-to-video/');
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(5 * 900);
    const targets = await page.$$eval('nav[aria-label="On this page"] a', (all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(targets.length).toBeGreaterThan(3);
    for (const target of targets) expect(await page.locator(target).count(), target).toBe(1);
  });
});

describe('a figure about enforcement or victims that belongs to no operation', () => {
  it('is a yearly statistic or a count over many cases, and stands with its like on a page of enforcement', async () => {
    const loose = ['enforcement', 'victims']
      .flatMap((topic) => rowsOf(`figures/${topic}.csv`))
      .map(({ cells }) => cells)
      .filter(({ operation, status }) => operation === '' && status !== 'draft');
    expect(loose.length).toBeGreaterThan(50);
    const links = await linksOn('/enforcement/no-operation/');
    expect(loose.map(({ id = '' }) => `/figures/${id}/`).filter((each) => !links.includes(each))).toEqual([]);
  });
});

describe('the list of operations', () => {
  it('names all of them where no script runs, and shows no control then', async () => {
    await visit('/operations/');
    const rows = page.locator('#operations th[scope=row]');
    expect(await rows.count()).toBe(operations.length);
    expect(await page.locator('details.filter').isVisible()).toBe(false);
    expect(builtPages.filter(({ address }) => /^\/operations\/[^/]+\/$/.test(address))).toHaveLength(
      operations.length,
    );
  });

  it('keeps the heads of its columns in sight where no script runs, and leads to its files', async () => {
    const { page, visit } = await openWindow({
      javaScriptEnabled: false,
      viewport: { width: 1280, height: 900 },
    });
    await visit('/operations/');
    await page.locator('#operations tbody tr').last().scrollIntoViewIfNeeded();
    const head = await page.locator('#operations thead th').last().boundingBox();
    expect(head?.y).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(1280);
    expect(await linksOn('/operations/')).toContain('/data/outcomes/convictions.csv');
  });

  it('is narrowed by the keyboard, says how many are left, and keeps the choice in its address', async () => {
    const { page, visit } = await openWindow();
    const { messages } = await visit('/operations/?place=FI');
    const finnish = operations.filter(({ countries = '' }) => countries.split(' ').includes('FI'));
    const count = page.getByRole('status');
    expect(await count.textContent()).toBe(`${finnish.length} of ${operations.length} operations are shown.`);
    await page.getByLabel('Kind').focus();
    await page.keyboard.type('Markets');
    const markets = finnish.filter(({ kind }) => kind === 'market');
    expect(await page.locator('#operations tr:visible th[scope=row]').count()).toBe(markets.length);
    expect(await count.textContent()).toBe(`${markets.length} of ${operations.length} operations are shown.`);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('market');
    expect(messages).toEqual([]);
  });
});
