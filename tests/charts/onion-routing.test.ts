import { describe, expect, it } from 'vitest';
import { onionRouting } from '../../src/charts/forms/onion-routing/onion-routing.ts';
import { expectPictures } from './snapshot.ts';
import { expectSound } from './sound.ts';

describe('how onion routing works', () => {
  const chart = onionRouting('Nobody on the way knows both ends');

  it('is told in steps, which the text says in full', () => {
    expectSound(chart);
    expectPictures('onion-routing', chart.pictures);
    expect(chart.description).toHaveLength(5);
  });

  it('names in the table who knows what, and nobody who knows both', () => {
    for (const { cells } of chart.table.rows)
      expect(cells.filter((each) => each === 'yes').length).toBeLessThan(2);
  });
});
