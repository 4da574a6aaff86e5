import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { hash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';

/** What a build reads. The packages are linked, all else is copied, so that the project itself is left alone. */
const READ = ['data', 'public', 'scripts', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

const workshop = mkdtempSync(join(tmpdir(), 'soundings-'));
for (const part of READ) cpSync(part, join(workshop, part), { recursive: true });
symlinkSync(resolve('node_modules'), join(workshop, 'node_modules'));
afterAll(() => rmSync(workshop, { recursive: true }));

const NETWORK = join(workshop, 'data/figures/network.csv');
const CONTENT = join(workshop, 'data/figures/content.csv');
const LEDGER = join(workshop, 'data/ledger.csv');
const CURRENT = '""status"":""current""';

describe('the build', { timeout: 300_000 }, () => {
  let built: ReadonlyMap<string, string>;

  it('makes the same bytes twice, whatever the time zone and the language of the machine', async () => {
    expect((await build({ TZ: 'UTC', LANG: 'C' })).code).toBe(0);
    built = hashes();
    expect((await build({ TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' })).code).toBe(0);
    expect(differences(built, hashes())).toEqual([]);
    expect(built.size).toBeGreaterThan(2_000);
  });

  it('is refused while another is at work, which goes on and ends well', async () => {
    const first = build();
    await until(() => existsSync(join(workshop, 'dist.lock')));
    const second = await build();
    expect(second.code).toBe(1);
    expect(second.said).toContain('Another build is at work');
    expect((await first).code).toBe(0);
    expect(differences(built, hashes())).toEqual([]);
  });

  it('leaves the last good site as it was when it is killed, and does not stand in the way of the next', async () => {
    const { child, ended } = started('scripts/build.ts');
    await until(() => existsSync(join(workshop, 'dist.next/assets')));
    child.kill('SIGKILL');
    await ended;
    expect(differences(built, hashes())).toEqual([]);
  });

  it('tells all faults of the data at once, and leaves the last good site as it was', async () => {
    const whole = readFileSync(NETWORK, 'utf8');
    writeFileSync(NETWORK, whole.replace(',45000,', ',"45,000",') + 'a-row-of-one-cell\n');
    const { code, said } = await build();
    writeFileSync(NETWORK, whole);
    expect(code).toBe(1);
    expect(said).toMatch(/data\/figures\/network\.csv:\d+ \(.+\) value: "45,000" .+; write 45000/);
    expect(said).toMatch(/data\/figures\/network\.csv:\d+ row: "a-row-of-one-cell" has 1 cell/);
    expect(differences(built, hashes())).toEqual([]);
  });

  it('refuses a change of the past that nobody published, and says what to run', async () => {
    const whole = readFileSync(NETWORK, 'utf8');
    const ledger = readFileSync(LEDGER, 'utf8');
    const [, row = ''] = whole.split('\n');
    const added = row.replace(/^[^,]+/, 'a-new-figure');
    writeFileSync(NETWORK, `${whole.replace(',45000,,about,count,', ',46000,,exact,count,')}${added}\n`);
    const rows = ledger.split('\n');
    const removed = rows.findIndex((row) => row.startsWith('figures,lobos-share-claim,1,'));
    const edited = rows.findIndex((row) => row.startsWith('figures,kidflix-') && row.includes(CURRENT));
    writeFileSync(
      LEDGER,
      rows
        .map((row, index) => (index === edited ? row.replace(CURRENT, '""status"":""corrected""') : row))
        .filter((_, index) => index !== removed)
        .join('\n'),
    );
    const { code, said } = await build();
    writeFileSync(NETWORK, whole);
    writeFileSync(LEDGER, ledger);
    expect(code).toBe(1);
    const remedy = 'run npm run publish-figures -- --why "…"';
    expect(said).toMatch(
      /data\/figures\/network\.csv:\d+ \([\w-]+\) value: "46000" was published as "45000" \(version \d, 2026-\d\d-\d\d\); /,
    );
    expect(said).toMatch(/ qualifier: "exact" was published as "about" /);
    expect(said).toContain(`(a-new-figure) id: "a-new-figure" is not in the ledger; ${remedy}`);
    expect(said).toMatch(
      /data\/ledger\.csv:\d+ \(kidflix-[\w-]+\) hash: ".+" does not fit this row and the one above/,
    );
    expect(said).toMatch(
      /data\/ledger\.csv:\d+ \(lobos-share-claim\) version: "2" stands where version 1 belongs/,
    );
    expect(differences(built, hashes())).toEqual([]);
  });

  it('stops at a bare number in prose, and leaves the last good site as it was', async () => {
    writeFileSync(
      join(workshop, 'src/content/explainers/bare.md'),
      '---\ntitle: How many are there?\nshort: A test\ndescription: A page with a number of nobody.\npublished: 2026-01-01\n---\n\nThere are 57 of them.\n',
    );
    const { code, said } = await build();
    rmSync(join(workshop, 'src/content/explainers/bare.md'));
    expect(code).toBe(1);
    expect(said).toMatch(/src\/content\/explainers\/bare\.md:8:11/);
    expect(differences(built, hashes())).toEqual([]);
  });

  it('keeps the page of a figure that is withdrawn, which says why, and a page of what it said before', async () => {
    const content = readFileSync(CONTENT, 'utf8');
    writeFileSync(CONTENT, content.replace(/^(lobos-share-claim,.*),current,/m, '$1,withdrawn,'));
    const why = ['--why', 'Nobody can have counted it'];
    const newest = readFileSync(LEDGER, 'utf8').match(/^figures,lobos-share-claim,/gm)?.length ?? 0;
    expect(await run('scripts/publish-figures.ts', why)).toMatchObject({ code: 0 });
    const today = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format();
    expect(await build()).toMatchObject({ code: 0 });
    const page = (address: string) =>
      readFileSync(join(workshop, 'dist', address), 'utf8')
        .replaceAll(/<[^>]+>/g, '')
        .replaceAll(/\s+/g, ' ');
    const now = page('figures/lobos-share-claim/index.html');
    expect(now).toContain('Withdrawn: do not use this figure.');
    expect(now).toContain(`Withdrawn ${today}: Nobody can have counted it.`);
    expect(page(`figures/lobos-share-claim/v${newest}/index.html`)).toMatch(
      new RegExp(`Superseded: this is what the figure said (?:from 27 November 2026 until|on) ${today}`),
    );
    expect(page('corrections/index.html')).toMatch(
      new RegExp(`${today} .*Withdrawn\\. Nobody can have counted it\\.`),
    );
    expect(page('feed.xml')).toMatch(/Withdrawn: .*Lobos|Withdrawn: Federal court in Pernambuco/);
  });
});

/** Runs `npm run build` in the workshop, without npm. */
async function build(environment: NodeJS.ProcessEnv = {}): Promise<{ code: number; said: string }> {
  return run('scripts/build.ts', [], environment);
}

async function run(
  script: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<{ code: number; said: string }> {
  const { child, ended } = started(script, args, environment);
  const [out, error, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, said: out + error };
}

/** A script of the project at work in the workshop, and its exit code once it has ended. */
function started(script: string, args: readonly string[] = [], environment: NodeJS.ProcessEnv = {}) {
  const env = { ...process.env, ...environment };
  // Vitest says that all is a test, which would make Astro build for development.
  delete env['NODE_ENV'];
  const child = spawn(process.execPath, [script, ...args], { cwd: workshop, env });
  const { promise: ended, resolve } = Promise.withResolvers<number>();
  child.on('close', (code) => resolve(code ?? 1));
  return { child, ended };
}

const PAUSE = 20;

/** Waits until something has come about. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((done) => setTimeout(done, PAUSE));
}

/** The hash of every file that stands in the built site, and of what a build may have left beside it. */
function hashes(): Map<string, string> {
  const files = readdirSync(join(workshop, 'dist'), { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file, hash('sha256', readFileSync(file))]),
  );
}

function differences(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
}
