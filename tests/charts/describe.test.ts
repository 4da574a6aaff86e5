import { describe, expect, it } from 'vitest';
import { datumOfFigure, datumOfPoint } from '../../src/charts/datum.ts';
import { describe as described } from '../../src/charts/describe.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import { figure, model, seriesOf } from './samples.ts';

/** What is said of counts whose sentences begin with their numbers: `900 were counted, lamps of A`. */
function saidOf(...all: readonly Partial<Figure>[]): string[] {
  return described(
    all.map((fields, index) => {
      const name = 'ABCDE'[index] ?? '';
      return datumOfFigure(figure(`f${index}`, { base: `lamps of ${name}`, ...fields }), model, name);
    }),
  );
}

describe('the description of a picture', () => {
  it('says how many numbers it shows, and tells the largest and the smallest with their hedges as sentences', () => {
    expect(saidOf({ value: 900 }, { value: 300, qualifier: 'about' }, { value: 500 })).toEqual([
      'Three numbers are shown.',
      'The largest: 900 were counted, lamps of A.',
      'The smallest: About 300 were counted, lamps of B.',
    ]);
  });

  it('is the sentence of the only number', () => {
    expect(saidOf({ value: 900 })).toEqual(['900 were counted, lamps of A.']);
  });

  it('tells one of several equal numbers, and that they are equal', () => {
    expect(saidOf({ value: 2 }, { value: 2 })).toEqual([
      'Both numbers are the same.',
      'Two were counted, lamps of A.',
    ]);
  });

  it('takes the upper end of a range for the largest, and the lower for the smallest', () => {
    const wide = { value: 1, value_high: 30, qualifier: 'range' } as const;
    expect(saidOf({ value: 9 }, wide, { value: 2 })).toEqual([
      'Three numbers are shown.',
      expect.stringMatching(/^The largest: 1–30 were counted, lamps of B/),
      expect.stringMatching(/^The smallest: 1–30 were counted, lamps of B/),
    ]);
  });

  it('tells the points of a series by their times', () => {
    const series = seriesOf('over-time', [2, 5000]);
    const said = described(series.points.map((point) => datumOfPoint(point, series, model)));
    expect(said.slice(1)).toEqual([
      expect.stringMatching(/^The largest: 5,000 \(\d{4}\)\.$/),
      expect.stringMatching(/^The smallest: 2 \(\d{4}\)\.$/),
    ]);
  });

  it('says for which numbers no method is stated', () => {
    expect(saidOf({ value: 9 }, { value: 48, method: 'not-stated' }).at(-1)).toBe(
      'No method is stated for B.',
    );
    expect(saidOf({ value: 9, method: 'not-stated' }).at(-1)).toBe('The source states no method.');
  });
});
