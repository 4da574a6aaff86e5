import { beforeAll, describe, expect, it } from 'vitest';
import { scaledFiles } from '../../scripts/scaled-record.ts';
import { projectOf } from '../../src/project.ts';
import { modelOf, type Model } from '../../src/model/model.ts';
import { publishedRecord } from '../../src/model/published.ts';
import { parseRecord } from '../../src/record/read/parse.ts';
import { readFiles } from '../../src/record/read/read.ts';

/** How many times the record: 1,400 figures, then about 2,800, 5,600 and 11,200. */
const TIMES = [1, 2, 4, 8] as const;
/** How much more a figure of the largest record may cost than one of the smallest. */
const MOST_GROWTH = 2;

describe('a record that grows', () => {
  let files: ReadonlyMap<string, string>;

  beforeAll(async () => {
    files = await readFiles('data');
  });

  it('is sound when it is laid twice over, and all in it is twice there', () => {
    const [once, twice] = [1, 2].map((times) => projectOf(scaledFiles(files, times)));
    expect(twice?.faults).toEqual([]);
    const [one, two] = [once?.model, twice?.model];
    for (const size of [
      (model: Model) => model.record.figures.size,
      (model: Model) =>
        [...model.record.ledger.keys()].filter((subject) => subject.startsWith('figures/')).length,
      (model: Model) => model.families.length,
      (model: Model) => model.disputes.length,
      (model: Model) => model.summary.steps,
      (model: Model) => model.accountsBesideArrests.length,
    ])
      expect(two && size(two)).toBe(one && 2 * size(one));
  });

  it('costs no more a figure: the model of eight times the record, whole, is worked out in eight times the time', () => {
    const costs = TIMES.map((times) => {
      const record = publishedRecord(parseRecord(scaledFiles(files, times)).record);
      const runs = [1, 2, 3].map(() => cpuTime(() => everythingIn(modelOf(record))));
      return Math.min(...runs) / record.figures.size;
    });
    const table = costs.map((cost, index) => `×${String(TIMES[index])}: ${cost.toFixed(1)} µs a figure`);
    console.log(table.join(', '));
    expect((costs.at(-1) ?? Infinity) / (costs[0] ?? 1), table.join(', ')).toBeLessThan(MOST_GROWTH);
  }, 120_000);
});

/** Microseconds of work of this thread: other work of the machine does not count. */
function cpuTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}

/** Asks a model for all that it holds. */
function everythingIn(model: Model): void {
  for (const part of Object.values(model)) void part;
  for (const { root } of model.families) model.descents([root.figure]);
  for (const figure of model.record.figures.values()) {
    model.confusedWith(figure);
    model.changeMark(figure);
  }
  for (const operation of model.record.operations.values()) {
    model.chiefOutcome(operation);
    model.disputesOfOperation(operation.id);
    model.seriesOfOperation(operation.id);
    model.namedTogether(operation.id);
  }
}
