import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtPages, DIST } from './built-pages.ts';
import { rowsOf } from './raw-rows.ts';
import { openWindow } from './visit.ts';

const operations = rowsOf('operations.csv').map(({ cells }) => cells);
const figures = rowsOf('figures/')
  .map(({ cells }) => cells)
  .filter(({ status }) => status !== 'draft');
const { page, visit } = await openWindow({ javaScriptEnabled: false });

describe('the page of an operation', () => {
  it.each(operations)('$id: holds every figure of it, and each number on one rung', async ({ id = '' }) => {
    expect(existsSync(`${DIST}/operations/${id}/index.html`)).toBe(true);
    await visit(`/operations/${id}/`);
    const { all, rungs } = await page.evaluate(() => {
      const linked = (selector: string) =>
        [...document.querySelectorAll(`${selector} a`)].flatMap(
          (link) => /^\/figures\/([^/]+)\/$/.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
        );
      return { all: linked('main'), rungs: linked('[data-rung]') };
    });
    const own = figures.filter(({ operation }) => operation === id);
    expect(own.map(({ id }) => id).filter((each) => each === undefined || !all.includes(each))).toEqual([]);
    const evidence = own.filter(({ role }) => role !== 'specimen').map(({ id }) => id);
    expect(rungs.toSorted()).toEqual(evidence.toSorted());
  });
});

describe('a figure about enforcement or victims that belongs to no operation', () => {
  it('is a yearly statistic or a count over many cases, and stands with its like on a page of enforcement', async () => {
    const loose = ['enforcement', 'victims']
      .flatMap((topic) => rowsOf(`figures/${topic}.csv`))
      .map(({ cells }) => cells)
      .filter(({ operation, status }) => operation === '' && status !== 'draft');
    expect(loose.length).toBeGreaterThan(50);
    await visit('/enforcement/no-operation/');
    const links = await page.$$eval('main a', (all) => all.map((link) => link.getAttribute('href')));
    expect(loose.map(({ id = '' }) => `/figures/${id}/`).filter((each) => !links.includes(each))).toEqual([]);
  });
});

describe('the list of operations', () => {
  it('names all of them where no script runs, and shows no control then', async () => {
    await visit('/operations/');
    const rows = page.locator('#operations th[scope=row]');
    expect(await rows.count()).toBe(operations.length);
    expect(await page.locator('form.filter').isVisible()).toBe(false);
    expect(builtPages.filter(({ address }) => /^\/operations\/[^/]+\/$/.test(address))).toHaveLength(
      operations.length,
    );
  });

  it('is narrowed by the keyboard, says how many are left, and keeps the choice in its address', async () => {
    const { page, visit } = await openWindow();
    const { messages } = await visit('/operations/?place=FI');
    const finnish = operations.filter(({ countries = '' }) => countries.split(' ').includes('FI'));
    const count = page.getByRole('status');
    expect(await count.textContent()).toBe(`${finnish.length} of ${operations.length} operations`);
    await page.getByLabel('Kind').focus();
    await page.keyboard.type('Markets');
    const markets = finnish.filter(({ kind }) => kind === 'market');
    expect(await page.locator('#operations tr:visible th[scope=row]').count()).toBe(markets.length);
    expect(await count.textContent()).toBe(`${markets.length} of ${operations.length} operations`);
    expect(new URL(page.url()).searchParams.get('kind')).toBe('market');
    expect(messages).toEqual([]);
  });
});
