import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { readFolder } from '../src/record/read/read.ts';
import { scaledFiles, type Files } from './scaled-record.ts';

/**
 * `npm run bench:scale -- 1400 3000 10000`: what it costs to build the site without images from a record of about so
 * many figures, in a folder of its own; and, beside it, what Astro alone takes for as many empty pages.
 */
const DEFAULT_SIZES = [1400, 3000, 10000];
const PROJECT = ['public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** What the process prints when it ends: microseconds of the processor, and kilobytes of memory. */
const USAGE = `process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  console.log(\`usage \${userCPUTime + systemCPUTime} \${maxRSS}\`);
});
`;

const asked = process.argv.slice(2).map(Number);
if (asked.some((size) => !Number.isSafeInteger(size) || size < 1)) {
  console.error('Write the numbers of figures: npm run bench:scale -- 1400 3000 10000');
  process.exit(2);
}

const folders = [
  await readFolder('data', '.csv'),
  await readFolder('src/content/operations', '.md'),
  await readFolder('src/content/disputes', '.md'),
];
const record = new Map(folders.flatMap(({ files }) => [...files]));
const own = figuresIn(record);
const results: Readonly<Record<string, string | number>>[] = [];
for (const size of asked.length === 0 ? DEFAULT_SIZES : asked) {
  const files = scaledFiles(record, Math.max(1, Math.round(size / own)));
  const site = await measured((folder) => projectWith(files, folder), ['scripts/build.ts', '--no-images']);
  const bare = await measured((folder) => emptyPages(site.pages, folder), ['build.mjs']);
  const figures = figuresIn(files);
  const result = {
    figures,
    pages: site.pages,
    seconds: site.seconds.toFixed(1),
    'CPU seconds': site.cpu.toFixed(1),
    'peak MB': site.peak,
    'CPU ms a figure': ((1000 * site.cpu) / figures).toFixed(2),
    'bare Astro seconds': bare.seconds.toFixed(1),
    ratio: (site.seconds / bare.seconds).toFixed(1),
  };
  console.log(JSON.stringify(result));
  results.push(result);
}
console.table(results);

function figuresIn(files: Files): number {
  const rows = (name: string): number => (files.get(name)?.trimEnd().split('\n').length ?? 1) - 1;
  return [...files.keys()]
    .filter((name) => name.startsWith('data/figures/'))
    .reduce((sum, name) => sum + rows(name), 0);
}

function projectWith(files: Files, folder: string): void {
  for (const part of PROJECT) cpSync(part, join(folder, part), { recursive: true });
  for (const [name, content] of files) put(join(folder, name), content);
}

/** A project that has nothing but so many empty pages. */
function emptyPages(count: number, folder: string): void {
  put(join(folder, 'package.json'), '{"type":"module"}');
  put(
    join(folder, 'src/pages/[page].astro'),
    `---\nexport const getStaticPaths = () => Array.from({ length: ${count} }, (_, page) => ({ params: { page: String(page) } }));\n---\n<html lang="en"><head><title>A page</title></head><body></body></html>\n`,
  );
  put(join(folder, 'build.mjs'), "import { build } from 'astro';\nawait build({ logLevel: 'warn' });\n");
}

interface Measured {
  readonly seconds: number;
  readonly cpu: number;
  /** The largest memory of the process, in megabytes. */
  readonly peak: number;
  readonly pages: number;
}

/** Runs a script in a folder that is filled before the clock starts, and removed afterwards. */
async function measured(fill: (folder: string) => void, script: readonly string[]): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'soundings-scale-'));
  try {
    fill(folder);
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
    put(join(folder, 'usage.mjs'), USAGE);
    const started = performance.now();
    const child = spawn(process.execPath, ['--import', './usage.mjs', ...script], { cwd: folder });
    const ended = once(child, 'close');
    const [out, error] = await Promise.all([text(child.stdout), text(child.stderr)]);
    const [code] = (await ended) as [number | null];
    const seconds = (performance.now() - started) / 1000;
    const [, cpu, peak] = /usage (\d+) (\d+)\n/.exec(out) ?? [];
    if (code !== 0) throw new Error(out + error);
    const pages = readdirSync(join(folder, 'dist'), { recursive: true }).filter((name) =>
      String(name).endsWith('.html'),
    );
    return { seconds, cpu: Number(cpu) / 1e6, peak: Math.round(Number(peak) / 1024), pages: pages.length };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function put(file: string, content: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
