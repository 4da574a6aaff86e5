import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rewrittenLine } from '../../src/model/ledger/chain.ts';

const LEDGER = 'data/ledger.csv';

/** The commits whose ledger must still stand in the file: the last one, and the one from which a push started. */
const COMMITS = ['HEAD', process.env['BASE_COMMIT'] ?? 'HEAD^'];

it.each(COMMITS)('the ledger begins with all that it held at %s: it is only ever added to', (commit) => {
  const { status, stdout } = spawnSync('git', ['show', `${commit}:${LEDGER}`], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (status !== 0) {
    console.log(`There is no ${commit} of git here with which the ledger could be compared.`);
    return;
  }
  const line = rewrittenLine(stdout, readFileSync(LEDGER, 'utf8'));
  const told =
    line === undefined
      ? 'as it was'
      : `line ${line} of ${LEDGER} is not what ${commit} has there; put it back`;
  expect(told).toBe('as it was');
});
