import { describe, expect, it } from 'vitest';
import { evidence } from '../../src/charts/admissible.ts';
import { outcomeFlow } from '../../src/charts/forms/outcome-flow/outcome-flow.ts';
import { ONE_OF_EACH, figure, model } from './samples.ts';
import { STAGE_NAMES } from '../../src/language/say/labels.ts';
import { expectPicture } from './snapshot.ts';
import { expectSound } from './sound.ts';

const PLAYPEN = [
  'playpen-bbc-us-prosecutions',
  'playpen-extremetech-ips',
  'playpen-selliyal-us-leads',
  'playpen-startribune-cases',
  'playpen-abc-us',
  'playpen-abc-world',
  'playpen-creator-sentence',
];

describe('the flow of outcomes', () => {
  const chart = outcomeFlow('From leads to sentences', evidence(PLAYPEN, model), model);

  it('goes down the rungs, whatever the order given', () => {
    expectSound(chart);
    expectPicture('outcome-flow-playpen', chart.picture);
    expect(chart.parts?.map(({ name }) => name)).toEqual([
      STAGE_NAMES.users,
      STAGE_NAMES.suspects,
      'Arrests',
      'Charges',
      'Sentences',
    ]);
  });

  it('never adds up what stands on one rung', () => {
    const [arrests, ...more] = chart.parts?.[2]?.sentences ?? [];
    expect(arrests).toMatch(/350 .+ and 870 /);
    expect(more).toEqual(['These are separate counts and do not add up.']);
    expect(JSON.stringify(chart)).not.toMatch(/1,220|1220/);
  });

  it('joins rungs by a whole line only where one source counts for one place', () => {
    const one = [figure('a', { place: ['DE'] }), figure('b', { measure: 'convictions', place: ['DE'] })];
    const other = [figure('a', { place: ['DE'] }), figure('b', { measure: 'convictions', place: ['AT'] })];
    expect(outcomeFlow('T', one, model).picture.content).not.toContain('class="break"');
    expect(outcomeFlow('T', other, model).picture.content).toContain('class="break"');
  });

  it('carries every hedge', () => {
    const hedged = outcomeFlow('Every mark', ONE_OF_EACH, model);
    expectSound(hedged);
    expectPicture('outcome-flow-marks', hedged.picture);
  });

  it('refuses what stands on no rung', () => {
    expect(() => outcomeFlow('T', [figure('a', { measure: 'onion-services' })], model)).toThrow(
      'a counts onion services, as told, which stand on no rung',
    );
  });
});
