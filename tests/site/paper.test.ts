import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageKinds } from './kinds.ts';
import { openWindow } from './visit.ts';

const { page, visit } = await openWindow({ viewport: { width: 1280, height: 900 } });

/** How many sheets of A4 an address takes. */
async function sheetsOf(address: string): Promise<number> {
  await visit(address);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

async function onPaper(address: string): Promise<void> {
  await visit(address);
  await page.emulateMedia({ media: 'print' });
}

/** A4 within its margins, in CSS pixels, and what of it a picture needs with its words. */
const SHEET = { width: 680, height: 1039 };
const ROOM = 240;

/** Of each kind that has notes, its largest page that does. */
const withNotes = pageKinds.flatMap(({ name, pages }) => {
  const noted = pages.find(({ file }) => readFileSync(file, 'utf8').includes('class="notes"'));
  return noted === undefined ? [] : [{ kind: name, address: noted.address }];
});

/** The different texts of what a selector finds and a reader sees. */
async function seen(selector: string): Promise<Set<string>> {
  const texts = await page.$$eval(selector, (all) =>
    all.filter((each) => each.checkVisibility()).map(({ textContent }) => textContent.trim()),
  );
  return new Set(texts);
}

describe('on paper', () => {
  it.each(withNotes)('each raised number has a note that begins with it: $kind, $address', async (noted) => {
    await onPaper(noted.address);
    const marks = await seen('main .note-mark');
    expect(marks.size).toBeGreaterThan(0);
    expect(await seen('main .note-back')).toEqual(marks);
  });

  it.each(['comparison', 'operation'])(
    'each %s is a brief of one sheet',
    async (name) => {
      const pages = pageKinds.find((kind) => kind.name === name)?.pages ?? [];
      expect(pages.length).toBeGreaterThan(20);
      const sheets: [address: string, sheets: number][] = [];
      for (const { address } of pages) sheets.push([address, await sheetsOf(address)]);
      expect(sheets.filter(([, count]) => count !== 1)).toEqual([]);
    },
    180_000,
  );

  it('a case has its picture where its sheet has room for one, and the picture keeps within that room', async () => {
    const cases = pageKinds.find(({ name }) => name === 'operation')?.pages ?? [];
    const drawn = cases.filter(({ file }) => readFileSync(file, 'utf8').includes('<figure class="chart"'));
    const sheet = await openWindow({ viewport: SHEET });
    await sheet.page.emulateMedia({ media: 'print' });
    const pictures: [address: string, room: number, picture: number, needed: number][] = [];
    for (const { address } of drawn) {
      await sheet.visit(address);
      const measured = await sheet.page.$eval('figure.chart', (chart) => {
        const heights = [...chart.querySelectorAll('svg.chart-picture')].map(
          ({ clientHeight }) => clientHeight,
        );
        return [chart.clientHeight, Math.max(...heights), chart.scrollHeight] as const;
      });
      pictures.push([address, ...measured]);
    }
    expect(pictures.filter(([, , picture]) => picture > 0).length).toBeGreaterThan(pictures.length / 2);
    expect(pictures.filter(([, room, picture]) => room > ROOM !== picture > 0)).toEqual([]);
    expect(pictures.filter(([, room, , needed]) => needed > room + 1)).toEqual([]);
  });

  it('a figure that nobody repeated is one sheet', async () => {
    expect(await sheetsOf('/figures/hydra-2022-daily-after/')).toBe(1);
  });

  it('a page says its address, and the version and the day of the record', async () => {
    await onPaper('/compare/should-the-dark-net-be-shut-down/');
    const head = (await page.locator('.masthead').innerText()).replaceAll(/\s+/g, ' ');
    expect(head).toMatch(
      /https:\/\/\S+\/compare\/should-the-dark-net-be-shut-down\/ Version [\d,]+ of the record, \d+ \w+ \d{4}$/,
    );
    expect(await page.locator('.masthead nav').isVisible()).toBe(false);
  });

  it('what is folded is left out, and it is said where it is', async () => {
    await onPaper('/figures/hydra-2022-daily-after/');
    const notes = await page.$$eval('details:not([open]) > summary', (all) =>
      all.map((summary) => getComputedStyle(summary, '::after').content),
    );
    expect(notes.length).toBeGreaterThan(0);
    expect(notes.at(-1)).toContain('on the page');
  });

  it('no picture is cut', async () => {
    await onPaper('/explainers/how-big-is-the-darknet/');
    const breaks = await page.$$eval('.chart-picture', (all) =>
      all.map((each) => getComputedStyle(each).breakInside),
    );
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
  });

  it('a figure that is to be guessed is printed', async () => {
    await onPaper('/explainers/how-does-onion-routing-work/');
    const guess = page.locator('figure[data-form="guess-first"]').first();
    expect(await guess.locator('.chart-picture:visible').count()).toBe(1);
    expect(await guess.locator('.guess').isVisible()).toBe(false);
  });
});
