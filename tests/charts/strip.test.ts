import { describe, expect, it } from 'vitest';
import { stripsOf } from '../../src/charts/strip.ts';
import { figure } from './samples.ts';

const places = (strips: readonly string[]) =>
  strips.map((strip) => Number(/cx="([\d.]+)"/.exec(strip)?.[1] ?? NaN));

/** They are drawn like the strips, so that neither stands without the other. */
const wordsOf = (svg: string) => [...svg.matchAll(/<text[^>]*>([^<]*)</g)].map(([, words]) => words);

describe('numbers on one axis, a strip each', () => {
  it('lie by their size from nought to the highest', () => {
    const { ends, strips } = stripsOf([figure('many', { value: 400 }), figure('few', { value: 100 })]);
    expect(wordsOf(ends)).toEqual(['0', '400']);
    const [many = 0, few = 0] = places(strips);
    expect((few - 12) / (many - 12)).toBeCloseTo(0.25);
  });

  it('show shares out of the whole', () => {
    const { ends } = stripsOf([figure('share', { value: 20, unit: 'percent' })]);
    expect(wordsOf(ends)).toEqual(['0', '100%']);
  });

  it('keep the hedge as its mark', () => {
    const { strips } = stripsOf([figure('many', { value: 400, qualifier: 'about' })]);
    expect(strips[0]).toContain('class="ring"');
  });
});
