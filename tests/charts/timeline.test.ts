import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/charts/forms/timeline/timeline.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import { ONE_OF_EACH, figure, model, record } from './samples.ts';
import { expectPictures } from './snapshot.ts';
import { expectSound } from './sound.ts';

const operations = [...record.operations.keys()];
const ofWatch = (operation: string, fields: Partial<Figure>) =>
  figure(`of-${operation}`, { operation, ...fields });
const COUNTS = [11, 17, 2, 48, 337, 1, 61, 179, 38, 2, 150, 13, 390, 7];
const ARRESTS = operations.map((operation, index) => ofWatch(operation, { value: COUNTS[index] ?? 1 }));

describe('a timeline of operations', () => {
  const chart = timeline('Arrests announced', ARRESTS, model);

  it('lists operations in the order of their announcement; one without a date by when its figure was counted', () => {
    expectSound(chart);
    expectPictures('timeline', chart.pictures);
    expect(chart.data.map(({ label }) => label).slice(0, 6)).toEqual([
      'Night Watch',
      'Long Pier',
      'Low Tide',
      'Lamp Oil',
      'Sandbank',
      'Calm Sea',
    ]);
  });

  it('says in the table when each was announced, which may not be when it was counted', () => {
    const announced = (name: string) =>
      chart.table.rows[chart.data.findIndex(({ label }) => label === name)]?.cells[1];
    expect(chart.table.head.slice(0, 3)).toEqual(['What', 'Announced', 'Value']);
    expect(announced('Night Watch')).toBe('2 October 2013');
    expect(announced('Sandbank')).toBe('not stated');
  });

  it('shows every hedge at the edge of a circle', () => {
    const chart = timeline(
      'Every mark',
      ONE_OF_EACH.map((each, index) => ({ ...each, operation: operations[index] })),
      model,
    );
    expectSound(chart);
    expectPictures('timeline-marks', chart.pictures);
  });

  it('lets no circle meet another, nor the hairline above a year', () => {
    const { content: svg } = chart.pictures.narrow;
    const circles = numbersOf(svg, /<circle class="bar" cx="(?<x>.+?)" cy="(?<y>.+?)" r="(?<r>.+?)"/g);
    const rules = numbersOf(svg, /<path class="rule" d="M0 (?<y>[\d.]+)L/g).map(({ y = 0 }) => y);
    expect(circles.length).toBeGreaterThan(10);
    expect(rules.length).toBeGreaterThan(5);
    for (const [index, { y = 0, r = 0 }] of circles.entries()) {
      const next = circles[index + 1];
      if (next) expect((next.y ?? 0) - y).toBeGreaterThan(r + (next.r ?? 0));
      expect(rules.filter((rule) => Math.abs(rule - y) <= r)).toEqual([]);
    }
  });

  it('shows nobody where nobody was counted', () => {
    const nobody = ofWatch('low-tide', { value: 0, words: 'no thieves' });
    const chart = timeline('T', [nobody, ofWatch('driftwood', { value: 337 })], model);
    expectSound(chart);
    expect(chart.pictures.narrow.content.match(/<circle/g)).toHaveLength(1);
    expect(chart.counted).toContain('a dash stands for none');
  });

  it('refuses two figures of one operation, and a figure of none', () => {
    const twice = [ofWatch('low-tide', {}), { ...ofWatch('low-tide', {}), id: 'another' }];
    expect(() => timeline('T', twice, model)).toThrow('two figures are of the operation low-tide');
    expect(() => timeline('T', [figure('a', {})], model)).toThrow('a belongs to no operation');
  });
});

/** The numbers that a pattern names, at each place where it is found. */
function numbersOf(svg: string, pattern: RegExp): Partial<Record<string, number>>[] {
  return [...svg.matchAll(pattern)].map(({ groups = {} }) =>
    Object.fromEntries(Object.entries(groups).map(([name, digits]) => [name, Number(digits)])),
  );
}
