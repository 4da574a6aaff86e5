import { median, min } from 'd3-array';
import { modelOf } from '../src/model/model.ts';
import { drawChart, type ChartSpec } from '../src/charts/draw.ts';
import { QUALIFIERS, type Figure } from '../src/record/schema/figure.ts';
import { entry, type ResearchRecord } from '../src/record/schema/record.ts';
import { record, seriesOf } from '../tests/charts/samples.ts';
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
const one = entry(record.figures, 'taken');
const sources = manyOf(record.sources, (id) => ({ id, publisher: `Publisher of ${id}` }));
const operations = manyOf(record.operations, (id) => ({ id, name: `The watch of ${id}` }));
const given: ResearchRecord = { ...record, sources, operations };
const countries = 'AT BE BG CA CZ DE DK EE ES FI FR GB GR HU IE IT JP KE MX PL'.split(' ');
const rungs = ['suspects', 'searches', 'arrests', 'charges', 'convictions'];

type Fields = (index: number, round: number) => Partial<Figure>;

const ofOneSource: Fields = (index) => ({ source: `sample-${index}` });
const ofOneOperation: Fields = (index) => ({ operation: `sample-${index}` });
const ofOneRung: Fields = (index) => ({ measure: nth(rungs, index % rungs.length) });
const share: Fields = (index, round) => ({ unit: 'percent', value: 10 + 2 * index + (round % 200) / 10 });
const ofOneCountry: Fields = (index, round) => {
  const { value = 0, unit = 'percent' } = share(index, round);
  const interval = {
    interval_low: value - 4,
    interval_high: value + 4,
    interval_kind: 'credibility',
  } as const;
  return { value, unit, place: [nth(countries, index)], qualifier: 'exact', ...interval };
};

/** What is drawn in each form: how its figures differ from twenty counts of one thing. */
const FORMS: readonly (readonly [form: string, marks: number, fields: Fields])[] = [
  ['ranked-bars', MARKS, () => ({})],
  ['ranked-bars', MARKS, (index, round) => ({ value: Math.round(1.6 ** index) + (round % 2) })],
  ['studies', MARKS, ofOneSource],
  ['facets', MARKS, ofOneRung],
  ['paired-shares', MARKS, share],
  ['hundred-cells', 1, share],
  ['guess-first', 1, share],
  ['waterline', MARKS, ofOneOperation],
  ['accounts', MARKS, (index, round) => ({ ...ofOneSource(index, round), ...ofOneOperation(0, round) })],
  ['country-dots', MARKS, ofOneCountry],
  ['country-map', MARKS, ofOneCountry],
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
      ...one,
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
    return [spec, { ...given, figures: byId }];
  });
}

function ofPoints(): Result {
  return timed('series-line', MARKS, (round) => {
    const values = Array.from({ length: MARKS }, (_, index) => 4000 + 900 * index + round);
    const series = new Map([['one', seriesOf('one', values, { breaks: ['2020'] })]]);
    return [
      { form: 'series-line', title: 'Over time', series: ['one'] },
      { ...given, series },
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

/** Some rows, and as many more as there are marks, like the first of them. */
function manyOf<Row>(rows: ReadonlyMap<string, Row>, fields: (id: string) => Partial<Row>): Map<string, Row> {
  const [first] = rows.values();
  if (first === undefined) throw new Error('the sample record has no such row');
  const ids = Array.from({ length: MARKS }, (_, index) => `sample-${index}`);
  return new Map([...rows, ...ids.map((id) => [id, { ...first, ...fields(id) }] as const)]);
}

function nth<Each>(list: readonly Each[], index: number): Each {
  const each = list[index];
  if (each === undefined) throw new Error(`there are only ${list.length} of what the benchmark draws`);
  return each;
}
