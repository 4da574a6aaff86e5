import { describe, expect, it } from 'vitest';
import { countryMap } from '../../src/charts/forms/country-map/country-map.ts';
import { COUNTRIES, figure, model } from './samples.ts';
import { expectPictures } from './snapshot.ts';
import { expectSound } from './sound.ts';

const LARGEST_PICTURE = 18_000;

describe('a map of countries', () => {
  const places = [...COUNTRIES, 'BR', 'CN', 'HK', 'ID', 'IN', 'NG', 'SG', 'US', 'ZA'];
  const chart = countryMap(
    'Where most would put the lamps out',
    places.map((place, index) =>
      figure(place, { unit: 'percent', place: [place], value: 55 + 2 * ((5 * index) % 17) }),
    ),
    model,
  );

  it('shows the countries that were asked, by tint and by size of dot', () => {
    expectSound(chart);
    expectPictures('country-map', chart.pictures);
    const classes = 4;
    expect(chart.pictures.narrow.content.match(/class="dot"/g)?.length).toBe(places.length + classes);
  });

  it('stays small enough for a page', () => {
    expect(chart.pictures.narrow.content.length).toBeLessThan(LARGEST_PICTURE);
  });

  it('says which country it has no place for', () => {
    expect(() => countryMap('T', [figure('a', { place: ['TV'] })], model)).toThrow(
      'the map has no place for TV',
    );
  });

  it('needs no spread of values', () => {
    const [one, other] = [
      figure('a', { place: ['DE'], value: 0 }),
      figure('b', { place: ['FR'], value: 9000 }),
    ];
    expectSound(countryMap('T', [one], model));
    expectSound(countryMap('T', [one, other], model));
  });
});
