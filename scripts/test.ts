import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/**
 * What `npm test` runs: formatting, lint, types, unit tests, the build, and the built site in a real browser. The first
 * step that fails ends it with its exit code. The last line sums the tests up, alone on its line: `N passed, N failed`.
 */
const RESULTS = 'tests/output';
const UNIT = `${RESULTS}/unit.json`;
const SITE = `${RESULTS}/site.json`;

/** The steps, each a command of `node_modules/.bin` and its arguments. */
const STEPS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['formatting', 'prettier', '--check', '.'],
  ['lint', 'eslint', '.'],
  ['types', 'astro', 'check'],
  ['unit tests', 'vitest', 'run', ...reported(UNIT)],
  ['the build', 'node', 'scripts/build.ts'],
  ['the built site', 'vitest', 'run', '--config', 'vitest.site.config.ts', ...reported(SITE)],
];

const bin = resolve('node_modules/.bin');
const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
};

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
for (const [name, command, ...args] of STEPS) {
  console.log(`\n── ${name}: ${command} ${args.join(' ')}`);
  const started = performance.now();
  const { status } = spawnSync(resolve(bin, command), args, { env, stdio: 'inherit' });
  console.log(
    `── ${name}: ${status === 0 ? 'done' : 'failed'} in ${((performance.now() - started) / 1000).toFixed(1)} s`,
  );
  if (status !== 0) finish(status ?? 1);
}
finish(0);

/** Ends the run. Files that fail before their first test are counted as well. */
function finish(status: number): never {
  const results = [UNIT, SITE].map(resultOf);
  const sum = (key: 'numPassedTests' | 'numFailedTests'): number =>
    results.reduce((total, each) => total + each[key], 0);
  const failed = sum('numFailedTests');
  console.log(`\n${sum('numPassedTests')} passed, ${status === 0 ? failed : Math.max(1, failed)} failed`);
  process.exit(status);
}

function reported(file: string): string[] {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
}

/** What Vitest counted; nothing, if it did not come to it. */
function resultOf(file: string): { numPassedTests: number; numFailedTests: number } {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as { numPassedTests: number; numFailedTests: number };
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
