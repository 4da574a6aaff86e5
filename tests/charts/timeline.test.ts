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

  it('shows every hedge at the end of a bar', () => {
    const chart = timeline(
      'Every mark',
      ONE_OF_EACH.map((each, index) => ({ ...each, operation: operations[index] })),
      model,
    );
    expectSound(chart);
    expectPictures('timeline-marks', chart.pictures);
  });

  it('draws no bar where nobody was counted', () => {
    const nobody = ofWatch('low-tide', { value: 0, words: 'no thieves' });
    const chart = timeline('T', [nobody, ofWatch('driftwood', { value: 337 })], model);
    expectSound(chart);
    for (const { content } of Object.values(chart.pictures))
      expect(content.match(/class="bar"/g)).toHaveLength(1);
  });

  it('refuses two figures of one operation, and a figure of none', () => {
    const twice = [ofWatch('low-tide', {}), { ...ofWatch('low-tide', {}), id: 'another' }];
    expect(() => timeline('T', twice, model)).toThrow('two figures are of the operation low-tide');
    expect(() => timeline('T', [figure('a', {})], model)).toThrow('a belongs to no operation');
  });
});
