import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openWindow } from './visit.ts';

const DOTS = '/places/';
const LINE = '/series/ncmec-cybertipline-reports/';
const LINEAGE = '/lineage/ecpat-2023-compromise-privacy-story/';
const GUESS = '/explainers/how-does-onion-routing-work/';

const { page, visit } = await openWindow({ viewport: { width: 1280, height: 800 } });
const finger = await openWindow({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
const bare = await openWindow({ javaScriptEnabled: false });

/** The first chart of a kind, the words of a row of its table, the mark of a row, and its details. */
const chartOf = (form: string, window = page): Locator =>
  window.locator(`figure.chart[data-form="${form}"]`).first();
const rowOf = async (chart: Locator, row: number): Promise<string[]> =>
  chart.locator('tbody tr').nth(row).locator('th, td').allTextContents();
const pointAt = async (place: Locator): Promise<void> => {
  const { x, y, width, height } = (await place.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width / 2, y + height / 2);
};
/** A chart is drawn on two or three sheets; the reader sees the one that fits. */
const seenOf = (chart: Locator): Locator => chart.locator('.chart-picture').filter({ visible: true });
const markOf = async (chart: Locator, row: number): Promise<Locator> => {
  const mark = seenOf(chart).locator('.mark').nth(row);
  await mark.scrollIntoViewIfNeeded();
  return mark;
};
/** Whether the frame is seen, and stands around the mark of a row. */
const isFramed = async (chart: Locator, row: number): Promise<boolean> => {
  const [frame, mark] = await Promise.all(
    [chart.locator('.at'), seenOf(chart).locator('.mark').nth(row)].map((each) => each.boundingBox()),
  );
  if (!frame || !mark) return false;
  return (
    frame.x <= mark.x &&
    frame.y <= mark.y &&
    frame.x + frame.width >= mark.x + mark.width &&
    frame.y + frame.height >= mark.y + mark.height &&
    frame.width < mark.width + 20 &&
    frame.height < mark.height + 20
  );
};
const detailOf = (chart: Locator): Locator => chart.locator('.detail p');

describe('pointing at a mark', () => {
  it('shows its label, its value with hedge, its base, when and by whom, and the frame around it', async () => {
    const { messages } = await visit(DOTS);
    const chart = chartOf('country-dots');
    expect(await detailOf(chart).isVisible()).toBe(false);
    await pointAt(await markOf(chart, 3));
    const said = await detailOf(chart).textContent();
    for (const cell of await rowOf(chart, 3)) expect(said).toContain(cell);
    expect(await isFramed(chart, 3)).toBe(true);
    expect(messages).toEqual([]);
  });

  it('frames the mark in the drawing that is seen, and goes on doing so when the window is made narrow', async () => {
    await visit(DOTS);
    const chart = chartOf('country-dots');
    await pointAt(await markOf(chart, 5));
    expect(await isFramed(chart, 5)).toBe(true);
    try {
      await page.setViewportSize({ width: 360, height: 740 });
      await pointAt(await markOf(chart, 9));
      expect(await isFramed(chart, 9)).toBe(true);
      expect(await detailOf(chart).textContent()).toContain((await rowOf(chart, 9))[0]);
    } finally {
      await page.setViewportSize({ width: 1280, height: 800 });
    }
  });

  it('lets the pointer rest on the details, and closes them when it leaves or when Escape is pressed', async () => {
    await visit(DOTS);
    const chart = chartOf('country-dots');
    await pointAt(await markOf(chart, 22));
    await pointAt(detailOf(chart));
    expect(await detailOf(chart).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await detailOf(chart).isVisible()).toBe(false);
    await pointAt(await markOf(chart, 2));
    expect(await detailOf(chart).isVisible()).toBe(true);
    await page.mouse.move(2, 2);
    expect(await detailOf(chart).isVisible()).toBe(false);
  });

  it('moves nothing on the page, and keeps the details of a tall chart in sight', async () => {
    await visit(DOTS);
    const chart = chartOf('country-dots');
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    await pointAt(await markOf(chart, 0));
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(height);
    const box = await detailOf(chart).boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? Infinity)).toBeLessThanOrEqual(800);
  });

  it('works with a finger, and closes where the page is touched elsewhere', async () => {
    await finger.visit(LINE);
    const chart = chartOf('series-line', finger.page);
    await seenOf(chart).locator('.mark').nth(20).tap();
    expect(await isFramed(chart, 20)).toBe(true);
    expect(await detailOf(chart).textContent()).toContain((await rowOf(chart, 20))[1]);
    const box = await detailOf(chart).boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(360);
    await finger.page.locator('h1').tap();
    expect(await detailOf(chart).isVisible()).toBe(false);
  });
});

