import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';

/** What a build reads. The packages are linked, all else is copied, so that the project itself is left alone. */
const READ = ['data', 'public', 'scripts', 'src', 'astro.config.ts', 'package.json', 'tsconfig.json'];

const workshop = mkdtempSync(join(tmpdir(), 'soundings-'));
for (const part of READ) cpSync(part, join(workshop, part), { recursive: true });
symlinkSync(resolve('node_modules'), join(workshop, 'node_modules'));
afterAll(() => rmSync(workshop, { recursive: true }));

const NETWORK = join(workshop, 'data/figures/network.csv');

describe('the build', { timeout: 120_000 }, () => {
  let built: ReadonlyMap<string, string>;

  it('makes the same bytes twice, whatever the time zone and the language of the machine', async () => {
    expect((await build({ TZ: 'UTC', LANG: 'C' })).code).toBe(0);
    built = hashes();
    expect((await build({ TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' })).code).toBe(0);
    expect(differences(built, hashes())).toEqual([]);
    expect(built.size).toBeGreaterThan(2_000);
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

  it('stops at a bare number in prose, and leaves the last good site as it was', async () => {
    writeFileSync(
      join(workshop, 'src/content/explainers/bare.md'),
      '---\ntitle: How many are there?\nshort: A test\ndescription: A page with a number of nobody.\npublished: 2026-01-01\n---\n\nThere are 57 of them.\n',
    );
    const { code, said } = await build();
    expect(code).toBe(1);
    expect(said).toMatch(/src\/content\/explainers\/bare\.md:8:11/);
    expect(differences(built, hashes())).toEqual([]);
  });
});

/** Runs `npm run build` in the workshop, without npm. */
async function build(environment: NodeJS.ProcessEnv = {}): Promise<{ code: number; said: string }> {
  const env = { ...process.env, ...environment };
  // Vitest says that all is a test, which would make Astro build for development.
  delete env['NODE_ENV'];
  const child = spawn(process.execPath, ['scripts/build.ts'], { cwd: workshop, env });
  const { promise, resolve } = Promise.withResolvers<number>();
  child.on('close', (code) => resolve(code ?? 1));
  const [out, error, code] = await Promise.all([text(child.stdout), text(child.stderr), promise]);
  return { code, said: out + error };
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
