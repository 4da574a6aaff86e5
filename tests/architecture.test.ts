import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { getFileInfo } from 'prettier';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** The rooms from the ground up. A file imports from its own room and from floors below; rooms of one floor are peers. */
const FLOORS: readonly (readonly string[])[] = [
  ['faults'],
  ['record'],
  ['language'],
  ['model'],
  ['charts', 'prose'],
  ['publish'],
  // What gathers everything that an editor writes, and checks it, lies loose in src/, below the site.
  ['addresses.ts'],
  ['project.ts'],
  ['site'],
  // Astro looks for its middleware there.
  ['components', 'layouts', 'pages', 'middleware.ts'],
];

/** Rooms of the site itself, which lay out one page together. */
const MAY_SHARE = ['components', 'layouts', 'pages'];

const files = globSync('src/**/*.{ts,astro}').map((file) => file.replaceAll('\\', '/'));
const imports = new Map(files.map((file) => [file, importsOf(file)]));

/** What a file imports: files of `src/` by their paths, everything else by its name. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  const code = file.endsWith('.astro') ? scriptsOf(text) : text;
  const { importedFiles } = ts.preProcessFile(code, true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? normalize(join(dirname(file), fileName)).replaceAll('\\', '/') : fileName,
  );
}

/** The front matter of a page or a component, and its scripts. */
function scriptsOf(astro: string): string {
  const frontMatter = /^---\n([^]*?)\n---/.exec(astro)?.[1] ?? '';
  const scripts = [...astro.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map((match) => match[1] ?? '');
  return [frontMatter, ...scripts].join('\n');
}

function within(file: string): string[] {
  return (imports.get(file) ?? []).filter((each) => imports.has(each));
}

const roomOf = (file: string): string => file.split('/')[1] ?? '';
const floorOf = (file: string): number => FLOORS.findIndex((rooms) => rooms.includes(roomOf(file)));

function isAllowed(from: string, to: string): boolean {
  const [own, other] = [roomOf(from), roomOf(to)];
  if (own === other) return true;
  if (own === 'client' || other === 'client') return true;
  if (MAY_SHARE.includes(own) && MAY_SHARE.includes(other)) return true;
  return floorOf(to) >= 0 && floorOf(to) < floorOf(from);
}

/** Every file that a file leads to, itself first. */
function reached(file: string): string[] {
  const found = new Set([file]);
  for (const each of found) for (const next of within(each)) found.add(next);
  return [...found];
}

/** Groups of files each of which leads to all others of its group. */
function circles(): string[][] {
  const reach = new Map(files.map((file) => [file, new Set(reached(file))]));
  const leads = (from: string, to: string): boolean => reach.get(from)?.has(to) === true;
  const groups = files.map((file) =>
    files.filter((other) => leads(file, other) && leads(other, file)).sort(),
  );
  return [
    ...new Map(groups.filter(({ length }) => length > 1).map((group) => [group.join(), group])).values(),
  ];
}

describe('the imports of src/', () => {
  it('are found in modules and in pages', () => {
    expect(within('src/record/read/parse.ts')).toContain('src/record/read/table.ts');
    expect(within('src/pages/help.astro')).toContain('src/components/ProsePage.astro');
  });

  it('know every room', () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => room !== 'client' && !FLOORS.flat().includes(room))).toEqual([]);
  });

  it('run one way: from the site down to the ground', () => {
    const against = files.flatMap((from) =>
      within(from)
        .filter((to) => !isAllowed(from, to))
        .map((to) => `${from} → ${to}`),
    );
    expect(against).toEqual([]);
  });

  it('run in no circle', () => {
    expect(circles()).toEqual([]);
  });

  it('bring Astro into nothing below the site', () => {
    const below = files.filter((file) => floorOf(file) < floorOf('src/site/x.ts'));
    expect(below.filter((file) => imports.get(file)?.some((name) => name.startsWith('astro')))).toEqual([]);
  });

  it('bring nothing of Node into what runs in a browser', () => {
    const inBrowser = files.filter((file) => roomOf(file) === 'client').flatMap(reached);
    expect(inBrowser.length).toBeGreaterThan(0);
    const ofNode = inBrowser.filter((file) => imports.get(file)?.some((name) => name.startsWith('node:')));
    expect([...new Set(ofNode)]).toEqual([]);
  });

  it('let only pages and components take a script of the browser, and a script nothing of the site', () => {
    const takers = files.filter((file) => within(file).some((to) => roomOf(to) === 'client'));
    expect(takers.filter((file) => !['client', ...MAY_SHARE, 'site'].includes(roomOf(file)))).toEqual([]);
    const taken = files.filter((file) => roomOf(file) === 'client').flatMap(within);
    expect(taken.filter((file) => [...MAY_SHARE, 'site'].includes(roomOf(file)))).toEqual([]);
  });
});

describe('the formatter', () => {
  it('reads every file of the code, also those of folders that are named like one of data', async () => {
    const read = await Promise.all(files.map((file) => getFileInfo(file, { ignorePath: '.prettierignore' })));
    expect(files.filter((_, index) => read[index]?.ignored !== false)).toEqual([]);
  });
});