describe('the keyboard', () => {
  it('leads from mark to mark with the arrow keys, with one stop for the Tab key', async () => {
    await visit(LINE);
    const chart = chartOf('series-line');
    const stage = chart.getByRole('slider');
    await stage.focus();
    await page.keyboard.press('End');
    const last = (await chart.locator('tbody tr').count()) - 1;
    expect(await detailOf(chart).textContent()).toContain((await rowOf(chart, last))[1]);
    await page.keyboard.press('ArrowLeft');
    const [when = '', value = ''] = await rowOf(chart, last - 1);
    expect(await detailOf(chart).textContent()).toContain(`${when}: ${value}`);
    expect(await stage.getAttribute('aria-valuetext')).toBe(`${when}: ${value}`);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    expect(await detailOf(chart).textContent()).toContain((await rowOf(chart, 1))[0]);
    await page.keyboard.press('Escape');
    expect(await detailOf(chart).isVisible()).toBe(false);
    await page.keyboard.press('Tab');
    expect(await chart.locator('summary').evaluate((each) => each === document.activeElement)).toBe(true);
  });
});

describe('every chart of the site that draws data', () => {
  it.each([
    DOTS,
    LINE,
    GUESS,
    LINEAGE,
    '/operations/',
    '/operations/hydra/',
    '/disagreements/welcome-to-video/',
    '/charts/welcome-to-video-outcome/',
    '/compare/should-the-dark-net-be-shut-down/',
    '/series/unique-onion-addresses-v2-monthly-median/',
  ])('is seen in one drawing, and has in each a mark for every row of its table: %s', async (address) => {
    await visit(address);
    const charts = await page.locator('figure.chart:not([data-form="onion-routing"])').all();
    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      const isCovered = (await chart.getAttribute('data-form')) === 'guess-first';
      expect(await seenOf(chart).count()).toBe(isCovered ? 0 : 1);
      const rows = await chart.locator('tbody tr').count();
      for (const drawing of await chart.locator('.chart-picture').all())
        expect(await drawing.locator('.mark').count()).toBe(rows);
    }
  });
});

/** Which parts of a chart are seen: a drawing, the data, and what its source and caveats say. */
const partsSeen = (chart: Locator): Promise<boolean[]> =>
  Promise.all(
    ['.chart-picture', 'details', '.beneath:not(.screen)'].map(
      async (part) => (await chart.locator(part).filter({ visible: true }).count()) > 0,
    ),
  );

describe('guess first', () => {
  it('covers the figure until the reader has guessed, and then tells both', async () => {
    await visit(GUESS);
    const chart = chartOf('guess-first');
    const slider = chart.locator('input[type=range]');
    expect(await slider.isVisible()).toBe(true);
    expect(await partsSeen(chart)).toEqual([false, false, false]);
    await slider.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await partsSeen(chart)).toEqual([true, true, true]);
    const [, value = ''] = await rowOf(chart, 0);
    const told = await chart.locator('.guessed').textContent();
    expect(told).toContain('You guessed 1%.');
    expect(told).toContain(value.split(' (')[0]);
  });

  it('shows the figure at once where scripts are off', async () => {
    await bare.visit(GUESS);
    const chart = chartOf('guess-first', bare.page);
    expect(await partsSeen(chart)).toEqual([true, true, true]);
    expect(await chart.locator('input').isVisible()).toBe(false);
  });
});
