import { describe, expect, it } from 'vitest';
import { evidence } from '../../src/charts/admissible.ts';
import { studies } from '../../src/charts/forms/studies/studies.ts';
import { model, ONE_OF_EACH, record } from './samples.ts';
import { expectPicture } from './snapshot.ts';
import { expectSound } from './sound.ts';

const idsOf = (measure: string) =>
  [...record.figures.values()]
    .filter((each) => each.measure === measure && each.role === 'finding' && each.status === 'current')
    .map(({ id }) => id);

describe('studies on one measure', () => {
  it('shows every hedge at a dot', () => {
    const chart = studies('Every mark', ONE_OF_EACH, model);
    expectSound(chart);
    expectPicture('studies-marks', chart.picture);
  });

  it.each(['tor-users-daily', 'onion-service-share-of-tor-traffic', 'onion-services-active'])(
    'draws the real studies of %s in the order of measurement',
    (measure) => {
      const chart = studies('Studies', evidence(idsOf(measure), model), model);
      expectSound(chart);
      expectPicture(`studies-${measure}`, chart.picture);
    },
  );

  it('names each study by who measured and not by who reports it, or by its title where two would be called the same', () => {
    const { data } = studies('Studies', evidence(idsOf('onion-services-active'), model), model);
    const labels = data.map(({ label }) => label);
    expect(labels).toContain('Faizan and Khan, 2019');
    expect(labels).toContain('Moore and Rid (2016)');
    expect(labels).toContain('OnionScan, 2017');
    expect(new Set(labels).size).toBe(labels.length);
  });
});
