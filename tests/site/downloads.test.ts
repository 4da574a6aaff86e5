import { existsSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { DIST } from './built-pages.ts';
import { rowsOf } from './raw-rows.ts';
import { survey } from './survey.ts';
import { browser } from './visit.ts';

const charts = survey.flatMap(({ address, charts }) => charts.map((chart) => ({ page: address, ...chart })));
const files = [
  ...new Set(
    survey.flatMap(({ links, charts }) => [
      ...charts.flatMap(({ downloads }) => downloads),
      ...links.filter((link) => /^\/figures\/[^/]+\.(svg|png|csv)$/.test(link)),
    ]),
  ),
];
const ending = (end: string) => files.filter((file) => file.endsWith(end));
const textOf = (file: string) => readFileSync(DIST + file, 'utf8');

describe('a chart', () => {
  const endsOf = ({ downloads }: { readonly downloads: readonly string[] }) =>
    downloads.map((file) => file.slice(-3)).join(' ');

  it('offers itself as SVG and PNG, and its values as CSV, on its page or a page that it leads to', () => {
    // A page that needs no more than the picture leads to the same picture with its data and files.
    const isOfferedBeyond = ({ page, labels }: (typeof charts)[number]) => {
      const links = (survey.find(({ address }) => address === page)?.links ?? []).map(
        (link) => new URL(link, `http://localhost${page}`).pathname,
      );
      return charts.some(
        (other) =>
          links.includes(other.page) &&
          endsOf(other) === 'svg png csv' &&
          other.labels.join() === labels.join(),
      );
    };
    const short = charts.filter((chart) => {
      const { rows, values } = chart;
      if (rows.length === 0) return !isOfferedBeyond(chart);
      return endsOf(chart) !== 'svg png csv' && !(values.length === 0 && endsOf(chart) === 'svg png');
    });
    expect(charts.length).toBeGreaterThan(300);
    expect(short.map(({ page, title }) => `${page} ${title}`)).toEqual([]);
  });

  it('has the files that it offers', () => {
    expect(files.filter((file) => !existsSync(DIST + file))).toEqual([]);
  });
});

describe('the SVG of a chart', () => {
  const images = ending('.svg').map((file) => ({ file, text: textOf(file) }));

  it('needs nothing from elsewhere and nothing from the page', () => {
    const bound = images.filter(({ text }) =>
      /var\(|url\((?!#)|@import|(?:href|src)="(?!#)|<script|\sstyle=|\son\w+=|currentcolor/i.test(text),
    );
    expect(bound.map(({ file }) => file)).toEqual([]);
  });

  it('holds in the picture its title, its source, the licence and the address of its page', async () => {
    const read = await readTexts(images.map(({ text }) => text));
    const titles = new Map(charts.flatMap(({ downloads, title }) => downloads.map((file) => [file, title])));
    const pages = new Map(survey.map(({ address, text }) => [address, squeeze(text)]));
    const faults = images.flatMap(({ file }, index) => {
      const { words, title, error } = read[index] ?? { words: '', title: '', error: true };
      const squeezed = squeeze(words);
      // The page of a figure shows the number without a chart: its sentence is the title of the image.
      const isOfPage = pages.get(file.replace(/\.svg$/, '/'))?.includes(squeeze(title)) === true;
      const needed = [
        titles.get(file) ?? (isOfPage && title !== '' ? title : 'a title of its page'),
        'CC BY 4.0',
        'Soundings',
        'soundings.example/',
      ];
      const missing = needed.filter((each) => !squeezed.includes(squeeze(each)));
      const named = existsSync(`${DIST}${file.replace(/svg$/, 'csv')}`) ? /Sources?:/.test(words) : true;
      return error || missing.length > 0 || !named ? [`${file} lacks ${missing.join(', ')}`] : [];
    });
    expect(images.length).toBeGreaterThan(500);
    expect(faults).toEqual([]);
  });

  it('names each value with its hedge, as its page does', async () => {
    const inPages = charts.flatMap(({ downloads, values }) =>
      downloads.filter((file) => file.endsWith('.svg')).map((file) => ({ file, values })),
    );
    const read = await readTexts(inPages.map(({ file }) => textOf(file)));
    const missing = inPages.flatMap(({ file, values }, index) => {
      const words = squeeze(read[index]?.words ?? '');
      return values.filter((value) => !words.includes(squeeze(value))).map((value) => `${file} ${value}`);
    });
    expect(missing).toEqual([]);
  });

  it('cuts no word off at its edge', { timeout: 120_000 }, async () => {
    const sample = images.filter(({ file }, index) => !file.startsWith('/figures/') || index % 20 === 0);
    const page = await browser.newPage();
    const cut: string[] = [];
    for (const { file, text } of sample) {
      await page.setContent(text.replace(/^[\s\S]*?(?=<svg)/, ''));
      const over = await page.evaluate(() => {
        const picture = document.querySelector('svg');
        if (picture === null) return ['no picture'];
        const sheet = picture.getBoundingClientRect();
        return [...picture.querySelectorAll('text')]
          .filter((each) => {
            const box = each.getBoundingClientRect();
            return (
              box.left < sheet.left ||
              box.right > sheet.right + 1 ||
              box.top < sheet.top ||
              box.bottom > sheet.bottom + 1
            );
          })
          .map((each) => each.textContent);
      });
      cut.push(...over.map((words) => `${file}: ${words}`));
    }
    await page.close();
    expect(sample.length).toBeGreaterThan(100);
    expect(cut).toEqual([]);
  });
});

describe('the PNG of a chart', () => {
  it('is twice as large as its SVG, to the dot', () => {
    const wrong = ending('.png').filter((file) => {
      const bytes = readFileSync(DIST + file);
      const [, width, height] =
        /width="([\d.]+)" height="([\d.]+)"/.exec(textOf(file.replace(/png$/, 'svg'))) ?? [];
      return (
        bytes.readUInt32BE(16) !== 2 * Number(width) ||
        Math.abs(bytes.readUInt32BE(20) - 2 * Number(height)) > 1
      );
    });
    expect(wrong).toEqual([]);
  });

  it('shows ink on paper: words above and below, and a picture between', { timeout: 60_000 }, async () => {
    const sample = ending('.png').filter((_, index) => index % 70 === 0);
    const page = await browser.newPage();
    const inks = await page.evaluate(
      async (images) =>
        Promise.all(
          images.map(async (base64) => {
            const image = new Image();
            image.src = `data:image/png;base64,${base64}`;
            await image.decode();
            const canvas = new OffscreenCanvas(image.width, image.height);
            const pen = canvas.getContext('2d');
            pen?.drawImage(image, 0, 0);
            const paper = pen?.getImageData(1, 1, 1, 1).data.join();
            return [0, 1, 2].map((third) => {
              const top = Math.floor((third * image.height) / 3);
              const dots = pen?.getImageData(0, top, image.width, Math.floor(image.height / 3)).data ?? [];
              let inked = 0;
              for (let i = 0; i < dots.length; i += 4)
                if (`${dots[i]},${dots[i + 1]},${dots[i + 2]},${dots[i + 3]}` !== paper) inked += 1;
              return inked;
            });
          }),
        ),
      sample.map((file) => readFileSync(DIST + file).toString('base64')),
    );
    await page.close();
    expect(sample.filter((_, index) => inks[index]?.some((inked) => inked < 500))).toEqual([]);
  });
});

describe('the CSV of a chart', () => {
  const tables = ending('.csv').map((file) => ({
    file,
    rows: Papa.parse<Record<string, string>>(textOf(file), { header: true, skipEmptyLines: true }).data,
  }));
  const figures = new Map(rowsOf('figures/').map(({ cells }) => [cells['id'] ?? '', cells]));

  it('has a row a value, each with its qualifier, base, source and licence', () => {
    const bare = tables.filter(
      ({ rows }) =>
        rows.length === 0 ||
        rows.some((row) =>
          ['qualifier', 'base', 'source', 'source_publisher', 'licence', 'address'].some(
            (name) => !row[name],
          ),
        ),
    );
    expect(tables.length).toBeGreaterThan(500);
    expect(bare.map(({ file }) => file)).toEqual([]);
  });

  it('stands on every page of a figure, chart or not', () => {
    const pages = survey.filter(({ address }) => /^\/figures\/(?!by-number)[^/]+\/$/.test(address));
    const without = pages.filter(({ address, links }) => !links.includes(`${address.slice(0, -1)}.csv`));
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  it('says of an example of error that it is one', () => {
    const specimens = [...figures.values()].filter(
      ({ role, status }) => role === 'specimen' && status !== 'draft',
    );
    const silent = specimens.filter(({ id }) => !textOf(`/figures/${id}.csv`).includes('example of error'));
    expect(specimens.length).toBeGreaterThan(10);
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('agrees with the row of the record, to the sign', () => {
    const cells = ['value', 'value_high', 'qualifier', 'unit', 'words', 'base', 'source'] as const;
    const compared = tables.flatMap(({ file, rows }) =>
      rows.flatMap((row) => {
        const figure = figures.get(row['id'] ?? '');
        if (figure === undefined || figure['derivation']) return [];
        return cells.map((name) => ({
          at: `${file} ${row['id']} ${name}`,
          told: row[name],
          raw: figure[name],
        }));
      }),
    );
    expect(compared.length).toBeGreaterThan(10_000);
    // The record may write 1.0 where a number has one decimal.
    const isSame = (told = '', raw = '') => told === raw || (raw.endsWith('.0') && told === raw.slice(0, -2));
    expect(compared.filter(({ told, raw }) => !isSame(told, raw))).toEqual([]);
  });

  it('prints the address of no source that may not be printed', () => {
    const held = rowsOf('sources.csv').filter(({ cells }) => cells['link'] !== 'yes' && cells['url']);
    const told = tables.flatMap(({ file, rows }) =>
      rows
        .filter((row) => held.some(({ cells }) => cells['id'] === row['source']) && row['source_link'])
        .map(() => file),
    );
    expect(held.length).toBeGreaterThan(0);
    expect(told).toEqual([]);
  });
});

/** Without blanks, in small letters: an image breaks its lines where a page does not. */
function squeeze(words: string): string {
  return words.replaceAll(/\s/g, '').toLowerCase();
}

/** The words in the pictures, their titles, and whether each is sound XML. */
async function readTexts(
  images: readonly string[],
): Promise<readonly { readonly words: string; readonly title: string; readonly error: boolean }[]> {
  const page = await browser.newPage();
  const read = await page.evaluate((all) => {
    const parser = new DOMParser();
    return all.map((text) => {
      const image = parser.parseFromString(text, 'image/svg+xml');
      const words = [...image.querySelectorAll('text')].map((each) => each.textContent).join(' ');
      const title = image.querySelector('title')?.textContent ?? '';
      return { words, title, error: image.querySelector('parsererror') !== null };
    });
  }, images);
  await page.close();
  return read;
}
