import { describe, expect, it } from 'vitest';
import { sentenceFaults } from '../../../src/prose/rules/sentences.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { figure } from '../../language/say/sample.ts';

const sound: Partial<Figure> = {
  sentence: '{n} of look-ups of hidden services on Tor were for child sexual abuse sites',
  base: 'of look-ups of hidden services on Tor',
  role: 'finding',
};

function problems(columns: Partial<Figure>): string[] {
  return sentenceFaults([figure({ ...sound, ...columns })]).map(({ problem }) => problem);
}

describe('the sentence of a figure', () => {
  it('is sound where it says of what, and what about it', () => {
    expect(problems({})).toEqual([]);
    expect(
      problems({ sentence: '{n} people were arrested in South Korea', base: 'people arrested' }),
    ).toEqual([]);
  });

  it.each([
    ['has no verb', { sentence: 'more than {n} visits to Tor hidden-service sites and look-ups' }],
    ['has no verb', { sentence: 'takings of {n} by the operator of the site', base: 'takings' }],
    ['has no verb', { sentence: 'prices of {n} on the site for old accounts', base: 'prices' }],
    ['has 3 words', { sentence: 'look-ups were {n}' }],
    ['holds a digit', { sentence: '{n} of look-ups of hidden services in 2014 were for abuse sites' }],
    ['ends with a sign', { sentence: '{n} of look-ups of hidden services were for abuse sites.' }],
    [
      'holds {when}',
      {
        sentence: '{n} of look-ups were for abuse sites {when}',
        period_start: undefined,
        period_end: undefined,
      },
    ],
    ['does not say of what', { sentence: '{n} of darknet traffic goes to the sites of criminals' }],
    ['does not say who repeats', { role: 'specimen' }],
    ['does not say who repeats', { role: 'retelling' }],
    ['does not say who repeats', { role: 'corrector' }],
  ] satisfies [string, Partial<Figure>][])('that %s is refused', (problem, columns) => {
    expect(problems(columns)).toEqual([expect.stringContaining(problem)]);
  });

  it('of a retelling ends with who repeats the number', () => {
    const sentence = `${sound.sentence}, The Japan Times wrote`;
    expect(problems({ role: 'specimen', sentence })).toEqual([]);
  });

  it('of a correction ends with who refutes the number', () => {
    const sentence = 'The claim that {n} of look-ups of hidden services were for abuse is untrue, NRC wrote';
    expect(problems({ role: 'corrector', sentence })).toEqual([]);
  });

  it('may say the base in half of its words', () => {
    expect(
      problems({
        base: 'time for which Australian police ran the forum Childs Play',
        sentence: 'Australian police secretly ran the forum Childs Play for {n}',
      }),
    ).toEqual([]);
  });
});
