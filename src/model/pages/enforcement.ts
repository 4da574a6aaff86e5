import { descending } from 'd3-array';
import type { Topic } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import type { RungName } from '../enforcement/rung-figures.ts';
import type { Model } from '../model.ts';
import { byMeasure, type Grouped } from './figures.ts';
import { rungTable, type RungTable } from './rung-table.ts';

/** Cases of which both accounts and arrests were counted, the most accounts first. */
export function casesByAccounts(model: Model): RungTable {
  const countOf = (operation: Operation, wanted: RungName) =>
    model.rungsOf(operation).find(({ rung }) => rung === wanted)?.figure?.value;
  const cases = [...model.record.operations.values()]
    .filter((each) => countOf(each, 'users') !== undefined && countOf(each, 'arrests') !== undefined)
    .sort((a, b) => descending(countOf(a, 'users'), countOf(b, 'users')));
  return rungTable(cases, model);
}

/** The topics of which counts can be of one operation. */
const TOPICS_OF_OPERATIONS = ['enforcement', 'victims'] as const satisfies readonly Topic[];

/** The counts of enforcement that belong to no single operation, topic by topic. */
export function withoutOperation(model: Model): {
  readonly topic: Topic;
  readonly grouped: Grouped;
}[] {
  return TOPICS_OF_OPERATIONS.map((topic) => {
    const loose = model.relations.figuresOfTopic(topic).filter(({ operation }) => operation === undefined);
    return { topic, grouped: byMeasure(loose, model) };
  });
}
