import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { edited, filesAfter, FIRST } from '../model/ledger/sample-changes.ts';
import type { Files } from '../record/sound.ts';

const LEDGER = 'data/ledger.csv';
const SCRIPT = resolve('scripts/publish-figures.ts');
const TODAY = new Date().toISOString().slice(0, 10);

/** The record about a harbour as it was published, then a later count of its boats. */
const before = filesAfter([FIRST]);
const changed = edited(before, 'data/figures/markets.csv', ',12,,exact', ',13,,exact');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'publish-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function publish(files: Files, ...options: string[]) {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const run = spawnSync(process.execPath, [SCRIPT, ...options], { cwd: folder, encoding: 'utf8' });
  return { ...run, ledger: readFileSync(join(folder, LEDGER), 'utf8') };
}

describe('npm run publish-figures', () => {
  it('adds a row for all that is new or says something else, dated today, and says how many of each', () => {
    const files = edited(changed, 'data/series/by-year.csv', '2015,110', '2015,111');
    files.set(
      'data/sources.csv',
      `${files.get('data/sources.csv') ?? ''}map,A map,,The harbour,,study,,,,,,no,en,,,full,,,\n`,
    );
    const { status, stdout, ledger } = publish(files, '--why', 'The harbour counted again.');
    expect(stdout).toBe(
      '1 row of series, 1 row of figures, 1 row of sources added to data/ledger.csv: commit it with the change.\n',
    );
    expect(status).toBe(0);
    expect(ledger.startsWith(before.get(LEDGER) ?? 'nothing')).toBe(true);
    expect(ledger).toContain(`\nfigures,boats,2,${TODAY},The harbour counted again,`);
    expect(readdirSync(join(folder, 'data')).filter((name) => name.startsWith('ledger'))).toEqual([
      'ledger.csv',
    ]);
  });

  it('gives a row the reason of its own that a file names for it, and all others the one reason', () => {
    const files = edited(changed, 'data/figures/network.csv', 'Counted once, at night.', 'Counted by night.');
    writeFileSync(join(folder, 'reasons.csv'), 'id,reason\nboats,The harbour counted again.\n');
    const { stderr, ledger } = publish(
      files,
      '--why',
      'Its words were held against the log',
      '--reasons',
      'reasons.csv',
    );
    expect(stderr).toBe('');
    expect(ledger).toContain(`\nfigures,boats,2,${TODAY},The harbour counted again,`);
    expect(ledger).toMatch(/\nfigures,lamps,2,[^,]+,Its words were held against the log,/);
  });

  it.each([
    [
      'a day that has not come',
      changed,
      ['--why', 'They counted again', '--date', '2099-01-01'],
      '--date 2099-01-01 has not',
    ],
    ['a reason that is the hint', changed, ['--why', '…'], 'The reason "…" is no reason; say in a few words'],
    [
      'an option that is misspelt',
      changed,
      ['--wy', 'They counted again'],
      'npm run publish-figures -- --why',
    ],
    [
      'a past that was edited',
      edited(changed, LEDGER, 'First publication', 'Nobody said so'),
      ['--why', 'They counted again'],
      /data\/ledger\.csv:\d+ \(.+\) hash: .+\nMend this first\./s,
    ],
  ])('refuses %s and writes nothing', (_, files, options, told) => {
    const { status, stderr, ledger } = publish(files, ...options);
    expect(stderr).toMatch(told);
    expect(status).toBe(2);
    expect(ledger).toBe(files.get(LEDGER));
  });
});
