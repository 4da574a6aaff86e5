import { describe, expect, it } from 'vitest';
import { pairedShares } from '../../src/charts/forms/paired-shares/paired-shares.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import { ONE_OF_EACH, figure, model } from './samples.ts';
import { expectPictures } from './snapshot.ts';
import { expectSound } from './sound.ts';

const of = (id: string, title: string, fields: Partial<Figure>) =>
  figure(id, { title, unit: 'percent', source: 'berg', ...fields });
const STUDY = [
  of('few', 'Study: dark lamps as a share of lamps', {
    measure: 'lit',
    value: 2,
    qualifier: 'up-to',
    base: 'of the lamps that stand on the coast of the outer islands',
  }),
  of('most', 'Study: dark lamps as a share of visits', {
    measure: 'visits',
    value: 80,
    qualifier: 'more-than',
    words: 'more than four out of five',
    base: 'visits to lamps',
  }),
  of('some', 'Study: green lamps as a share of lamps', { measure: 'lit', value: 24, qualifier: 'about' }),
  of('less', 'Study: green lamps as a share of visits', { measure: 'visits', value: 5 }),
];

describe('paired shares', () => {
  it('set the share of lamps beside the share of visits, each on its own whole', () => {
    const chart = pairedShares('Few lamps, most visits', STUDY, model);
    expectSound(chart);
    expectPictures('paired-shares', chart.pictures);
    const [lamps, visits] = chart.parts ?? [];
    expect(lamps?.name).toBe('Dark lamps as a share of lamps');
    expect(lamps?.sentences[0]).toMatch(/^Up to 2% were counted, of the lamps /);
    expect(visits?.sentences[0]).toBe('More than four out of five were counted, visits to lamps.');
  });

  it('carry every hedge', () => {
    const shares = ONE_OF_EACH.slice(1).map((each) => ({
      ...each,
      unit: 'percent' as const,
      value: each.value / 10,
      value_high: each.value_high === undefined ? undefined : each.value_high / 10,
    }));
    expectSound(pairedShares('Every mark', shares, model));
  });

  it('are refused of an odd one, counts, and figures of different studies', () => {
    const share = (id: string, year: string, source = 'berg') =>
      figure(id, { unit: 'percent', value: 5, source, period_start: year, period_end: year });
    expect(() => pairedShares('T', [share('a', '2014')], model)).toThrow('1 figures make no pairs');
    expect(() => pairedShares('T', [figure('a', {}), figure('b', {})], model)).toThrow('a is no share');
    expect(() => pairedShares('T', [share('a', '2014'), share('b', '2015', 'lund')], model)).toThrow(
      'a and b are of different studies',
    );
  });
});
