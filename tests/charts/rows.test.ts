import { describe, expect, it } from 'vitest';
import { studies } from '../../src/charts/forms/studies/studies.ts';
import { expectNoAxis, expectOneScale, expectWholes } from './laws.ts';
import { figure, model, SHARE_OF_EACH } from './samples.ts';
import { expectSound } from './sound.ts';

const sales = (id: string, value: number) => figure(id, { measure: 'oil', unit: 'USD', value });

describe('rows of one unit', () => {
  it.each([7_000_000, 45_000_000, 999_000_000, 2_750_000_000])(
    'have room for their numbers beside bars of one scale, the highest US$%i',
    (highest) => {
      const chart = studies('Sales', [sales('low', highest / 50), sales('high', highest)], model);
      expectSound(chart);
      expectOneScale(chart);
    },
  );

  it('show each share on the outline of its whole, with every hedge', () => {
    const chart = studies('Lit', SHARE_OF_EACH, model);
    expectSound(chart);
    expectWholes(chart);
    expectOneScale(chart);
    for (const { content } of Object.values(chart.pictures))
      expect(content.match(/class="whole"/g)).toHaveLength(SHARE_OF_EACH.length);
  });

  it('never part a number from its magnitude or its hedge, except in the words of a source', () => {
    const chart = studies('Sales', [sales('a', 1_200_000), sales('b', 4_200_000)], model);
    for (const { content } of Object.values(chart.pictures)) expect(content).toContain('US$1.2\u00a0million');
  });

  it('are no rows where there is but one: a number, and its words', () => {
    const chart = studies('One', [sales('a', 5)], model);
    expectSound(chart);
    expectNoAxis(chart);
    expect(chart.pictures.narrow.content).toContain('class="number"');
  });
});
