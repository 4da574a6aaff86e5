import type { Model } from '../../model/model.ts';
import { placed, type PlacedChart } from '../../charts/registry.ts';
import { QUESTION_SPECS } from './question-specs.ts';

/** The charts on the page of a question, the one at the top first; none where no picture helps. */
export function questionCharts(question: string, model: Model): PlacedChart[] {
  return (QUESTION_SPECS[question] ?? []).map(({ name, ...spec }) =>
    placed(`/compare/${question}/${name}`, spec, model),
  );
}
