import { describe, expect, it } from 'vitest';
import { datumOfFigure } from '../../src/charts/datum.ts';
import type { Interval } from '../../src/charts/chart.ts';
import { modelOf } from '../../src/model/model.ts';
import { parseRecord } from '../../src/record/read/parse.ts';
import { entry } from '../../src/record/schema/record.ts';
import { withCells, type Cells } from '../record/sound.ts';

/** The interval of a share of 30% in a sample of 400, which its source publishes none for. */
function intervalOf(cells: Cells): Interval | undefined {
  const none = { interval_low: '', interval_high: '', interval_kind: '' };
  const { record, faults } = parseRecord(withCells('data/figures/network.csv', 7, { ...none, ...cells }));
  expect(faults).toEqual([]);
  return datumOfFigure(entry(record.figures, 'sample'), modelOf(record)).interval;
}

describe('the interval of a share', () => {
  it('is computed where the sample is random, and called computed', () => {
    expect(intervalOf({ sampling: 'random' })).toMatchObject({ computed: true });
  });

  it.each(['panel', 'opt-in', 'full-count'])('is not computed where the sample is %s', (sampling) => {
    expect(intervalOf({ sampling })).toBeUndefined();
  });

  it('is not computed of a range, of which it could show one end only', () => {
    const range = { value: '30', value_high: '40', qualifier: 'range' };
    expect(intervalOf({ sampling: 'random', ...range })).toBeUndefined();
  });

  it('is not computed of a count, or where nothing is known of the sample', () => {
    expect(intervalOf({ unit: 'count' })).toBeUndefined();
    expect(intervalOf({ sample_size: '', sampling: '' })).toBeUndefined();
  });

  it('is that of the source where there is one, whatever the sample', () => {
    const published = { interval_low: '25', interval_high: '35', interval_kind: 'credibility' };
    expect(intervalOf({ ...published, sampling: 'opt-in' })).toMatchObject({
      low: 25,
      high: 35,
      computed: false,
    });
  });
});
