import { describe, expect, it } from 'vitest';
import { evidence } from '../../src/charts/admissible.ts';
import { pairedShares } from '../../src/charts/forms/paired-shares/paired-shares.ts';
import { ONE_OF_EACH, figure, model } from './samples.ts';
import { expectPicture } from './snapshot.ts';
import { expectSound } from './sound.ts';

const PORTSMOUTH = [
  'sputnik-2014-share-of-sites',
  'wired-2014-visits-four-of-five',
  'techienews-2014-drug-sites',
  'techienews-2014-drug-traffic',
];

describe('paired shares', () => {
  it('sets the share of sites beside the share of visits, each on its own whole', () => {
    const chart = pairedShares('Few sites, most visits', evidence(PORTSMOUTH, model), model);
    expectSound(chart);
    expectPicture('paired-shares-portsmouth', chart.picture);
    const [sites, lookUps] = chart.parts ?? [];
    expect(sites?.name).toBe('Abuse sites as a share of hidden services');
    expect(sites?.sentences[0]).toMatch(/^Up to 2% of the hidden services /);
    expect(lookUps?.sentences[0]).toMatch(/^More than four out of five visits to /);
    expect(chart.description[0]).toMatch(/^Three of the four values are hedged: /);
  });

  it('carries every hedge', () => {
    const shares = ONE_OF_EACH.slice(1).map((each) => ({
      ...each,
      unit: 'percent' as const,
      value: each.value / 10,
      value_high: each.value_high === undefined ? undefined : each.value_high / 10,
    }));
    expectSound(pairedShares('Every mark', shares, model));
  });

  it('refuses an odd one, counts, and figures of different studies', () => {
    const share = (id: string, year: string) =>
      figure(id, { unit: 'percent', value: 5, source: id, period_start: year, period_end: year });
    expect(() => pairedShares('T', [share('a', '2014')], model)).toThrow('1 figures make no pairs');
    expect(() => pairedShares('T', [figure('a', {}), figure('b', {})], model)).toThrow('a is no share');
    expect(() => pairedShares('T', [share('a', '2014'), share('b', '2015')], model)).toThrow(
      'a and b are of different studies',
    );
  });
});
