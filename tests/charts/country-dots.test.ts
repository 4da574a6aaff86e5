import { describe, expect, it } from 'vitest';
import { countryDots } from '../../src/charts/forms/country-dots/country-dots.ts';
import { ONE_OF_EACH, economies, figure, model } from './samples.ts';
import { expectPicture } from './snapshot.ts';
import { expectSound } from './sound.ts';

describe('ranked dots by country', () => {
  it('ranks the economies that were asked, with the intervals of the source', () => {
    const chart = countryDots('Most would shut the dark net down', economies, model);
    expectSound(chart);
    expectPicture('country-dots-economies', chart.picture);
    expect(chart.data[0]?.label).toBe('Indonesia');
    expect(chart.counted).toContain('The axis begins at 50%.');
    expect(chart.marks).toEqual(['exact', 'published-interval']);
  });

  it('says where its axis begins, whatever its first tick is', () => {
    const between = (low: number, high: number) =>
      countryDots(
        'Shares',
        [low, high].map((value, index) =>
          figure(`share-${value}`, { unit: 'percent', value, place: [['AT', 'BE'][index] ?? ''] }),
        ),
        model,
      ).counted;
    expect(between(55, 95)).toContain('The axis begins at 50%.');
    expect(between(31, 98)).toContain('The axis begins at 30%.');
    expect(between(12, 98)).not.toContain('The axis begins');
  });

  it('carries every hedge', () => {
    const places = ['AT', 'BE', 'CA', 'DE', 'ES', 'FR', 'GB', 'HU', 'IT', 'JP', 'KE', 'MX', 'PL'];
    const chart = countryDots(
      'Every mark',
      ONE_OF_EACH.map((each, index) => ({ ...each, place: [places[index] ?? ''] })),
      model,
    );
    expectSound(chart);
    expectPicture('country-dots-marks', chart.picture);
  });

  it('refuses what is not of one country, and two figures of the same', () => {
    expect(() => countryDots('T', [figure('a', { place: ['world'] })], model)).toThrow(
      'a is not of one country',
    );
    expect(() => countryDots('T', [figure('a', { place: ['DE', 'FR'] })], model)).toThrow(
      'a is not of one country',
    );
    const twice = [figure('a', { place: ['DE'] }), figure('b', { place: ['DE'] })];
    expect(() => countryDots('T', twice, model)).toThrow('two figures are of Germany');
  });
});
