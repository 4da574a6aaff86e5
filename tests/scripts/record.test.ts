import { spawnSync } from 'node:child_process';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { soundFiles, withCells, type Files } from '../record/sound.ts';

let project = '';

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
});

afterEach(() => {
  rmSync(project, { recursive: true });
});

function save(files: Files): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(project, file)), { recursive: true });
    writeFileSync(join(project, file), text);
  }
}

function run(script: string, ...args: string[]) {
  return spawnSync(process.execPath, [resolve(`scripts/${script}.ts`), ...args], {
    cwd: project,
    encoding: 'utf8',
  });
}

describe('npm run record -- --summary', () => {
  it('counts a sound record', () => {
    save(soundFiles());
    const { status, stdout } = run('record', '--summary');
    expect(stdout).toMatch(/^figures +9$/m);
    expect(status).toBe(0);
  });

  it('counts nothing in a record with faults, tells them and fails', () => {
    save(withCells('data/figures/network.csv', 2, { value: '1,000' }));
    const { status, stdout, stderr } = run('record', '--summary');
    expect(stdout).toBe('');
    expect(stderr).toContain(
      'data/figures/network.csv:2 (lamps) value: "1,000" is not a plain number; write 1000',
    );
    expect(status).toBe(1);
  });
});

describe('a misspelt option', () => {
  it.each([
    ['record', '--sumary', '; did you mean --summary? Write npm run record -- --summary'],
    ['verify', '--copy', 'npm run verify -- --copies FOLDER'],
  ])('of npm run %s (%s) is told in one line, with how to write it', (script, option, told) => {
    const { status, stderr } = run(script, option);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).toContain(`Unknown option '${option}'`);
    expect(stderr).toContain(told);
    expect(status).toBe(2);
  });
});
