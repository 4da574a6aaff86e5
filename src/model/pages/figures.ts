import { TOPICS, type Figure, type Topic } from '../../record/schema/figure.ts';
import { entry } from '../../record/schema/record.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';
import type { Listed } from '../listed.ts';
import type { Model } from '../model.ts';

/** The figures of a topic that count one thing. */
export interface MeasureGroup {
  readonly measure: Measure;
  readonly rows: readonly Listed[];
}

/** The figures of a topic by what they count, in the order of the record. */
export function topicPage(topic: Topic, model: Model): MeasureGroup[] {
  return byMeasure(model.relations.figuresOfTopic(topic), model);
}

/** Figures by what they count, in the order in which it is first counted. */
export function byMeasure(figures: readonly Figure[], model: Model): MeasureGroup[] {
  return [...Map.groupBy(figures, ({ measure }) => measure)].map(([id, all]) => ({
    measure: entry(model.record.measures, id),
    rows: all.map(model.listed),
  }));
}

/** The index of all figures: how many there are of each topic, and of each thing that is counted in it. */
export function figuresPage({ record, relations }: Model): {
  readonly topic: Topic;
  readonly count: number;
  readonly measures: readonly { readonly measure: Measure; readonly count: number }[];
}[] {
  return TOPICS.map((topic) => {
    const figures = relations.figuresOfTopic(topic);
    const measures = [...Map.groupBy(figures, ({ measure }) => measure)].map(([id, { length: count }]) => ({
      measure: entry(record.measures, id),
      count,
    }));
    return { topic, count: figures.length, measures };
  });
}
