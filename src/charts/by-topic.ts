import type { ResearchRecord } from '../record/schema/record.ts';
import { TOPICS, type Topic } from '../record/schema/figure.ts';
import type { PlacedChart } from './registry.ts';

/** The charts of one topic, each with its id. */
export interface ChartsOfTopic {
  readonly topic: Topic;
  readonly charts: readonly (readonly [id: string, placed: PlacedChart])[];
}

/** The charts that editors chose, in the order of the topics, by what each draws first. A sketch is of the network. */
export function chartsByTopic(
  chosen: ReadonlyMap<string, PlacedChart>,
  record: Pick<ResearchRecord, 'figures' | 'series'>,
): ChartsOfTopic[] {
  const topicOf = ({ chart: { data } }: PlacedChart): Topic => {
    const [id = ''] = (data[0]?.id ?? '').split(':');
    return record.figures.get(id)?.topic ?? record.series.get(id)?.topic ?? 'network';
  };
  const groups = Map.groupBy(chosen, ([, placed]) => topicOf(placed));
  return TOPICS.flatMap((topic) => {
    const charts = groups.get(topic);
    return charts === undefined ? [] : [{ topic, charts }];
  });
}
