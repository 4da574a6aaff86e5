import { proseCharts } from '../prose-pages.ts';
import { families } from '../../model/lineage/path.ts';
import { record, relations, standings } from '../site.ts';
import { familyChart } from './lineage.ts';
import { figureChart, seriesChart } from './own.ts';
import { operationCharts, operationsTimeline } from './operations.ts';
import { shutDownByCountry } from './places.ts';
import { eachAtItsOwnAddress, type PlacedChart } from '../../charts/registry.ts';
import { questionCharts } from './questions.ts';
import { readingExamples } from './reading.ts';

/** Every chart of the site, a line a kind of page. Each has its downloads beside its page. */
const kinds: readonly (readonly (PlacedChart | undefined)[])[] = [
  [...record.figures.values()].map((figure) => figureChart(figure, record)),
  [...record.series.values()].map((series) => seriesChart(series, record)),
  families(standings).map((family) => familyChart(family, record)),
  proseCharts,
  readingExamples(record),
  [...record.operations.keys()].flatMap((id) => operationCharts(id, record)),
  [operationsTimeline(record, relations)],
  [shutDownByCountry(record)],
  [...record.questions.keys()].flatMap((question) => questionCharts(question, record)),
];

export const allCharts: readonly PlacedChart[] = eachAtItsOwnAddress(
  kinds.flat().filter((each) => each !== undefined),
);
