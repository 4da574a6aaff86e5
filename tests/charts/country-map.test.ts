import { describe, expect, it } from 'vitest';
import { countryMap } from '../../src/charts/forms/country-map/country-map.ts';
import { isOnMap } from '../../src/charts/forms/country-map/map-shapes.ts';
import { economies, figure, model, record } from './samples.ts';
import { expectPicture } from './snapshot.ts';
import { expectSound } from './sound.ts';

const LARGEST_PICTURE = 18_000;

describe('a map of countries', () => {
  const chart = countryMap('Where most would shut the dark net down', economies, model);

  it('shows the economies that were asked, by tint and by size of dot', () => {
    expectSound(chart);
    expectPicture('country-map-economies', chart.picture);
    expect(chart.picture.content.match(/class="dot"/g)?.length).toBe(economies.length + 5);
  });

  it('stays small enough for a page', () => {
    expect(chart.picture.content.length).toBeLessThan(LARGEST_PICTURE);
  });

  it('knows every country of the record', () => {
    const codes = [...record.figures.values()].flatMap(({ place }) => place);
    const countries = [...new Set(codes)].filter((code) => code !== 'world' && code !== 'EU');
    expect(countries.filter((code) => !isOnMap(code))).toEqual([]);
  });

  it('says which country it has no place for', () => {
    expect(() => countryMap('T', [figure('a', { place: ['TV'] })], model)).toThrow(
      'the map has no place for TV',
    );
  });

  it('needs no spread of values', () => {
    expectSound(countryMap('T', [figure('a', { place: ['DE'], value: 4 })], model));
    expectSound(
      countryMap(
        'T',
        [figure('a', { place: ['DE'], value: 0 }), figure('b', { place: ['FR'], value: 9000 })],
        model,
      ),
    );
  });
});
