import { describe, expect, it } from 'vitest';
import { datumOfFigure } from '../../src/charts/datum.ts';
import { describe as described } from '../../src/charts/describe.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import { figure, model } from './samples.ts';

/** What is said of counts that are named A, B, C … */
function saidOf(...all: readonly Partial<Figure>[]): string[] {
  return described(
    all.map((fields, index) => datumOfFigure(figure(`f${index}`, fields), model, 'ABCDE'[index])),
  );
}

describe('the description of a picture', () => {
  it('names the highest and the lowest, how far apart they are, and which carry a hedge', () => {
    expect(saidOf({ value: 900 }, { value: 300, qualifier: 'about' }, { value: 500 })).toEqual([
      'Highest: A (900). Lowest: B (about 300).',
      'The highest is three times the lowest, taking the numbers as they stand.',
      'One of the three values is hedged: B (about 300).',
    ]);
  });

  it('gives each its own number where two lie equally low', () => {
    const [ends] = saidOf(
      { value: 9 },
      { value: 2, qualifier: 'up-to' },
      { value: 2, value_high: 4, qualifier: 'range' },
    );
    expect(ends).toBe('Highest: A (9). Lowest: B (up to 2) and C (2–4).');
  });

  it('says that a distance is rounded', () => {
    expect(saidOf({ value: 10_000 }, { value: 5205 })[1]).toBe('They differ by about 4,800.');
    expect(saidOf({ value: 10_000 }, { value: 5200 })[1]).toBe('They differ by 4,800.');
    expect(saidOf({ value: 275 }, { value: 130 })[1]).toBe('The highest is about 2.1 times the lowest.');
    expect(saidOf({ value: 153 }, { value: 1 })[1]).toBe('The highest is 153 times the lowest.');
    expect(saidOf({ value: 20 }, { value: 10 })[1]).toBe('The highest is twice the lowest.');
  });

  it('sets ratios against each other as ratios, and not by a difference', () => {
    const ratio = { unit: 'ratio' } as const;
    expect(saidOf({ ...ratio, value: 3 }, { ...ratio, value: 2 })[1]).toBe(
      'The highest is 1.5 times the lowest.',
    );
    expect(saidOf({ ...ratio, value: 1 }, { ...ratio, value: 0 })[1]).toBe('No value carries a hedge.');
  });

  it('takes the tenths of a computer for what they are', () => {
    const share = { unit: 'percent' } as const;
    expect(saidOf({ ...share, value: 3.9 }, { ...share, value: 3.4 })[1]).toBe(
      'They differ by 0.5 percentage points.',
    );
  });

  it('says which are given in words only, and for which no method is stated', () => {
    const said = saidOf({ value: 9 }, { value: 48, words: 'several dozen', method: 'not-stated' });
    expect(said.slice(-2)).toEqual(['Given in words only: B (several dozen).', 'No method is stated for B.']);
    expect(saidOf({ value: 9, method: 'not-stated' }).at(-1)).toBe('The source states no method.');
  });

  it('does not name two hedged values twice', () => {
    expect(saidOf({ value: 3, qualifier: 'about' }, { value: 2, qualifier: 'about' }).at(-1)).toBe(
      'Both values are hedged.',
    );
  });
});
