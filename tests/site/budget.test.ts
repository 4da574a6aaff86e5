import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtFiles, DIST } from './built-pages.ts';
import { pageKinds } from './kinds.ts';
import { survey } from './survey.ts';

/** Ten TCP segments: what comes with the first round trip. */
const PAGE = 14_600;
const FONT = 30_000;

/** Index pages that may be larger, each with its own ceiling and why. */
const LARGER: Readonly<Record<string, { readonly bytes: number; readonly why: string }>> = {
  topic: {
    bytes: 30_000,
    why: 'it lists all figures of its topic, each as a sentence, and one for each thing counted where the list is folded, so that it can be searched without a script',
  },
  'figures by number': {
    bytes: 60_000,
    why: 'it lists every number, case and country, so that the look-up of the home page needs no script and no server',
  },
  'operations index': {
    bytes: 20_000,
    why: 'it sets six numbers of each operation side by side, under the picture of their arrests',
  },
  lineage: {
    bytes: 16_000,
    why: 'it lists everybody who printed a number, under the picture of all of them with its data',
  },
  'a list of rewordings': {
    bytes: 30_000,
    why: 'it lists all that was worded otherwise on a day, each with its reason',
  },
  place: {
    bytes: 19_000,
    why: 'it lists all figures of its place, each as a sentence, under the picture of a series',
  },
  'sources of a kind': { bytes: 30_000, why: 'it lists all sources of its kind' },
};

/** Scripts of our own, which may stand in a page because it is whole without them; and all of them together. */
const ENHANCEMENT = /^<script type="module" src="(?:\.{1,2}\/)+assets\/[\w.-]+\.js">/;
/** And the one that acts only where a page is read from a folder. */
const ON_DISK = /^<script>if\(location\.protocol==='file:'\)/;
const SCRIPT_FILE = /src="(?:\.{1,2}\/)+(assets\/[\w.-]+\.js)"/;
const ENHANCEMENTS = 15_000;
const OF_CHARTS = 5_000;

describe('the largest page of each kind', () => {
  const largest = pageKinds.map(({ name, pages }) => {
    const page = pages.reduce((a, b) => (compressed(b.file, 5) > compressed(a.file, 5) ? b : a));
    return { kind: name, address: page.address, bytes: compressed(page.file, 11) };
  });
  console.table(largest.toSorted((a, b) => b.bytes - a.bytes));

  it.each(largest)('$kind: $address comes in one round trip, or within its ceiling', ({ kind, bytes }) => {
    expect(bytes).toBeLessThanOrEqual(LARGER[kind]?.bytes ?? PAGE);
  });

  it('stands on the list of larger pages only if it needs to', () => {
    const needless = largest.filter(({ kind, bytes }) => kind in LARGER && bytes <= PAGE);
    expect(needless).toEqual([]);
  });
});

describe('every page', () => {
  it('has no style attribute, which the content policy would refuse', () => {
    expect(survey.flatMap(({ address, styled }) => styled.map((tag) => `${address} ${tag}`))).toEqual([]);
  });

  it('has no script that must run', () => {
    const scripts = survey.flatMap(({ address, scripts }) => scripts.map((tag) => `${address} ${tag}`));
    const mustRun = scripts.filter((tag) => {
      const start = tag.slice(tag.indexOf('<'));
      return !ENHANCEMENT.test(start) && !ON_DISK.test(start);
    });
    expect(mustRun).toEqual([]);
  });

  it('has no id twice', () => {
    expect(survey.flatMap(({ address, repeatedIds }) => repeatedIds.map((id) => `${address}#${id}`))).toEqual(
      [],
    );
  });
});

describe('the scripts', () => {
  it('of charts are one small file', () => {
    const pages = survey.filter(({ charts }) => charts.length > 0);
    const shared = pages
      .map(({ scripts }) => scripts.flatMap((tag) => SCRIPT_FILE.exec(tag)?.[1] ?? []))
      .reduce((all, each) => all.filter((file) => each.includes(file)));
    expect(shared).toHaveLength(1);
    expect(compressed(`${DIST}/${shared[0] ?? ''}`, 11)).toBeLessThanOrEqual(OF_CHARTS);
  });

  it('are small, all together', () => {
    const scripts = builtFiles.filter((file) => file.endsWith('.js'));
    const bytes = scripts.map((file) => compressed(`${DIST}/${file}`, 11));
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThanOrEqual(ENHANCEMENTS);
  });
});

describe('the fonts', () => {
  it.each(builtFiles.filter((file) => /\.(woff2?|ttf|otf)$/.test(file)))('%s is small', (file) => {
    expect(statSync(`${DIST}/${file}`).size).toBeLessThanOrEqual(FONT);
  });
});

function compressed(file: string, quality: number): number {
  return brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
    .length;
}
