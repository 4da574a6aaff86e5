import { describe, expect, it } from 'vitest';
import { chartsByTopic } from '../../src/charts/by-topic.ts';
import { chartsOf, type ChosenChart } from '../../src/charts/registry.ts';
import { figure, modelWith } from './samples.ts';

const model = modelWith(
  figure('few-arrested', { value: 3, topic: 'enforcement' }),
  figure('many-arrested', { value: 70, topic: 'enforcement' }),
);
const at = { file: 'src/content/charts/x.md', line: 2, column: 7 };
const chosen = (id: string, fields: Partial<ChosenChart>): ChosenChart => ({
  ...{ id, form: 'ranked-bars', title: 'Many were arrested', formerly: [], at, titleAt: at },
  ...fields,
});

describe('charts by topic', () => {
  it('stand in the order of the topics, each once, a sketch with the network', () => {
    const charts = chartsOf(model, [
      chosen('arrests', { figures: ['few-arrested', 'many-arrested'] }),
      chosen('lamps', { form: 'series-line', figures: undefined, series: ['by-year'] }),
      chosen('sketch', { form: 'onion-routing' }),
    ]);
    const topics = chartsByTopic(charts.chosen, model.record).map(
      ({ topic, charts }) => `${topic}: ${charts.map(([id]) => id).join(' ')}`,
    );
    expect(topics).toEqual(['network: lamps sketch', 'enforcement: arrests']);
  });
});
