import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

/**
 * `npm test`: everything; `npm test -- check unit`: some layers. The first step that fails ends the run with its exit
 * code. The last line sums the tests up, alone on its line: `N passed, N failed`.
 */
const RESULTS = 'tests/output';

/** A command of `node_modules/.bin` with its arguments, under the name that is printed. */
type Step = readonly [name: string, command: string, ...args: string[]];

/** From what answers in seconds to what takes minutes. */
const LAYERS: Readonly<Record<string, readonly Step[]>> = {
  /** What an editor needs: is anything wrong with the record, the texts, the charts, or the code as it is written? */
  check: [
    ['the record, the texts and the charts', 'node', 'scripts/check.ts'],
    ['formatting', 'prettier', '--check', '.'],
    ['lint', 'eslint', '.'],
    ['types', 'astro', 'check'],
    ['types of what runs in a browser', 'tsc', '--noEmit', '--project', 'src/client'],
  ],
  /** Each room by itself, on small records made by hand. */
  unit: [['unit tests', ...vitest('unit', 'vitest.config.ts')]],
  /** The real record, records many times as large, and the scripts as programs. */
  data: [['tests of the record', ...vitest('data', 'vitest.data.config.ts')]],
  /** The built site in a real browser. */
  site: [
    ['the build', 'node', 'scripts/build.ts'],
    ['the built site', ...vitest('site', 'vitest.site.config.ts')],
  ],
};

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !Object.hasOwn(LAYERS, name));
if (unknown !== undefined) {
  console.error(`There is no layer "${unknown}". Write npm test -- ${Object.keys(LAYERS).join(' | ')}`);
  process.exit(2);
}

const bin = resolve('node_modules/.bin');
const env = {
  ...process.env,
  PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
  ASTRO_TELEMETRY_DISABLED: '1',
};

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const layers = Object.entries(LAYERS).filter(([layer]) => asked.length === 0 || asked.includes(layer));
for (const [name, command, ...args] of layers.flatMap(([, steps]) => steps)) {
  console.log(`\n── ${name}: ${command} ${args.join(' ')}`);
  const started = performance.now();
  const { status } = spawnSync(resolve(bin, command), args, { env, stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`── ${name}: ${status === 0 ? 'done' : 'failed'} in ${seconds} s`);
  if (status !== 0) finish(status ?? 1);
}
finish(0);

/** Ends the run. Files that fail before their first test are counted as well. */
function finish(status: number): never {
  const results = Object.keys(LAYERS).map(resultOf);
  const sum = (key: keyof Result): number => results.reduce((total, each) => total + each[key], 0);
  const failed = sum('numFailedTests');
  console.log(`\n${sum('numPassedTests')} passed, ${status === 0 ? failed : Math.max(1, failed)} failed`);
  process.exit(status);
}

function vitest(layer: string, config: string): ['vitest', ...string[]] {
  return [
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${RESULTS}/${layer}.json`,
  ];
}

interface Result {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** What Vitest counted in a layer; nothing, if it did not come to it. */
function resultOf(layer: string): Result {
  try {
    return JSON.parse(readFileSync(`${RESULTS}/${layer}.json`, 'utf8')) as Result;
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
