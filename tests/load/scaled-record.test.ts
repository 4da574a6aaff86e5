import { beforeAll, describe, expect, it } from 'vitest';
import { scaledFiles } from '../../scripts/scaled-record.ts';
import { projectOf } from '../../src/project.ts';
import { modelOf, type Model } from '../../src/model/model.ts';
import { disagreementsPage, topicDisagreements } from '../../src/model/pages/disagreements.ts';
import { casesByAccounts } from '../../src/model/pages/enforcement.ts';
import { figurePage } from '../../src/model/pages/figure/page.ts';
import { figuresPage } from '../../src/model/pages/figures.ts';
import { familyPage, lineagePage } from '../../src/model/pages/lineage.ts';
import { operationPage } from '../../src/model/pages/operation.ts';
import { operationsPage } from '../../src/model/pages/operations.ts';
import { placePage } from '../../src/model/pages/places.ts';
import { seriesPage } from '../../src/model/pages/series.ts';
import { sourcePage } from '../../src/model/pages/sources.ts';
import { publishedRecord } from '../../src/model/published.ts';
import { parseRecord } from '../../src/record/read/parse.ts';
import { readFolder } from '../../src/record/read/read.ts';

/** How many times the record: 1,400 figures, then about 2,800, 5,600 and 11,200. */
const TIMES = [1, 2, 4, 8] as const;
/** How much more a figure of the largest record may cost than one of the smallest. */
const MOST_GROWTH = 2;

describe('a record that grows', () => {
  let tables: ReadonlyMap<string, string>;
  let texts: ReadonlyMap<string, string>;

  beforeAll(async () => {
    tables = (await readFolder('data', '.csv')).files;
    texts = (await readFolder('src/content', '.md')).files;
  });

  it('is sound when it is laid twice over, and all in it is twice there', () => {
    const [once, twice] = [1, 2].map((times) =>
      projectOf(scaledFiles(new Map([...tables, ...texts]), times)),
    );
    expect(twice?.faults).toEqual([]);
    const [one, two] = [once?.model, twice?.model];
    for (const size of [
      (model: Model) => model.record.figures.size,
      (model: Model) =>
        [...model.record.ledger.keys()].filter((subject) => subject.startsWith('figures/')).length,
      (model: Model) => model.families.length,
      (model: Model) => model.disputes.length,
      (model: Model) => model.summary.steps,
      (model: Model) => casesByAccounts(model).rows.length,
    ])
      expect(two && size(two)).toBe(one && 2 * size(one));
  });

  it('costs no more a figure to read and check: records and texts of eight times the size take eight times the time', () => {
    const costs = [1, 8].map((times) => {
      const files = scaledFiles(new Map([...tables, ...texts]), times);
      const runs = [1, 2].map(() => cpuTime(() => projectOf(files)));
      return Math.min(...runs) / times;
    });
    const table = costs.map((cost) => `${(cost / 1e6).toFixed(2)} s`).join(', ');
    console.log(`a record and its texts, at 1 and 8 times the size: ${table}`);
    expect((costs.at(-1) ?? Infinity) / (costs[0] ?? 1), table).toBeLessThan(MOST_GROWTH);
  }, 300_000);

  it('costs no more a figure: the model and all pages of eight times the record are worked out in eight times the time', () => {
    const costs = TIMES.map((times) => {
      const record = publishedRecord(parseRecord(scaledFiles(tables, times)).record);
      const runs = [1, 2, 3].map(() => cpuTime(() => everythingIn(modelOf(record))));
      return Math.min(...runs) / record.figures.size;
    });
    const table = costs.map((cost, index) => `×${String(TIMES[index])}: ${cost.toFixed(1)} µs a figure`);
    console.log(table.join(', '));
    expect((costs.at(-1) ?? Infinity) / (costs[0] ?? 1), table.join(', ')).toBeLessThan(MOST_GROWTH);
  }, 300_000);
});

/** Microseconds of work of this thread: other work of the machine does not count. */
function cpuTime(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return user + system;
}

/** Asks a model for all that it holds, and for the data of every page. */
function everythingIn(model: Model): void {
  const { record } = model;
  for (const part of Object.values(model)) void part;
  for (const family of model.families) {
    model.descents([family.root.figure]);
    familyPage(family, model);
  }
  for (const figure of record.figures.values()) figurePage(figure, model);
  for (const operation of record.operations.values()) operationPage(operation, model);
  for (const source of record.sources.values()) sourcePage(source, model);
  for (const series of record.series.values()) seriesPage(series, model);
  for (const place of model.places) placePage(place, model);
  for (const page of [disagreementsPage, topicDisagreements, figuresPage, lineagePage, operationsPage])
    page(model);
}
