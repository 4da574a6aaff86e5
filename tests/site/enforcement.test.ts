import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtPages } from './built-pages.ts';
import { rowsOf, type RawRow } from './raw-rows.ts';
import { withSiteAddresses } from './site-address.ts';
import { survey } from './survey.ts';
import { openWindow } from './visit.ts';

const cell = ({ cells }: RawRow, column: string): string => cells[column] ?? '';
const figures = rowsOf('figures/').filter((row) => cell(row, 'status') !== 'draft');
const operations = rowsOf('operations.csv');
const help = rowsOf('help.csv');

const pageAt = (address: string) => survey.find((page) => page.address === address);
const inPlace = (rows: readonly RawRow[], column: string, code: string): RawRow[] =>
  rows.filter((row) => cell(row, column).split(' ').includes(code));

const codes = [
  ...new Set([
    ...figures.flatMap((row) => cell(row, 'place').split(' ')),
    ...operations.flatMap((row) => cell(row, 'countries').split(' ')),
  ]),
].filter((code) => code !== '' && code !== 'world');
const places = codes.map((code) => ({
  code,
  address: `/places/${code.toLowerCase()}/`,
  figures: inPlace(figures, 'place', code),
  operations: inPlace(operations, 'countries', code),
  series: inPlace(rowsOf('series.csv'), 'place', code).filter((row) =>
    rowsOf(`series/${cell(row, 'id')}.csv`).some((point) => cell(point, 'status') !== 'draft'),
  ),
  help: inPlace(help, 'country', code),
}));

