import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtFiles, DIST } from './built-pages.ts';
import { rowsOf } from './raw-rows.ts';
import { survey } from './survey.ts';
import { browser } from './visit.ts';

const MONTHS = 'January February March April May June July August September October November December';

/** `2026-11-25` → `25 November 2026`. */
function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${day} ${MONTHS.split(' ')[(month ?? 0) - 1]} ${year}`;
}

type Cells = Readonly<Record<string, string>>;

/** The versions of each figure, as they stand in the file, each with the cells that it said. */
const versions = Map.groupBy(
  rowsOf('ledger.csv')
    .filter(({ cells }) => cells['table'] === 'figures')
    .map(({ cells }): Cells => ({ ...(JSON.parse(cells['cells'] ?? '{}') as Cells), ...cells })),
  (cells) => cells['id'] ?? '',
);

const OF_THE_ROW = ['version', 'date', 'reason', 'cells', 'hash'];

/** The first version of each figure, and those that say otherwise than the one before: to fill a new column is no change. */
const changed = [...versions]
  .map(
    ([id, rows]) =>
      [id, rows.filter((row, index) => index === 0 || saysOtherwise(row, rows[index - 1]))] as const,
  )
  .filter(([, rows]) => rows.length > 1);

function saysOtherwise(row: Cells, before: Cells = {}): boolean {
  return Object.keys(before).some(
    (column) => column in row && !OF_THE_ROW.includes(column) && row[column] !== before[column],
  );
}

const OF_NUMBER = ['value', 'value_high', 'qualifier', 'unit', 'words', 'measure', 'derivation', 'status'];

/** The versions of a figure that say another number than the one before; all others are worded otherwise. */
function newNumbers(rows: readonly Cells[]): Cells[] {
  return rows.filter(
    (row, index) => index > 0 && OF_NUMBER.some((column) => row[column] !== rows[index - 1]?.[column]),
  );
}
const shownFigures = rowsOf('figures/')
  .map(({ cells }) => cells)
  .filter((cells) => cells['status'] !== 'draft');
const pages = new Map(survey.map((page) => [page.address, page]));
const feed = readFileSync(`${DIST}/feed.xml`, 'utf8');

function textOf(address: string): string {
  return pages.get(address)?.text ?? '';
}

describe('a figure that has changed', () => {
  it('is tested here', () => {
    expect(changed.length).toBeGreaterThan(0);
  });

  it.each(changed)('%s says on its page when and why, and leads to what it said', (id, rows) => {
    const page = pages.get(`/figures/${id}/`);
    for (const row of rows.slice(1)) {
      expect(page?.text).toContain(`${inWords(row['date'] ?? '')}. ${row['reason']}.`);
      expect(page?.links).toContain(`/figures/${id}/v${Number(row['version']) - 1}/`);
    }
  });

  it.each(changed)('%s keeps an address for each old state, with its base and its source', (id, rows) => {
    const all = versions.get(id) ?? [];
    for (const { version } of rows.slice(1)) {
      const row = all[Number(version) - 2] ?? {};
      const address = `/figures/${id}/v${row['version']}/`;
      const html = readFileSync(`${DIST}${address}index.html`, 'utf8');
      expect(textOf(address)).toContain('Superseded: this is what the figure said');
      expect(textOf(address)).toContain((row['base'] ?? '').replace(/^of /, ''));
      expect(textOf(address).toLowerCase()).toContain((row['attributed_to'] ?? '').toLowerCase());
      expect(pages.get(address)?.links).toContain(`/sources/${row['source']}/`);
      expect(pages.get(address)?.links).toContain(`/figures/${id}/`);
      expect(html).toContain('<meta name="robots" content="noindex">');
      expect(html).toMatch(new RegExp(`<link rel="canonical" href="https://[^/]+/figures/${id}/">`));
    }
    expect(textOf(`/figures/${id}/v${all.length}/`)).toContain('This is the newest version');
  });

  it.each(changed.filter(([, rows]) => newNumbers(rows).length > 0))(
    '%s is marked in its topic, and told under corrections and in the feed',
    (id, rows) => {
      const last = newNumbers(rows).at(-1)?.['date'] ?? '';
      const topics = survey.filter(
        ({ address, links }) => address.startsWith('/topics/') && links.includes(`/figures/${id}/`),
      );
      expect(topics).toHaveLength(1);
      expect(topics[0]?.links).toContain(`/figures/${id}/#changes`);
      expect(topics[0]?.text).toMatch(
        new RegExp(`(changed|corrected|withdrawn|superseded) ${inWords(last)}`),
      );
      for (const row of newNumbers(rows)) {
        expect(textOf('/corrections/')).toContain(row['reason']);
        expect(feed).toContain(`/figures/${id}/#version-${row['version']}</link>`);
      }
    },
  );

  it.each(changed)(
    '%s is told where its rewordings of a day are, one by one or in the list of its topic',
    (id, rows) => {
      const numbers = newNumbers(rows);
      for (const row of rows.slice(1).filter((each) => !numbers.includes(each))) {
        const list = `/corrections/${row['date']}/${row['topic']}/`;
        const address = pages.has(list) ? list : '/corrections/';
        expect(textOf(address)).toContain(row['reason']);
        expect(feed).toContain(
          pages.has(list) ? `${list}</link>` : `/figures/${id}/#version-${row['version']}</link>`,
        );
      }
    },
  );

  it.each(changed)('%s tells its changes in its JSON', (id, rows) => {
    const { version, changes } = jsonOf(id);
    const all = versions.get(id) ?? [];
    expect(version).toBe(all.length);
    expect(changes.map(({ date, reason }) => [date, reason])).toEqual(
      rows.slice(1).map((row) => [row['date'], row['reason']]),
    );
    for (const [index, { columns }] of changes.entries()) {
      const row = rows[index + 1];
      for (const { column, before, after } of columns) {
        expect(before).toBe(all[Number(row?.['version']) - 2]?.[column]);
        expect(after).toBe(row?.[column]);
      }
    }
  });

  it('is the only kind of figure that is marked so', () => {
    const ids = new Set(changed.map(([id]) => id));
    const marked = new Set(
      survey.flatMap(({ links }) =>
        links.flatMap((link) => /^\/figures\/(.+)\/#changes$/.exec(link)?.[1] ?? []),
      ),
    );
    expect([...marked].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('keeps, as every other does, an address for each version, the newest too', () => {
    const kept = builtFiles.filter((file) => /^figures\/.+\/v\d+\/index\.html$/.test(file));
    expect(kept).toHaveLength([...versions.values()].reduce((sum, { length }) => sum + length, 0));
  });
});

interface Json {
  readonly version: number;
  readonly changes: readonly {
    readonly date: string;
    readonly reason: string;
    readonly columns: readonly { readonly column: string; readonly before: string; readonly after: string }[];
  }[];
  readonly figure: Readonly<Record<string, string | number | readonly string[] | null>>;
  readonly source: { readonly url: string | null };
  readonly number: string;
  readonly citation: string;
}

function jsonOf(id: string): Json {
  return JSON.parse(readFileSync(`${DIST}/figures/${id}.json`, 'utf8')) as Json;
}

describe('the JSON of a figure', () => {
  it('is there for every figure and for no draft, agrees with its row, and is linked from its page', () => {
    expect(shownFigures.length).toBeGreaterThan(1_000);
    const files = builtFiles.filter((file) => /^figures\/[^/]+\.json$/.test(file));
    expect(files).toHaveLength(shownFigures.length);
    const wrong = shownFigures.flatMap((cells) => {
      const id = cells['id'] ?? '';
      const { figure } = jsonOf(id);
      const linked = pages.get(`/figures/${id}/`)?.links.includes(`/figures/${id}.json`) === true;
      const unlike = Object.entries(cells).filter(([column, cell]) => {
        if (column === 'sentence' || column === 'desk') return column in figure;
        if (cell.includes('{')) return /[{}]/.test(String(figure[column]));
        const value = figure[column];
        if (column === 'value' && cell === '') return typeof value !== 'number';
        return typeof value === 'number' ? value !== Number(cell) : cellOf(value) !== cell;
      });
      return [...unlike.map(([column]) => `${id} ${column}`), ...(linked ? [] : [`${id} is not linked`])];
    });
    expect(wrong).toEqual([]);
  });

  it('says in words what the page says, and never an address that may not be printed', () => {
    const sources = new Map(rowsOf('sources.csv').map(({ cells }) => [cells['id'], cells]));
    const wrong = shownFigures.flatMap((cells) => {
      const id = cells['id'] ?? '';
      const { citation, source } = jsonOf(id);
      const { link, url } = sources.get(cells['source']) ?? {};
      return [
        ...(textOf(`/figures/${id}/`).includes(citation.replaceAll(/\s+/g, ' ').trim())
          ? []
          : [`${id} citation`]),
        ...(source.url === (link === 'yes' ? url : null) ? [] : [`${id} url`]),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

/** The value of a column as it stands in the CSV. */
function cellOf(value: Json['figure'][string] | undefined): string {
  return Array.isArray(value) ? value.join(' ') : String(value ?? '');
}

describe('the feed', () => {
  it('is XML, with an entry for each new number, for each day on which figures were published, and for each list of rewordings', async () => {
    const page = await browser.newPage();
    const { error, links, dates } = await page.evaluate(readFeed, feed);
    await page.close();
    expect(error).toBe('');
    const days = new Set([...versions.values()].map(([first]) => first?.['date'] ?? ''));
    const numbers = changed.reduce((sum, [, rows]) => sum + newNumbers(rows).length, 0);
    const ofFigures = links.filter((link) => /\/figures\/|#published-/.test(link));
    expect(ofFigures.length).toBeGreaterThanOrEqual(numbers + days.size);
    const lists = survey.filter(({ address }) => /^\/corrections\/.+\/$/.test(address));
    for (const { address } of lists) expect(links.some((link) => link.endsWith(address))).toBe(true);
    expect(new Set(links).size).toBe(links.length);
    for (const day of days) expect(links.some((link) => link.endsWith(`#published-${day}`))).toBe(true);
    const known = new Set(rowsOf('ledger.csv').map(({ cells }) => cells['date']));
    expect(dates.filter((date) => !known.has(new Date(date).toISOString().slice(0, 10)))).toEqual([]);
  });

  it('leads to places that are there', () => {
    const places = [...feed.matchAll(/<link>https:\/\/[^/]+(\/[^<#]*)#([^<]+)<\/link>/g)];
    expect(places.length).toBeGreaterThan(0);
    for (const [, address = '', id = ''] of places)
      expect(readFileSync(`${DIST}${address}index.html`, 'utf8')).toContain(`id="${id}"`);
  });

  it('is named by every page', () => {
    expect(survey.filter(({ links }) => !links.includes('/feed.xml')).map(({ address }) => address)).toEqual(
      [],
    );
  });
});

/** Runs in the browser: what is wrong with the XML, and the addresses and dates of the entries. */
function readFeed(text: string): { error: string; links: string[]; dates: string[] } {
  const xml = new DOMParser().parseFromString(text, 'application/xml');
  const all = (name: string): string[] =>
    [...xml.querySelectorAll(`item > ${name}`)].map((node) => node.textContent ?? '');
  return {
    error: xml.querySelector('parsererror')?.textContent ?? '',
    links: all('link'),
    dates: all('pubDate'),
  };
}
