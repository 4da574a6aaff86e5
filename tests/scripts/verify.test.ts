import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { figureRow, sampleFiles, sourceRow } from '../model/evidence/sample-record.ts';

const SCRIPT = resolve('scripts/verify.ts');
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  write(
    sampleFiles({
      figures: [figureRow({ id: 'lamps', value: '400', locator: 'about 400 lamps' })],
      sources: [sourceRow({ id: 'harbour-log' })],
    }),
  );
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Iterable<readonly [string, string]>) {
  for (const [file, content] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
  }
}

function verify(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT, ...options], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const evidence = () => readFileSync(join(folder, 'data/evidence.csv'), 'utf8');

describe('npm run verify', () => {
  it('writes the same evidence on every run, and ends well when every figure is found', () => {
    write([['copies/harbour-log.txt', 'They counted about\n400 lamps.']]);
    expect(verify('--copies', 'copies')).toMatchObject({ status: 0, stderr: '' });
    const first = evidence();
    expect(first).toMatch(/^lamps,harbour-log,[0-9a-f]{64},about 400 lamps,400,,about,count,,verified$/m);
    expect(verify('--copies', 'copies').status).toBe(0);
    expect(evidence()).toBe(first);
  });

  it('ends with 1 on a figure that is not in the copy, and records that too', () => {
    write([['copies/harbour-log.txt', 'They counted about 410 lamps.']]);
    const { status, stdout } = verify('--copies', 'copies');
    expect(status).toBe(1);
    expect(stdout).toContain('Failed: 1');
    expect(evidence()).toMatch(/^lamps,.*,locator-not-found$/m);
  });

  it('mends evidence that is out of date', () => {
    write([
      ['copies/harbour-log.txt', 'They counted about 400 lamps.'],
      [
        'data/evidence.csv',
        `${evidence()}gone,harbour-log,${'0'.repeat(64)},nothing,1,,about,count,,verified\n`,
      ],
    ]);
    expect(verify('--copies', 'copies').status).toBe(0);
    expect(evidence()).not.toContain('gone');
  });

  it('keeps what earlier runs found in copies that are not there now, with its line ends, and drops what is no longer true', () => {
    const ofTides = (id: string) =>
      figureRow({ id, value: '2', locator: 'about 2 tides', source: 'tide-book' });
    write(
      sampleFiles({
        figures: [
          figureRow({ id: 'lamps', value: '400', locator: 'about 400 lamps' }),
          ...['high', 'low', 'spring'].map(ofTides),
          { ...ofTides('neap'), qualifier: 'exact' },
        ],
        sources: [sourceRow({ id: 'harbour-log' }), sourceRow({ id: 'tide-book' })],
      }),
    );
    const row = (id: string, result: string) =>
      `${id},tide-book,${'0'.repeat(64)},about 2 tides,2,,about,count,,${result}`;
    const [header = ''] = evidence().split('\n');
    const kept = [row('high', 'verified'), row('low', 'value-not-in-locator')];
    const untrue = [row('neap', 'verified'), row('spring', 'verified'), row('spring', 'locator-not-found')];
    write([
      ['copies/harbour-log.txt', 'They counted about 400 lamps.'],
      ['data/evidence.csv', [header, ...kept, ...untrue, ''].join('\r\n')],
    ]);
    const { status, stdout } = verify('--copies', 'copies');
    expect(status).toBe(0);
    expect(stdout).toContain('Kept from earlier runs, for want of a copy: 2\n  2  tide-book\n');
    expect(stdout).toContain('Unverifiable: 2');
    const [first, second, lamps = '', ...rest] = evidence().split('\r\n').slice(1);
    expect([first, lamps, ...rest]).toEqual([kept[0], kept[1], '']);
    expect(second).toMatch(/^lamps,harbour-log,.+,verified$/);
    const files = readdirSync(join(folder, 'data')).filter((name) => name.startsWith('evidence'));
    expect(files).toEqual(['evidence.csv']);
  });

  it('writes nothing if the evidence of earlier runs cannot be read', () => {
    write([
      ['data/evidence.csv', 'figure,source\nlamps,harbour-log\n'],
      ['copies/harbour-log.txt', 'about 400 lamps'],
    ]);
    const { status, stderr } = verify('--copies', 'copies');
    expect(status).toBe(1);
    expect(stderr).toContain('data/evidence.csv:1 header:');
    expect(evidence()).toBe('figure,source\nlamps,harbour-log\n');
  });

  it('names a copy that belongs to no source', () => {
    write([
      ['copies/harbour-log.txt', 'They counted about 400 lamps.'],
      ['copies/harbor-log.txt', 'Misnamed.'],
    ]);
    expect(verify('--copies', 'copies').stderr).toContain('harbor-log.txt is a copy of no source');
  });

  it('ends with 1 and says what to write if there is nothing to compare with', () => {
    mkdirSync(join(folder, 'empty'));
    for (const options of [[], ['--copies', 'nowhere'], ['--copies', 'empty']]) {
      const { status, stderr } = verify(...options);
      expect(status).toBe(1);
      expect(stderr).toContain('npm run verify -- --copies FOLDER');
    }
  });

  it('verifies nothing while the record has faults', () => {
    write([
      ['copies/harbour-log.txt', 'They counted about 400 lamps.'],
      ...sampleFiles({
        figures: [figureRow({ id: 'lamps', value: '4OO', locator: 'about 400 lamps' })],
        sources: [sourceRow({ id: 'harbour-log' })],
      }),
    ]);
    const { status, stderr } = verify('--copies', 'copies');
    expect(status).toBe(1);
    expect(stderr).toContain('data/figures/network.csv:2 (lamps) value');
  });
});
