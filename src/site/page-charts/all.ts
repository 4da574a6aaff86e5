import { proseCharts } from '../prose-pages.ts';
import { model, record } from '../site.ts';
import { familyChart } from './lineage.ts';
import { figureChart, seriesChart } from './own.ts';
import { operationCharts, operationsTimeline } from './operations.ts';
import { shutDownByCountry } from './places.ts';
import { eachAtItsOwnAddress, type PlacedChart } from '../../charts/registry.ts';
import { questionCharts } from './questions.ts';
import { readingExamples } from './reading.ts';

/** Every chart of the site, a line a kind of page. Each has its downloads beside its page. */
const kinds: readonly (readonly (PlacedChart | undefined)[])[] = [
  [...record.figures.values()].map((figure) => figureChart(figure, model)),
  [...record.series.values()].map((series) => seriesChart(series, model)),
  model.families.map((family) => familyChart(family, model)),
  proseCharts,
  readingExamples(model),
  [...record.operations.keys()].flatMap((id) => operationCharts(id, model)),
  [operationsTimeline(model)],
  [shutDownByCountry(model)],
  [...record.questions.keys()].flatMap((question) => questionCharts(question, model)),
];

export const allCharts: readonly PlacedChart[] = eachAtItsOwnAddress(
  kinds.flat().filter((each) => each !== undefined),
);
