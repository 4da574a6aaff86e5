import { describe, expect, it } from 'vitest';
import { outcomeFlow } from '../../src/charts/forms/outcome-flow/outcome-flow.ts';
import { STAGE_NAMES } from '../../src/language/say/operation-labels.ts';
import { ONE_OF_EACH, figure, model } from './samples.ts';
import { expectPictures } from './snapshot.ts';
import { expectSound } from './sound.ts';

const on = (id: string, measure: string, value: number, source = 'log') =>
  figure(id, { measure, value, source, base: `${id} of the harbour` });
const CASE = [
  on('men charged', 'charges', 25),
  on('men arrested', 'arrests', 350),
  on('women arrested', 'arrests', 870, 'buoy'),
  on('keepers known', 'keepers', 150_000),
  on('boats suspected', 'suspects', 1300, 'lund'),
  on('years given', 'sentences', 30),
];

describe('the flow of outcomes', () => {
  const chart = outcomeFlow('From keepers to sentences', CASE, model);

  it('goes down the rungs, whatever the order given', () => {
    expectSound(chart);
    expectPictures('outcome-flow', chart.pictures);
    expect(chart.data.map(({ measure }) => measure.id)).toEqual([
      'keepers',
      'suspects',
      'arrests',
      'arrests',
      'charges',
      'sentences',
    ]);
  });

  it('calls each rung by the name that it has on every page', () => {
    const names = chart.parts?.map(({ name }) => name) ?? [];
    expect(names).toContain(STAGE_NAMES.users);
    expect(names).toContain(STAGE_NAMES.suspects);
    for (const name of names) expect(chart.pictures.narrow.says).toContain(name);
  });

  it('never adds up what stands on one rung', () => {
    expect(chart.parts?.[2]?.sentences).toEqual([
      expect.stringMatching(/^350 were counted/),
      expect.stringMatching(/^870 were counted/),
      'These counts are separate and must not be added.',
    ]);
    expect(JSON.stringify(chart)).not.toMatch(/1,220|1220/);
  });

  it('joins rungs by a whole line only where one source counts for one place', () => {
    const one = [figure('a', { place: ['DE'] }), figure('b', { measure: 'convictions', place: ['DE'] })];
    const other = [figure('a', { place: ['DE'] }), figure('b', { measure: 'convictions', place: ['AT'] })];
    expect(outcomeFlow('T', one, model).pictures.narrow.content).not.toContain('class="break"');
    expect(outcomeFlow('T', other, model).pictures.narrow.content).toContain('class="break"');
  });

  it('carries every hedge', () => {
    const hedged = outcomeFlow('Every mark', ONE_OF_EACH, model);
    expectSound(hedged);
    expectPictures('outcome-flow-marks', hedged.pictures);
  });

  it('refuses what stands on no rung', () => {
    expect(() => outcomeFlow('T', [figure('a', { measure: 'lamps' })], model)).toThrow(
      'a counts lamps, which stand on no rung',
    );
  });
});
