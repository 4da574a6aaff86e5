import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { builtPages, type BuiltPage } from './built-pages.ts';
import { listening } from './serve.ts';
import { siteAddress } from './site-address.ts';
import { browser } from './visit.ts';

/** A chart as its page holds it. */
export interface SurveyedChart {
  readonly title: string;
  /** The line that says what is counted, and the description below the picture. */
  readonly counted: string;
  readonly said: string;
  /** The texts of the picture that stand out, which are the values, and its other texts apart from the scale of an axis or a map. The sketch has no values, only numbered steps. */
  readonly values: readonly string[];
  readonly labels: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Where the first cell of each row leads; empty where it is no link. */
  readonly rowLinks: readonly string[];
  /** The addresses of its files: images and data. */
  readonly downloads: readonly string[];
}

/** What stands in a page, as a browser reads it; no script runs and nothing is laid out. */
export interface SurveyedPage extends BuiltPage {
  readonly title: string;
  readonly description: string;
  /** All words of the page. */
  readonly text: string;
  /** The addresses that the page links to or loads. */
  readonly links: readonly string[];
  readonly repeatedIds: readonly string[];
  /** Elements with a style attribute, scripts, and elements with an attribute that holds a script: the start of each. */
  readonly styled: readonly string[];
  readonly scripts: readonly string[];
  readonly charts: readonly SurveyedChart[];
  /** All words of the page but those of its charts. */
  readonly besideCharts: string;
}

/** Every page of the built site, parsed by the browser. */
export const survey: readonly SurveyedPage[] = await surveyed();

/** The pages go to the browser all at once, over a server of their own: to hand them over singly takes twice as long. */
async function surveyed(): Promise<SurveyedPage[]> {
  const sources = await Promise.all(builtPages.map(({ file }) => readFile(file, 'utf8')));
  const server = createServer((_, response) => {
    response.writeHead(200, { 'access-control-allow-origin': '*' }).end(JSON.stringify(sources));
  });
  const address = await listening(server);
  const page = await browser.newPage();
  const facts = await page.evaluate(readPages, address);
  await page.close();
  server.close();
  return facts.flatMap((fact, index) =>
    builtPages.slice(index, index + 1).map((page) => ({ ...page, ...withAddresses(fact, page.address) })),
  );
}

type Facts = Omit<SurveyedPage, keyof BuiltPage>;

/** Links as the site knows them, and not from the place of their page. */
function withAddresses(facts: Facts, page: string): Facts {
  const known = (links: readonly string[]) => links.map((link) => siteAddress(link, page));
  const charts = facts.charts.map((chart) => ({
    ...chart,
    rowLinks: known(chart.rowLinks),
    downloads: known(chart.downloads),
  }));
  return { ...facts, links: known(facts.links), charts };
}

/** Runs in the browser, so it stands on its own. */
async function readPages(address: string): Promise<Facts[]> {
  const sources = (await (await fetch(address)).json()) as string[];
  const parser = new DOMParser();
  const words = (node: Element | null): string => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const start = (element: Element): string => element.outerHTML.slice(0, 120);
  return sources.map((source) => {
    const page = parser.parseFromString(source, 'text/html');
    const all = (selector: string, within: ParentNode = page): Element[] => [
      ...within.querySelectorAll(selector),
    ];
    for (const style of all('style')) style.remove();
    const besideCharts = (): string => {
      for (const chart of all('figure.chart')) chart.remove();
      return words(page.body);
    };
    const ids = all('[id]').map(({ id }) => id);
    const handlers = all('*').filter((element) =>
      [...element.attributes].some(({ name }) => name.startsWith('on')),
    );
    return {
      title: page.title,
      description: page.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
      text: words(page.body),
      links: ['href', 'src', 'srcset', 'data', 'poster', 'action'].flatMap((name) =>
        all(`[${name}]`).map((element) => element.getAttribute(name) ?? ''),
      ),
      repeatedIds: ids.filter((id, index) => ids.indexOf(id) !== index),
      styled: all('[style]').map(start),
      scripts: [...all('script:not([type="application/ld+json"])'), ...handlers].map(start),
      charts: all('figure.chart').map((chart) => ({
        title: words(chart.querySelector('figcaption :is(h1, h2, h3)')),
        counted: words(chart.querySelector('.counted')),
        said: words(chart.querySelector('.said')),
        values: all(':not([data-form="onion-routing"]) > svg text:is(.strong, .number, .value)', chart).map(
          words,
        ),
        labels: all(
          'svg text:not(.strong, .number, .value, .tick, svg:has(.axis, .rule, .land) .note)',
          chart,
        ).map(words),
        head: all('details thead th', chart).map(words),
        rows: all('details tbody tr', chart).map((row) => all('th, td', row).map(words)),
        rowLinks: all('details tbody tr', chart).map(
          (row) => row.querySelector('th a')?.getAttribute('href') ?? '',
        ),
        downloads: all('.beneath a', chart)
          .map((link) => link.getAttribute('href') ?? '')
          .filter((address) => /\.(svg|png|csv)$/.test(address)),
      })),
      besideCharts: besideCharts(),
    };
  });
}
