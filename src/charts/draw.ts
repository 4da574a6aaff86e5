import type { Flaw } from '../faults/fault.ts';
import type { Figure } from '../record/schema/figure.ts';
import type { Model } from '../model/model.ts';
import { differingAccounts } from './forms/accounts/accounts.ts';
import { ChartError, type Chart } from './chart.ts';
import { countryDots } from './forms/country-dots/country-dots.ts';
import { countryMap } from './forms/country-map/country-map.ts';
import { evidence, traced } from './admissible.ts';
import { facets } from './forms/facets/facets.ts';
import { guessFirst } from './forms/guess-first/guess-first.ts';
import { hundredCells } from './forms/hundred-cells/hundred-cells.ts';
import { lineagePath } from './forms/lineage-path/lineage-path.ts';
import { onionRouting } from './forms/onion-routing/onion-routing.ts';
import { outcomeFlow } from './forms/outcome-flow/outcome-flow.ts';
import { pairedShares } from './forms/paired-shares/paired-shares.ts';
import { rankedBars } from './forms/ranked-bars/ranked-bars.ts';
import { seriesLine } from './forms/series-line/series-line.ts';
import { studies } from './forms/studies/studies.ts';
import { waterline } from './forms/waterline/waterline.ts';

/** What a chart block says: a form, a title that says the finding, and the ids of figures or of series. */
export interface ChartSpec {
  readonly form: string;
  readonly title: string;
  readonly figures?: readonly string[] | undefined;
  readonly series?: readonly string[] | undefined;
}

type Draw = (title: string, ids: readonly string[], model: Model) => Chart;

/** The forms that draw figures, by the names that a chart's file writes. */
const OF_FIGURES: ReadonlyMap<string, Draw> = new Map([
  ['ranked-bars', ofMany(rankedBars)],
  ['hundred-cells', ofOne(hundredCells)],
  ['paired-shares', ofMany(pairedShares)],
  ['studies', ofMany(studies)],
  ['facets', ofMany(facets)],
  ['waterline', ofMany(waterline)],
  ['accounts', ofMany(differingAccounts)],
  ['country-dots', ofMany(countryDots)],
  ['country-map', ofMany(countryMap)],
  ['outcome-flow', ofMany(outcomeFlow)],
  ['guess-first', ofOne(guessFirst)],
  ['lineage-path', (title, ids, model) => lineagePath(title, traced(ids, model), model)],
]);

/** The forms that draw series. */
const OF_SERIES: ReadonlyMap<string, Draw> = new Map([['series-line', seriesLine]]);

/** The form that draws no data. */
const SKETCH = 'onion-routing';

/** Every form, by its name. */
export const FORMS: readonly string[] = [...OF_FIGURES.keys(), ...OF_SERIES.keys(), SKETCH];

/** The chart that a block asks for, or what is wrong with the block and what to write instead. */
export function drawChart(spec: ChartSpec, model: Model): Chart | Flaw {
  return chartOrProblem(() => drawn(spec, model));
}

/** A chart, or why it would mislead. */
export function chartOrProblem(draw: () => Chart): Chart | Flaw {
  try {
    return draw();
  } catch (error) {
    if (!(error instanceof ChartError)) throw error;
    return { problem: error.problem, remedy: error.remedy };
  }
}

function drawn({ form, title, figures, series }: ChartSpec, model: Model): Chart {
  if (title.trim() === '')
    throw new ChartError('the chart has no title', 'write one that says what the chart finds');
  if (form === SKETCH) return onionRouting(title);
  const ofFigures = OF_FIGURES.get(form);
  const ofSeries = OF_SERIES.get(form);
  if (ofFigures !== undefined) {
    if (series !== undefined)
      throw new ChartError(`the form "${form}" draws figures, not series`, 'name them under "figures"');
    return ofFigures(title, figures ?? [], model);
  }
  if (ofSeries !== undefined) {
    if (figures !== undefined)
      throw new ChartError(`the form "${form}" draws series, not figures`, 'name them under "series"');
    return ofSeries(title, series ?? [], model);
  }
  throw new ChartError(`there is no form "${form}"`, `write one of: ${FORMS.join(', ')}`);
}

function ofMany(draw: (title: string, figures: readonly Figure[], model: Model) => Chart): Draw {
  return (title, ids, model) => draw(title, evidence(ids, model), model);
}

function ofOne(draw: (title: string, figure: Figure, model: Model) => Chart): Draw {
  return (title, ids, model) => {
    const [figure, ...more] = evidence(ids, model);
    if (figure === undefined || more.length > 0)
      throw new ChartError(
        `this form shows one figure, not ${ids.length}`,
        'name one, or make a chart for each',
      );
    return draw(title, figure, model);
  };
}
