import { describe, expect, it } from 'vitest';
import { timeline } from '../../src/charts/forms/timeline/timeline.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import { entry } from '../../src/record/schema/record.ts';
import { ONE_OF_EACH, figure, model, record } from './samples.ts';
import { expectPicture } from './snapshot.ts';
import { expectSound } from './sound.ts';

const arrests = [...record.figures.values()].filter(
  ({ measure, operation, role, status, place }) =>
    measure === 'arrests' &&
    operation !== undefined &&
    role === 'finding' &&
    status === 'current' &&
    place[0] === 'world',
);
const onePerOperation = [...new Map(arrests.map((each) => [each.operation, each])).values()];

describe('a timeline of operations', () => {
  it('lists real operations in the order of their announcement', () => {
    const chart = timeline('Arrests announced', onePerOperation, model);
    expectSound(chart);
    expectPicture('timeline-operations', chart.picture);
    const dates = chart.data.map(({ id }) => {
      const { operation = '' } = entry(record.figures, id);
      return entry(record.operations, operation).announced ?? '';
    });
    expect(dates.filter((date) => date !== '')).toEqual(dates.filter((date) => date !== '').sort());
  });

  it('says in the table when each was announced, which may not be when it was counted', () => {
    const { table, data } = timeline('Arrests announced', onePerOperation, model);
    const silkRoad = data.findIndex(({ label }) => label === 'Silk Road');
    expect(table.head.slice(0, 3)).toEqual(['What', 'Announced', 'Value']);
    expect(table.rows[silkRoad]?.cells[1]).toBe('2 October 2013');
  });

  it('shows every hedge at the edge of a circle', () => {
    const operations = [...record.operations.keys()];
    const chart = timeline(
      'Every mark',
      ONE_OF_EACH.map((each, index) => ({ ...each, operation: operations[index] })),
      model,
    );
    expectSound(chart);
    expectPicture('timeline-marks', chart.picture);
  });

  it('lets no circle meet another, nor the hairline above a year', () => {
    const { content: svg } = timeline('T', onePerOperation, model).picture;
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
    const of = (id: string, operation: string, fields: Partial<Figure>) =>
      figure(id, { operation, ...fields });
    const nobody = of('a', 'nemesis-market', { value: 0, words: 'no administrators' });
    const chart = timeline('T', [nobody, of('b', 'welcome-to-video', { value: 337 })], model);
    expectSound(chart);
    expect(chart.picture.content.match(/<circle/g)).toHaveLength(1);
    expect(chart.counted).toContain('a dash stands for none');
  });

  it('refuses two figures of one operation, and a figure of none', () => {
    const of = (id: string) => figure(id, { operation: 'welcome-to-video' });
    expect(() => timeline('T', [of('a'), of('b')], model)).toThrow(
      'two figures are of the operation welcome-to-video',
    );
    expect(() => timeline('T', [figure('a', {})], model)).toThrow('a belongs to no operation');
  });
});

/** The numbers that a pattern names, at each place where it is found. */
function numbersOf(svg: string, pattern: RegExp): Partial<Record<string, number>>[] {
  return [...svg.matchAll(pattern)].map(({ groups = {} }) =>
    Object.fromEntries(Object.entries(groups).map(([name, digits]) => [name, Number(digits)])),
  );
}
