import { median, min } from 'd3-array';
import { modelOf } from '../src/model/model.ts';
import { drawChart, type ChartSpec } from '../src/charts/draw.ts';
import { QUALIFIERS, type Figure } from '../src/record/schema/figure.ts';
import { readRecord } from '../src/record/read/read.ts';
import { entry, type ResearchRecord } from '../src/record/schema/record.ts';
import { optionsOf } from './options.ts';

/**
 * `npm run bench`: what it costs to draw a chart of twenty marks in every form that draws marks. Each round has other
 * numbers, so that nothing is gained by remembering those of the round before. Fails where a median is too high.
 */
const MARKS = 20;
const MOST_MILLISECONDS = 0.3;
const WARM_UP = 1500;
const ROUNDS = 1000;

optionsOf({}, 'npm run bench');
const { record } = await readRecord('data');
const model = entry(record.figures, 'kyodo-2018-arrests');
const series = entry(record.series, 'ncmec-cybertipline-reports');
const sources = [...record.sources.values()];
const operations = [...record.operations.values()].filter(({ announced }) => announced !== undefined);
const economies = [...record.figures.values()].filter(({ id }) => /^cigi-2016-dark-net-shut-down-/.test(id));
const rungs = ['suspects', 'searches', 'arrests', 'charges', 'convictions'].map((stage) =>
  [...record.measures.values()].filter((measure) => measure.stage === stage),
);

type Fields = (index: number, round: number) => Partial<Figure>;

const ofOneSource: Fields = (index) => ({ source: nth(sources, index).id });
const ofOneRung: Fields = (index) => ({ measure: nth(nth(rungs, index % rungs.length), 0).id });
const share: Fields = (index, round) => ({ unit: 'percent', value: 10 + 2 * index + (round % 200) / 10 });
const ofOneEconomy: Fields = (index, round) => ({ ...nth(economies, index), ...share(index, round) });

/** What is drawn in each form: how its figures differ from twenty counts of one thing. */
const FORMS: readonly (readonly [form: string, marks: number, fields: Fields])[] = [
  ['ranked-bars', MARKS, () => ({})],
  ['ranked-bars', MARKS, (index, round) => ({ value: Math.round(1.6 ** index) + (round % 2) })],
  ['studies', MARKS, ofOneSource],
  ['facets', MARKS, ofOneRung],
  ['paired-shares', MARKS, share],
  ['hundred-cells', 1, share],
  ['guess-first', 1, share],
  ['timeline', MARKS, (index) => ({ operation: nth(operations, index).id })],
  ['accounts', MARKS, (index, round) => ({ ...ofOneSource(index, round), operation: 'welcome-to-video' })],
  ['country-dots', MARKS, ofOneEconomy],
  ['country-map', MARKS, ofOneEconomy],
  ['outcome-flow', MARKS, ofOneRung],
  ['lineage-path', MARKS, (index) => (index === 0 ? {} : { restates: 'figure-0', role: 'retelling' })],
];

const results = [...FORMS.map(ofFigures), ofPoints()];
console.table(results);
const slow = results.filter(({ median }) => median > MOST_MILLISECONDS);
if (slow.length > 0) {
  console.error(`More than ${MOST_MILLISECONDS} ms a chart: ${slow.map(({ form }) => form).join(', ')}.`);
  process.exitCode = 1;
}

function ofFigures([form, marks, fields]: (typeof FORMS)[number]): Result {
  return timed(form, marks, (round) => {
    const figures = Array.from({ length: marks }, (_, index): Figure => ({
      ...model,
      title: `Count number ${index} of those that were told`,
      operation: undefined,
      qualifier: QUALIFIERS[index % (QUALIFIERS.length - 1)] ?? 'exact',
      value: 1000 + 37 * index + round,
      ...fields(index, round),
      id: `figure-${index}`,
    }));
    const byId = new Map(figures.map((figure) => [figure.id, figure]));
    const spec = {
      form,
      title: 'How many were there?',
      figures: form === 'lineage-path' ? ['figure-0'] : [...byId.keys()],
    };
    return [spec, { ...record, figures: byId }];
  });
}

function ofPoints(): Result {
  return timed('series-line', MARKS, (round) => {
    const points = series.points.slice(-MARKS).map((point) => ({ ...point, value: point.value + round }));
    const one = new Map([['one', { ...series, id: 'one', points }]]);
    return [
      { form: 'series-line', title: 'Over time', series: ['one'] },
      { ...record, series: one },
    ];
  });
}

interface Result {
  readonly form: string;
  readonly marks: number;
  readonly median: number;
  readonly least: number;
}

/** Milliseconds a chart. What is to be drawn is made before the clock starts. */
function timed(
  form: string,
  marks: number,
  task: (round: number) => readonly [ChartSpec, ResearchRecord],
): Result {
  const times = Array.from({ length: WARM_UP + ROUNDS }, (_, round) => {
    const [spec, given] = task(round);
    const started = performance.now();
    const chart = drawChart(spec, modelOf(given));
    const spent = performance.now() - started;
    if ('problem' in chart) throw new Error(`${form}: ${chart.problem}; ${chart.remedy}`);
    if (chart.data.length !== marks) throw new Error(`${form} drew ${chart.data.length} of ${marks} marks`);
    return spent;
  }).slice(WARM_UP);
  const rounded = (milliseconds = 0): number => Number(milliseconds.toFixed(3));
  return { form, marks, median: rounded(median(times)), least: rounded(min(times)) };
}

function nth<Each>(list: readonly Each[], index: number): Each {
  const each = list[index];
  if (each === undefined) throw new Error(`there are only ${list.length} of what the benchmark draws`);
  return each;
}
