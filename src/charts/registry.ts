import { faultAt, textFault, type Fault, type Flaw } from '../faults/fault.ts';
import type { Family } from '../model/lineage/path.ts';
import { keptForEach } from '../model/kept.ts';
import type { Model } from '../model/model.ts';
import { isEvidence, type Figure } from '../record/schema/figure.ts';
import { statement } from '../language/say/sentence.ts';
import { entry } from '../record/schema/record.ts';
import type { Series } from '../record/schema/series.ts';
import type { Chart } from './chart.ts';
import { chartOrProblem, drawChart, type ChartSpec } from './draw.ts';
import { hundredCells } from './forms/hundred-cells/hundred-cells.ts';
import { lineagePath } from './forms/lineage-path/lineage-path.ts';
import { seriesLine } from './forms/series-line/series-line.ts';
import { titleFlaws } from './titles.ts';

/** A chart of the site, under the address of its files without their ending: `/charts/x`, `/series/x`. */
export interface PlacedChart {
  readonly address: string;
  /** The page to which an image or a file of values leads back. */
  readonly page: string;
  readonly chart: Chart;
}

/** A chart that an editor chose: a file of `src/content/charts/`, named by its id. */
export interface ChosenChart extends ChartSpec {
  readonly id: string;
  /** The measure of which one count of each operation is drawn, in place of a list of figures. */
  readonly outcomes?: string | undefined;
  /** Addresses that its files had before, without their endings. They stay. */
  readonly formerly: readonly string[];
  /** Where its form stands, and its title. */
  readonly at: Place;
  readonly titleAt: Place;
}

interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Every chart of the site, each drawn once, when it is first asked for. One that cannot be drawn is told under `faults`. */
export interface Charts {
  /** Those that editors chose, by id. */
  readonly chosen: ReadonlyMap<string, PlacedChart>;
  /** Those that took the place of others, by the ids of those that went. */
  readonly insteadOf: ReadonlyMap<string, PlacedChart>;
  readonly ofFigure: (figure: Figure) => PlacedChart | undefined;
  readonly ofSeries: (series: Series) => PlacedChart | undefined;
  readonly ofFamily: (family: Family) => PlacedChart | undefined;
  /** All of them under the addresses of their files, those that they had before among them. */
  readonly files: ReadonlyMap<string, PlacedChart>;
  /** What is wrong with any of them. All are drawn for it. */
  readonly faults: readonly Fault[];
}

/** The charts of a record: those that editors chose, and those that figures, series and families have of themselves. */
export function chartsOf(model: Model, specs: readonly ChosenChart[]): Charts {
  const drawn = specs.map((spec) => ({ spec, chart: drawChart(withFigures(spec, model), model) }));
  const sound = drawn.flatMap(({ spec, chart }) => ('problem' in chart ? [] : [{ spec, chart }]));
  const chosen = new Map(
    sound.map(({ spec: { id }, chart }) => [
      id,
      { address: chartAddress(id), page: `${chartAddress(id)}/`, chart },
    ]),
  );
  const ofFigure = keptForEach((figure: Figure) => figureChart(figure, model));
  const ofSeries = keptForEach((series: Series) => seriesChart(series, model));
  const ofFamily = keptForEach((family: Family) => familyChart(family, model));
  const own = () => [
    ...[...model.record.figures.values()].map(ofFigure),
    ...[...model.record.series.values()].map(ofSeries),
    ...model.families.map(ofFamily),
  ];
  const formerIds = (formerly: readonly string[]) =>
    formerly.flatMap((address) => (address.startsWith(CHARTS) ? [address.slice(CHARTS.length)] : []));
  return {
    chosen,
    insteadOf: new Map(
      sound.flatMap(({ spec: { id, formerly } }) =>
        formerIds(formerly).map((old): [string, PlacedChart] => [old, entry(chosen, id)]),
      ),
    ),
    ofFigure: (figure) => ofFigure(figure).placed,
    ofSeries: (series) => ofSeries(series).placed,
    ofFamily: (family) => ofFamily(family).placed,
    get files() {
      const placed = [...own().flatMap((each) => each.placed ?? []), ...chosen.values()];
      return new Map([
        ...placed.map((each): [string, PlacedChart] => [each.address, each]),
        ...sound.flatMap(({ spec: { id, formerly } }) =>
          formerly.map((address): [string, PlacedChart] => [address, entry(chosen, id)]),
        ),
      ]);
    },
    get faults() {
      return [
        ...drawn.flatMap(({ spec: { at, form }, chart }) =>
          'problem' in chart ? [textFault(at.file, at, form, chart.problem, chart.remedy)] : [],
        ),
        ...specs.flatMap(({ title, titleAt }) =>
          titleFlaws(title).map((flaw) => textFault(titleAt.file, titleAt, title, flaw.problem, flaw.remedy)),
        ),
        ...addressFaults(specs),
        ...own().flatMap(({ fault }) => fault ?? []),
      ];
    },
  };
}

