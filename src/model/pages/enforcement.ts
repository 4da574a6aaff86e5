import type { Topic } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import type { Listed } from '../listed.ts';
import type { Model } from '../model.ts';
import { byMeasure, type Grouped } from './figures.ts';

/** The accounts of the sites of operations beside the arrests, those with the most accounts first. */
export function accountsAndArrests(model: Model): {
  readonly operation: Operation;
  readonly accounts: readonly Listed[];
  readonly arrests: readonly Listed[];
}[] {
  return model.accountsBesideArrests.map(({ operation, accounts, arrests }) => ({
    operation,
    accounts: accounts.map(model.listed),
    arrests: arrests.map(model.listed),
  }));
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
