import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart.ts';
import type { Flaw } from '../../src/faults/fault.ts';
import { drawChart, FORMS } from '../../src/charts/draw.ts';
import { chartsOf } from '../../src/charts/registry.ts';
import { modelOf } from '../../src/model/model.ts';
import { QUALIFIERS, UNITS, type Figure } from '../../src/record/schema/figure.ts';
import type { Series } from '../../src/record/schema/series.ts';
import { COUNTRIES, figure, modelWith, modelWithSeries, record, seriesOf } from './samples.ts';

/** Numbers as a record holds them: nought, small shares, and counts up to the atoms of a lamp. */
const number = fc.oneof(
  fc.constantFrom(0, 1, 100, 1000),
  fc.integer({ min: 0, max: 2000 }),
  fc.double({ min: 0, max: 100, noNaN: true }).map((value) => Number(value.toFixed(2))),
  fc.double({ min: 1e-9, max: 1e15, noNaN: true }),
);
const words = fc.constantFrom('', 'several dozen', 'no lamps', 'more than nine hundred and ninety thousand');
const text = fc.string({ minLength: 1, maxLength: 90, unit: fc.constantFrom(...'ab W–&<"” ') });
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const ends = fc.tuple(number, number).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

const fields: fc.Arbitrary<Partial<Figure>> = fc
  .record({
    ends,
    isRange: fc.boolean(),
    reach: maybe(number),
    title: text,
    base: text,
    qualifier: fc.constantFrom(...QUALIFIERS),
    words,
    method: maybe(fc.constant('not-stated' as const)),
    sample_size: maybe(fc.integer({ min: 1, max: 10_000_000 })),
    sampling: maybe(fc.constantFrom('random' as const, 'panel' as const)),
    source: fc.constantFrom(...record.sources.keys()),
  })
  .map(({ ends: [low, high], isRange, reach, ...others }) => ({
    ...others,
    value: low,
    value_high: isRange ? high : undefined,
    interval_low: reach === undefined ? undefined : Math.max(0, low - reach),
    interval_high: reach === undefined ? undefined : low + reach,
    interval_kind: reach === undefined ? undefined : ('confidence' as const),
  }));

const MEASURES = ['arrests', 'charges', 'lamps', 'keepers', 'visits'];

/** Figures that a form may be given: mostly of one measure and unit, each of a place and an operation of its own. */
const figures = fc
  .record({
    all: fc.array(fields, { minLength: 1, maxLength: 9 }),
    unit: fc.oneof(fc.constant('percent' as const), fc.constantFrom(...UNITS)),
    isMixed: fc.boolean(),
    isOneOperation: fc.boolean(),
  })
  .map(({ all, unit, isMixed, isOneOperation }) =>
    all.map((each, index) =>
      figure(`any-${index}`, {
        ...each,
        unit,
        measure: isMixed ? nth(MEASURES, index) : 'arrests',
        place: [nth(COUNTRIES, index)],
        operation: nth([...record.operations.keys()], isOneOperation ? 0 : index),
        ...(unit === 'percent' ? withinHundred(each) : {}),
      }),
    ),
  );

function withinHundred({ value = 0, value_high, interval_low, interval_high }: Partial<Figure>) {
  const cut = (each: number | undefined) => (each === undefined ? undefined : Math.min(100, each));
  return {
    value: Math.min(100, value),
    value_high: cut(value_high),
    interval_low: cut(interval_low),
    interval_high: cut(interval_high),
  };
}

const series = fc
  .record({
    values: fc.array(number, { minLength: 1, maxLength: 60 }),
    qualifiers: fc.array(fc.constantFrom(...QUALIFIERS), { minLength: 60, maxLength: 60 }),
    kind: fc.constantFrom('time' as const, 'stated' as const, 'by-study' as const),
    cumulative: fc.constantFrom('yes' as const, 'no' as const),
    breaks: fc.subarray(['2012', '2014-06', '2019']),
    unit: fc.constantFrom(...UNITS),
  })
  .map(({ values, qualifiers, ...others }) => {
    const made = seriesOf('any', values, others);
    const points = made.points.map((point, index) => ({ ...point, qualifier: nth(qualifiers, index) }));
    return { ...made, points };
  });

function nth<Each>(list: readonly Each[], index: number): Each {
  return list[index % list.length] as Each;
}

/** A chart whose every place is a number, or a problem that says what to write instead. */
function expectChartOrProblem(answer: Chart | Flaw): void {
  if ('problem' in answer) {
    expect(answer.problem).toMatch(/\S/);
    expect(answer.remedy).toMatch(/\S/);
    return;
  }
  for (const { content, height } of Object.values(answer.pictures)) {
    expect(content).not.toMatch(/NaN|undefined|Infinity/);
    expect(height).toBeGreaterThan(0);
  }
  expect(answer.table.rows.length).toBe(answer.data.length);
}

/** As many as find what thousands found, within a second. */
const RUNS = 60;

describe('whatever the record holds', () => {
  it.each(FORMS.filter((form) => form !== 'series-line' && form !== 'onion-routing'))(
    'the form %s draws it or says what is wrong',
    (form) => {
      fc.assert(
        fc.property(figures, fc.constantFrom(1, 2, 9), (all, most) => {
          const ids = all.map(({ id }) => id).slice(0, most);
          const title = form === 'guess-first' ? 'How many?' : 'Many';
          expectChartOrProblem(drawChart({ form, title, figures: ids }, modelWith(...all)));
        }),
        { numRuns: RUNS },
      );
    },
  );

  it('figures, series and families have charts of themselves, however deep the retellings lie', () => {
    fc.assert(
      fc.property(figures, series, fc.boolean(), (all, one, isChain) => {
        const retold = all.map((each, index) => ({
          ...each,
          restates: index === 0 ? undefined : all[isChain ? index - 1 : 0]?.id,
        }));
        const model = modelOf({ ...modelWith(...retold).record, series: new Map([[one.id, one]]) });
        const { faults, files } = chartsOf(model, []);
        expect(faults).toEqual([]);
        expect(files.has('/series/any')).toBe(one.points.length > 1);
        expect(files.has('/lineage/any-0/path')).toBe(all.length > 1);
        for (const { chart } of files.values()) expectChartOrProblem(chart);
      }),
      { numRuns: RUNS },
    );
  });

  it('a series is drawn, alone and beside another', () => {
    fc.assert(
      fc.property(series, series, fc.boolean(), (one, another, isAlone) => {
        const other: Series = { ...another, id: 'another' };
        const ids = isAlone ? ['any'] : ['any', 'another'];
        const spec = { form: 'series-line', title: 'Over time', series: ids };
        expectChartOrProblem(drawChart(spec, modelWithSeries(one, other)));
      }),
      { numRuns: RUNS },
    );
  });
});
