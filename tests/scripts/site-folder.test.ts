import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { prepare, refusalOf, siteFolder, swapIn, tidyUp } from '../../scripts/site-folder.ts';

let room: string;
let site: string;

beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'soundings-folder-'));
  site = join(room, 'dist');
});
afterEach(() => {
  rmSync(room, { recursive: true, force: true });
});

function put(folder: string, words: string): void {
  mkdirSync(join(folder, 'deep'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
  writeFileSync(join(folder, 'deep/page.html'), words);
}

function pageOf(folder: string): string {
  return readFileSync(join(folder, 'deep/page.html'), 'utf8');
}

function buildOf(words: string): void {
  const folder = siteFolder(site);
  prepare(folder);
  put(folder.next, words);
  swapIn(folder);
  tidyUp(folder);
}

describe('the folder of the site', () => {
  it('holds the new build afterwards, and nothing is left beside it', () => {
    buildOf('first');
    buildOf('second');
    expect(pageOf(site)).toBe('second');
    const { next, last, lock } = siteFolder(site);
    expect([next, last, lock].filter((each) => existsSync(each))).toEqual([]);
  });

  it('stays behind a link, which goes on leading to it', () => {
    const elsewhere = join(room, 'elsewhere');
    put(elsewhere, 'first');
    symlinkSync(elsewhere, site);
    buildOf('second');
    expect(lstatSync(site).isSymbolicLink()).toBe(true);
    expect(pageOf(site)).toBe('second');
  });

  it('is the one before where the new build cannot take its place', () => {
    put(site, 'first');
    const folder = siteFolder(site);
    expect(() => swapIn(folder)).toThrow('ENOENT');
    expect(pageOf(site)).toBe('first');
  });

  it('is put back by the next build where one was killed between the two renames', () => {
    const folder = siteFolder(site);
    put(folder.last, 'first');
    put(folder.next, 'half');
    prepare(folder);
    expect(pageOf(site)).toBe('first');
  });

  it('is whole although a part of the one before cannot be removed', () => {
    put(site, 'first');
    chmodSync(join(site, 'deep'), 0o555);
    const folder = siteFolder(site);
    prepare(folder);
    put(folder.next, 'second');
    swapIn(folder);
    tidyUp(folder);
    expect(pageOf(site)).toBe('second');
    if (existsSync(folder.last)) chmodSync(join(folder.last, 'deep'), 0o755);
  });

  it('is never half there while builds are swapped in one after another and killed at any moment', async () => {
    put(site, 'whole');
    const code = `
      import { prepare, siteFolder, swapIn, tidyUp } from '${new URL('../../scripts/site-folder.ts', import.meta.url).href}';
      import { mkdirSync, writeFileSync } from 'node:fs';
      for (;;) {
        const folder = siteFolder('${site}');
        prepare(folder);
        mkdirSync(folder.next + '/deep');
        for (let file = 0; file < 40; file++) writeFileSync(folder.next + '/deep/' + file, 'x');
        writeFileSync(folder.next + '/deep/page.html', 'whole');
        swapIn(folder);
        tidyUp(folder);
      }`;
    for (let round = 0; round < 12; round++) {
      const child = spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'ignore' });
      const exit = once(child, 'exit');
      await new Promise((done) => setTimeout(done, 150 + 37 * round));
      expect(child.exitCode, 'the builds go on until they are killed').toBeNull();
      child.kill('SIGKILL');
      await exit;
      prepare(siteFolder(site));
      expect(pageOf(site)).toBe('whole');
    }
  });
});

describe('the lock of a build', () => {
  it('refuses a second build while the first is at work, and says why', () => {
    const folder = siteFolder(site);
    expect(refusalOf(folder, process.pid)).toBeUndefined();
    expect(refusalOf(folder, process.pid + 1)).toContain(`Another build is at work (process ${process.pid})`);
  });

  it('is taken over from a build that was killed', async () => {
    const child = spawn(process.execPath, ['-e', '']);
    await once(child, 'exit');
    const folder = siteFolder(site);
    writeFileSync(folder.lock, String(child.pid));
    expect(refusalOf(folder, process.pid)).toBeUndefined();
    expect(readFileSync(folder.lock, 'utf8')).toBe(String(process.pid));
  });
});
