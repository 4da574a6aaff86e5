import { describe, expect, it } from 'vitest';
import { countryDots } from '../../src/charts/forms/country-dots/country-dots.ts';
import { expectWholes } from './laws.ts';
import { COUNTRIES, ONE_OF_EACH, figure, model } from './samples.ts';
import { expectPictures } from './snapshot.ts';
import { expectSound } from './sound.ts';

const agree = (country: string, value: number) =>
  figure(`agree-${country}`, {
    measure: 'agree',
    unit: 'percent',
    base: 'of people who were asked',
    place: [country],
    value,
    interval_low: value - 4,
    interval_high: value + 4,
    interval_kind: 'credibility',
  });
describe('ranked dots by country', () => {
  it('rank the countries that were asked, with the intervals of the source', () => {
    const figures = COUNTRIES.map((country, index) => agree(country, 61 + 2 * ((5 * index) % 14)));
    const chart = countryDots('Most would put the lamps out', figures, model);
    expectSound(chart);
    expectPictures('country-dots', chart.pictures);
    const values = chart.data.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((a, b) => b - a));
    expect(chart.marks).toEqual(['exact', 'published-interval']);
  });

  it('stand between nought and the whole', () => {
    const chart = countryDots('T', [agree('DE', 59), agree('FR', 95)], model);
    expectWholes(chart);
  });

  it('carry every hedge', () => {
    const hedged = ONE_OF_EACH.map((each, index) => ({ ...each, place: [COUNTRIES[index] ?? ''] }));
    const chart = countryDots('Every mark', hedged, model);
    expectSound(chart);
    expectPictures('country-dots-marks', chart.pictures);
  });

  it('are refused of what is not of one country, and of two figures of the same', () => {
    const draw = (...places: readonly string[][]) =>
      countryDots(
        'T',
        places.map((place, index) => figure(`f${index}`, { place })),
        model,
      );
    expect(() => draw(['world'])).toThrow('f0 is not of one country');
    expect(() => draw(['EU'])).toThrow('f0 is not of one country');
    expect(() => draw(['DE', 'FR'])).toThrow('f0 is not of one country');
    expect(() => draw(['DE'], ['DE'])).toThrow('two figures are of Germany');
  });
});
