import { describe, expect, it } from 'vitest';
import { chartsOf, type ChosenChart } from '../../src/charts/registry.ts';
import { faultLine } from '../../src/faults/fault.ts';
import { figure, modelWith, modelWithSeries, seriesOf } from './samples.ts';

const model = modelWith(
  figure('few-arrested', { value: 3 }),
  figure('many-arrested', { value: 70 }),
  figure('a-share', { unit: 'percent', value: 12 }),
  figure('arrests-by-night', { operation: 'night-watch', value: 9 }),
  figure('arrests-at-low-tide', { operation: 'low-tide', value: 4 }),
  figure('suspects-by-night', { operation: 'night-watch', measure: 'suspects', value: 30 }),
  figure('lamps-on-the-pier', { operation: 'long-pier', measure: 'lamps', value: 30 }),
  figure('an-error', { unit: 'percent', value: 12, role: 'specimen' }),
  figure('a-correction', { unit: 'percent', value: 12, role: 'corrector' }),
);

const chosen = (id: string, fields: Partial<ChosenChart> = {}): ChosenChart => ({
  id,
  form: 'ranked-bars',
  title: 'Many were arrested',
  figures: ['few-arrested', 'many-arrested'],
  formerly: [],
  at: { file: `src/content/charts/${id}.md`, line: 2, column: 7 },
  titleAt: { file: `src/content/charts/${id}.md`, line: 3, column: 8 },
  ...fields,
});
const faultsOf = (...specs: readonly ChosenChart[]) => chartsOf(model, specs).faults.map(faultLine);

describe('the charts of the site', () => {
  it('have one address each, which is that of a page', () => {
    const { chosen: charts } = chartsOf(model, [chosen('arrests')]);
    expect(charts.get('arrests')).toMatchObject({
      address: '/charts/arrests',
      page: '/charts/arrests/',
      chart: { title: 'Many were arrested' },
    });
  });

  it('keep the addresses that their files had before', () => {
    const { chosen: charts, files } = chartsOf(model, [
      chosen('arrests', { formerly: ['/operations/x/outcome', '/explainers/y/arrests'] }),
    ]);
    for (const address of ['/charts/arrests', '/operations/x/outcome', '/explainers/y/arrests'])
      expect(files.get(address)).toBe(charts.get('arrests'));
  });

  it('are drawn once, however often they are asked for', () => {
    const charts = chartsOf(model, []);
    const share = model.record.figures.get('a-share');
    if (share === undefined) throw new Error('the sample is gone');
    const own = charts.ofFigure(share);
    expect(own?.chart.form).toBe('hundred-cells');
    expect(charts.ofFigure(share)).toBe(own);
    expect(charts.files.get('/figures/a-share')).toBe(own);
  });

  it('are none of an example of error', () => {
    expect(chartsOf(model, []).files.has('/figures/an-error')).toBe(false);
  });

  it('take one count of each operation, where they name a measure in place of figures', () => {
    const { chosen: charts } = chartsOf(model, [
      chosen('by-time', { form: 'waterline', figures: undefined, outcomes: 'arrests' }),
    ]);
    const data = charts.get('by-time')?.chart.data ?? [];
    expect(data.map(({ id }) => id)).toEqual(['arrests-by-night', 'arrests-at-low-tide']);
  });

  it('are told, all in one run and at their files, where they cannot be drawn', () => {
    expect(faultsOf(chosen('a', { form: 'pie' }), chosen('b', { figures: [] }), chosen('c'))).toEqual([
      expect.stringMatching(/^src\/content\/charts\/a\.md:2:7 "pie" there is no form "pie"; write one of: /),
      expect.stringMatching(/^src\/content\/charts\/b\.md:2:7 "ranked-bars" the chart has no figures; /),
    ]);
  });

  it('are told at the row of the record whose own chart cannot be drawn, and its page has none', () => {
    const draft = seriesOf('unsure', [4, 7]);
    const series = {
      ...draft,
      points: draft.points.map((point) => ({ ...point, status: 'draft' as const })),
    };
    const charts = chartsOf(modelWithSeries(series), []);
    expect(charts.ofSeries(series)).toBeUndefined();
    expect([...charts.files.keys()]).not.toContain('/series/unsure');
    expect(charts.faults.map(faultLine)).toEqual([
      expect.stringMatching(/^data\/series\.csv:\d+ \(unsure\) id: "unsure" cannot be drawn on its page: /),
    ]);
  });

  it('are told at their titles, where these are no sentences', () => {
    expect(faultsOf(chosen('a', { title: 'Arrests by operation' }))).toEqual([
      'src/content/charts/a.md:3:8 "Arrests by operation" has no verb; say what the chart finds, as in “Few were arrested”',
    ]);
  });

  it('are told at the sentence of a series that says nothing of its points', () => {
    const faultsOfSeries = (sentence: string) =>
      chartsOf(modelWithSeries(seriesOf('lit', [4, 7], { sentence })), []).faults.map(faultLine);
    expect(faultsOfSeries('More lamps were lit')).toEqual([]);
    expect(faultsOfSeries('Lamps by year')).toEqual([
      expect.stringMatching(/^data\/series\.csv:\d+ \(lit\) sentence: "Lamps by year" has no verb; /),
    ]);
    expect(faultsOfSeries('')).toEqual([expect.stringContaining('(lit) sentence: "" is missing; ')]);
  });

  it('are none of a series of one point, which shows no course of things', () => {
    const one = seriesOf('lit-once', [4], { sentence: '' });
    const charts = chartsOf(modelWithSeries(one), []);
    expect(charts.ofSeries(one)).toBeUndefined();
    expect(charts.faults).toEqual([]);
  });

  it('lead from a chart that was merged to the one that has its numbers', () => {
    const charts = chartsOf(model, [chosen('arrests', { formerly: ['/charts/few-arrests', '/x/y'] })]);
    expect([...charts.insteadOf]).toEqual([['few-arrests', charts.chosen.get('arrests')]]);
    expect(charts.files.get('/charts/few-arrests')).toBe(charts.chosen.get('arrests'));
    expect(faultsOf(chosen('a', { formerly: ['/charts/b'] }), chosen('b'))).toEqual([
      expect.stringContaining('"/charts/b" is the address of another chart too'),
    ]);
  });

  it('do not claim one former address twice, nor the address of a figure', () => {
    const [twice, taken, data] = [
      faultsOf(chosen('a', { formerly: ['/x/y'] }), chosen('b', { formerly: ['/x/y'] })),
      faultsOf(chosen('a', { formerly: ['/figures/a-share'] })),
      faultsOf(chosen('a', { formerly: ['/data/sources'] })),
    ];
    expect(twice).toEqual([expect.stringContaining('b.md:2:7 "/x/y" is the address of another chart too')]);
    for (const lines of [taken, data])
      expect(lines).toEqual([expect.stringContaining('is no former address of a chart')]);
  });
});