describe('the page of a place', () => {
  const many = places.filter(({ figures, operations }) => figures.length >= 3 || operations.length >= 3);

  it('stands for every country with three figures or three operations', () => {
    expect(many.length).toBeGreaterThan(25);
    expect(many.filter(({ address }) => pageAt(address) === undefined).map(({ code }) => code)).toEqual([]);
  });

  it.each(places.filter(({ address }) => pageAt(address) !== undefined))(
    '$address links every operation, figure, series and entry of help of the place',
    ({ address, figures, operations, series, help }) => {
      const links = new Set(pageAt(address)?.links);
      const expected = [
        ...figures.map((row) => `/figures/${cell(row, 'id')}/`),
        ...operations.map((row) => `/operations/${cell(row, 'id')}/`),
        ...series.map((row) => `/series/${cell(row, 'id')}/`),
        ...help.map((row) => cell(row, 'url')),
      ];
      expect(expected.filter((link) => !links.has(link))).toEqual([]);
    },
  );

  it('or else an entry on /places/ that links what names the country', () => {
    const links = new Set(pageAt('/places/')?.links);
    const few = places.filter(({ address }) => pageAt(address) === undefined);
    const missing = few.flatMap(({ figures, operations }) =>
      [
        ...figures.map((row) => `/figures/${cell(row, 'id')}/`),
        ...operations.map((row) => `/operations/${cell(row, 'id')}/`),
      ].filter((link) => !links.has(link)),
    );
    expect(few.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });
});

describe('an entry of help', () => {
  const html = readFileSync('dist/help/index.html', 'utf8');
  const sections = html.split('<section class="country"').slice(1);
  const names = new Intl.DisplayNames('en', { type: 'region' });
  const SAID_OTHERWISE: Readonly<Record<string, string>> = { world: 'Any country', CZ: 'Czech Republic' };
  const asked = help.flatMap((row) =>
    cell(row, 'country')
      .split(' ')
      .map((code) => ({
        name: cell(row, 'name'),
        country: SAID_OTHERWISE[code] ?? names.of(code) ?? code,
        row,
      })),
  );

  /** The entries of a country that lead to an address, in words. */
  function entriesOn(country: string, url: string): string[] {
    const own = sections.find((each) => each.includes(`<h3>${country}</h3>`));
    const shared = /<div class="elsewhere">.*?<\/div>/s.exec(html)?.[0] ?? '';
    return (own ?? (shared.includes(country) ? shared : ''))
      .split(/<div class="helper">|<dd>/)
      .map((rest) => rest.split(/<\/div>|<\/dd>/)[0] ?? '')
      .filter((entry) => entry.includes(`href="${url.replaceAll('&', '&amp;')}"`))
      .map((entry) => entry.replaceAll(/<[^>]*>/g, '').replaceAll(/\s+/g, ' '));
  }

  it.each(asked)(
    'stands in its country with its number, or says that it was not read there and has none: $name, $country',
    ({ name, country, row }) => {
      const own = entriesOn(country, cell(row, 'url')).filter((entry) => entry.includes(name));
      expect(own.length).toBeGreaterThan(0);
      const numbers = cell(row, 'phone')
        .split(' ; ')
        .filter((number) => number !== '');
      const complete = own.filter((entry) => numbers.every((number) => entry.includes(number)));
      if (cell(row, 'first_hand') === 'yes') {
        expect(complete.length).toBeGreaterThan(0);
        return;
      }
      for (const entry of own) {
        expect(entry).toContain('Not read at the organisation itself.');
        expect(numbers.filter((number) => entry.replace(name, '').includes(number))).toEqual([]);
      }
    },
  );

  it('is one of many, some of them read at the organisation itself and some not', () => {
    expect(asked.length).toBeGreaterThan(30);
    expect(new Set(help.map((row) => cell(row, 'first_hand')))).toEqual(new Set(['yes', 'no']));
  });
});

it('/enforcement/ begins its picture on the first screen of a phone', async () => {
  const { page, visit } = await openWindow({ viewport: { width: 360, height: 640 } });
  await visit('/enforcement/');
  const picture = await page.locator('.chart-picture:visible').first().boundingBox();
  expect(picture?.y).toBeLessThan(640);
});

describe('the ways in which people were found, on /enforcement/', () => {
  const html = withSiteAddresses(readFileSync('dist/enforcement/index.html', 'utf8'), '/enforcement/');
  const section = /<h2 id="h-how-people-were-found">.*?<\/ul>/s.exec(html)?.[0] ?? '';
  const rows = section.split('<li').slice(1);

  it('are counted as the rows of the record have them', () => {
    const words = operations.flatMap((row) => cell(row, 'identified_by').split(' '));
    const counts = [...new Set(words)]
      .filter((word) => word !== 'unknown')
      .map((word) => words.filter((each) => each === word).length);
    const told = rows.map((row) => Number(/<b[^>]*>(\d+)<\/b>/.exec(row)?.[1]));
    expect(told).toEqual(counts.toSorted((a, b) => b - a));
    expect(rows.map((row) => row.match(/href="\/operations\//g)?.length)).toEqual(told);
  });

  it('are told with how many operations there are, and of how many nothing is told', () => {
    const untold = operations.filter((row) => cell(row, 'identified_by') === 'unknown').length;
    const told = section.replaceAll(/\s+/g, ' ');
    expect(told).toContain(`In ${operations.length - untold} of the ${operations.length} operations`);
    expect(told).toContain(`In the other ${untold} we found no report`);
  });
});

describe('the charts about enforcement and places', () => {
  const measures = new Map(figures.map((row) => [cell(row, 'id'), cell(row, 'measure')]));
  const charts = builtPages
    .filter(({ address }) => /^\/(enforcement|places)\//.test(address))
    .flatMap(({ address, file }) =>
      withSiteAddresses(readFileSync(file, 'utf8'), address)
        .split('<figure class="chart"')
        .slice(1)
        .map((rest) => ({ address, html: rest.slice(0, rest.indexOf('</figure>')) })),
    );

  const steps = new Map(rowsOf('measures.csv').map((row) => [cell(row, 'id'), cell(row, 'stage')]));

  it('never set two measures on one axis: steps of a case stand apart, each under its name', () => {
    const mixed = charts.filter(({ html }) => {
      const shown = new Set(
        [...html.matchAll(/href="\/figures\/([a-z0-9-]+)\/"/g)].map(([, id = '']) => measures.get(id) ?? ''),
      );
      if (shown.size < 2) return false;
      const headings = [...html.matchAll(/<text class="strong"[^>]*>([^<]*)/g)].map(([, words = '']) =>
        words.toLowerCase(),
      );
      const isNamed = [...shown].every((measure) => headings.includes(steps.get(measure) ?? ''));
      const hasAxis = /<text class="tick"|<path class="(?:axis|whole|bar)"/.test(html);
      return hasAxis || !isNamed || !html.includes('Each step is a count of its own.');
    });
    expect(charts.length).toBeGreaterThan(20);
    expect(mixed.map(({ address }) => address)).toEqual([]);
  });

  it('stand under a sentence that says what the counts are not', () => {
    const lead = pageAt('/enforcement/')?.text.slice(0, 1200) ?? '';
    expect(lead).toContain('no proof of less crime');
  });
});