function chartAddress(id: string): string {
  return `${CHARTS}${id}`;
}

const CHARTS = '/charts/';

/** The chart with its figures, where they stand for one rung of each operation. */
function withFigures({ outcomes, ...spec }: ChosenChart, model: Model): ChartSpec {
  if (outcomes === undefined) return spec;
  const rungs = [...model.record.operations.values()].flatMap(model.rungsOf);
  return {
    ...spec,
    figures: rungs.flatMap(({ figure }) => (figure?.measure === outcomes ? [figure.id] : [])),
  };
}

/** Addresses that two charts claim to have had, or that no chart can have had. */
function addressFaults(specs: readonly ChosenChart[]): Fault[] {
  const taken = new Set(specs.map(({ id }) => chartAddress(id)));
  return specs.flatMap(({ at, formerly }) =>
    formerly.flatMap((address) => {
      const isTaken = taken.has(address);
      taken.add(address);
      if (isTaken)
        return [textFault(at.file, at, address, 'is the address of another chart too', 'leave it out here')];
      if (ADDRESS.test(address)) return [];
      const remedy = 'write the old address without its ending, as in /compare/a-question/shares';
      return [textFault(at.file, at, address, 'is no former address of a chart', remedy)];
    }),
  );
}

/** Figures, series and lineage have addresses of their own, and so have the files of data. */
const ADDRESS = /^(?!\/(?:figures|series|lineage|data)\/)(?:\/[a-z0-9]+(?:-[a-z0-9]+)*){2,}$/;

/** The chart that a row of the record has of itself, if it has one; or what is wrong with the row, if none can be drawn. */
interface OwnChart {
  readonly placed?: PlacedChart;
  readonly fault?: Fault;
}

function ownChart(row: Figure | Series, address: string, page: string, draw: () => Chart): OwnChart {
  const chart = chartOrProblem(draw);
  if (!('problem' in chart)) return { placed: { address, page, chart } };
  const problem = `cannot be drawn on its page: ${chart.problem}`;
  return { fault: faultAt(row, 'id', row.id, problem, 'look at the numbers and times that it draws') };
}

/** The chart of a figure's page: a share as cells of a hundred. Other numbers, and errors, are better left as words. */
function figureChart(figure: Figure, model: Model): OwnChart {
  const isShare = figure.unit === 'percent' && figure.value <= 100;
  if (!isShare || !isEvidence(figure) || figure.status === 'withdrawn') return {};
  const address = `/figures/${figure.id}`;
  return ownChart(figure, address, `${address}/`, () => hundredCells(statement(figure), figure, model));
}

/** The chart of a series' page, under the sentence of the series. One point is no course of things and has none. */
function seriesChart(series: Series, model: Model): OwnChart {
  if (series.points.length < 2) return {};
  const [flaw] = series.sentence === '' ? [NO_SENTENCE] : titleFlaws(series.sentence);
  if (flaw !== undefined)
    return { fault: faultAt(series, 'sentence', series.sentence, flaw.problem, flaw.remedy) };
  const address = `/series/${series.id}`;
  return ownChart(series, address, `${address}/`, () => seriesLine(series.sentence, [series.id], model));
}

const NO_SENTENCE: Flaw = { problem: 'is missing', remedy: 'say in a sentence what its points show' };

/** The picture of a family of retellings, from the surface down to the first figure. */
function familyChart({ root: { figure } }: Family, model: Model): OwnChart {
  const page = `/lineage/${figure.id}/`;
  return ownChart(figure, `${page}path`, page, () => lineagePath(undefined, [figure], model));
}
