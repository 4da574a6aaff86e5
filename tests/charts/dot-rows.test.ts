import { describe, expect, it } from 'vitest';
import { studies } from '../../src/charts/forms/studies/studies.ts';
import { figure, model } from './samples.ts';
import { expectSound } from './sound.ts';

const DOLLARS = [7_000_000, 45_000_000, 830_000_000, 999_000_000, 1_200_000_000, 2_750_000_000];

describe('the words along an axis', () => {
  it.each(DOLLARS)('stand apart where the highest value is US$%i', (highest) => {
    const low = figure('low', { unit: 'USD', value: highest / 50 });
    const high = figure('high', { unit: 'USD', value: highest });
    const chart = studies('Sales', [low, high], model);
    expectSound(chart);
    expect(chart.pictures.narrow.content).toContain('>US$0<');
  });

  it('stand apart on a logarithmic scale too', () => {
    const low = figure('low', { unit: 'USD', value: 12 });
    const high = figure('high', { unit: 'USD', value: 90_000_000_000 });
    expectSound(studies('Sales', [low, high], model));
  });
});
