import { describe, expect, it } from 'vitest';
import { rankedBars } from '../../src/charts/forms/ranked-bars/ranked-bars.ts';
import { expectNoAxis, expectOneScale, expectWholes } from './laws.ts';
import { ONE_OF_EACH, SHARE_OF_EACH, figure, model } from './samples.ts';
import { expectPictures } from './snapshot.ts';
import { expectSound } from './sound.ts';

const ofWatch = (operation: string, value: number) => figure(`of-${operation}`, { operation, value });
const WATCHES = [
  ofWatch('night-watch', 11),
  ofWatch('the-watch-over', 337),
  ofWatch('low-tide', 3800),
  ofWatch('lamp-oil', 2),
];

describe('ranked bars', () => {
  it('name a bar by its title, not by an operation of which it counts one part', () => {
    const [first = '', second = ''] = model.record.operations.keys();
    const figures = [
      figure('pier', { operation: first, part: ['pier'], title: 'Pier: days', value: 27 }),
      figure('quay', { operation: second, title: 'Quay: days', value: 13 }),
    ];
    expect(rankedBars('T', figures, model).data.map(({ label }) => label)).toEqual([
      'Pier: days',
      'Quay: days',
    ]);
  });

  it('shows every hedge at the end of a bar', () => {
    const chart = rankedBars('Every mark', ONE_OF_EACH, model);
    expectSound(chart);
    expectPictures('ranked-bars-marks', chart.pictures);
    expect(chart.shape).toBe('bar');
  });

  it('ranks the highest first, by the upper end of a range', () => {
    const figures = [
      figure('low', { value: 5 }),
      figure('wide', { value: 1, value_high: 30, qualifier: 'range' }),
      figure('high', { value: 20 }),
    ];
    const { data, description } = rankedBars('Ranked', figures, model);
    expect(data.map(({ id }) => id)).toEqual(['wide', 'high', 'low']);
    expect(description[1]).toMatch(/^The largest: 1–30 were counted/);
  });

  it('shows shares of random samples with the intervals that are computed for them', () => {
    const shares = [47.7, 30.6, 17.2, 0].map((value, index) =>
      figure(`share-${index}`, {
        measure: 'lit',
        unit: 'percent',
        value,
        sample_size: 400,
        sampling: 'random',
      }),
    );
    const chart = rankedBars('Most lamps are dark', shares, model);
    expectSound(chart);
    expectPictures('ranked-bars-intervals', chart.pictures);
    expect(chart.table.rows[0]?.cells[1]).toBe('47.7% (42.9–52.6%, 95% interval, computed here)');
    expect(chart.marks).toContain('computed-interval');
  });

  it('keeps one plain scale, where the smallest can still be seen, however large the span', () => {
    const chart = rankedBars('Arrests differ a thousandfold', WATCHES, model);
    expectSound(chart);
    expectPictures('ranked-bars-far', chart.pictures);
    expectOneScale(chart);
    expect(chart.pictures.narrow.content.match(/class="bar"/g)).toHaveLength(WATCHES.length);
  });

  it('gives shares the whole and the words of a source quotation marks, and never empties a part', () => {
    const chart = rankedBars('Every mark', SHARE_OF_EACH, model);
    expectSound(chart);
    expectWholes(chart);
    const marks = chart.pictures.wide.content.split('class="mark"').slice(1);
    const inWords = marks[chart.data.findIndex(({ words }) => words !== '')] ?? '';
    expect(inWords).toContain('“several dozen”');
    for (const mark of marks) expect(mark).toContain('class="bar"');
  });

  it('sets a single value as a number without an axis', () => {
    const chart = rankedBars('One', [figure('a', {})], model);
    expectSound(chart);
    expectNoAxis(chart);
  });

  it('names operations where each figure belongs to another', () => {
    const chart = rankedBars('Arrests', WATCHES, model);
    expect(chart.data.map(({ label }) => label)).toContain('Night Watch');
  });

  it('leaves the name of one operation out of its rows, and says who counted where only a year remains', () => {
    const titled = (id: string, title: string) => figure(id, { operation: 'night-watch', title });
    const figures = [
      titled('a', 'Night Watch, Tide Court 2020: people caught'),
      titled('b', 'Night Watch, 2019: people caught'),
    ];
    const labels = rankedBars('Caught', figures, model).data.map(({ label }) => label);
    expect(labels[0]).toBe('Tide Court 2020: people caught');
    expect(labels[1]).toMatch(/^\p{Lu}.*, 2019: people caught$/u);
  });

  it('says a sentence once that two caveats share', () => {
    const figures = [
      figure('a', { caveat: 'An online survey. Most were not concerned.' }),
      figure('b', { caveat: 'An online survey. Some may buy elsewhere.' }),
    ];
    expect(rankedBars('Lamps', figures, model).caveats).toEqual([
      'An online survey. Most were not concerned.',
      'Some may buy elsewhere.',
    ]);
  });

  it('says a caveat once where another one opens with it', () => {
    const figures = [
      figure('a', { caveat: 'One estimate.' }),
      figure('b', { caveat: 'One estimate; it was revised later.' }),
    ];
    expect(rankedBars('Lamps', figures, model).caveats).toEqual(['One estimate; it was revised later.']);
  });

  it('refuses two measures on one axis and names them', () => {
    const mixed = [figure('a', {}), figure('b', { measure: 'convictions' })];
    expect(() => rankedBars('Mixed', mixed, model)).toThrow(
      '2 measures would share one axis: arrests (arrests) and convictions (convictions); make a facet for each',
    );
  });

  it('refuses two units on one axis', () => {
    const mixed = [figure('a', { unit: 'USD' }), figure('b', { unit: 'EUR' })];
    expect(() => rankedBars('Mixed', mixed, model)).toThrow('2 units would share one axis: USD and EUR');
  });

  it('finds room for long labels and long words', () => {
    const words = 'more than two hundred and fifty metric tons of it';
    const title =
      'A title that is so long that it must run over two or even over three lines of a small picture';
    const figures = [figure('a', { title, words, value: 9 }), figure('b', { value: 3 })];
    expectSound(rankedBars('Long', figures, model));
  });
});
