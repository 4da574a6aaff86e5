import { describe, expect, it } from 'vitest';
import { hundredCells } from '../../src/charts/forms/hundred-cells/hundred-cells.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import { SHARE_OF_EACH, figure, model } from './samples.ts';
import { expectPictures } from './snapshot.ts';
import { expectSound } from './sound.ts';

const share = (fields: Partial<Figure>) => figure('share', { measure: 'lit', unit: 'percent', ...fields });

const KEPT: readonly (readonly [name: string, fields: Partial<Figure>])[] = [
  ['more-than-words', { value: 80, qualifier: 'more-than', words: 'more than four out of five' }],
  ['about', { value: 2, qualifier: 'about' }],
  ['range', { value: 7.5, value_high: 18.5, qualifier: 'range' }],
  ['fewer-than', { value: 1, qualifier: 'fewer-than' }],
  ['interval', { value: 45.5, sample_size: 400, sampling: 'random' }],
];

describe('a hundred cells', () => {
  it.each(KEPT)('show a share: %s', (name, fields) => {
    const chart = hundredCells('A share', share(fields), model);
    expectSound(chart);
    expectPictures(`hundred-cells-${name}`, chart.pictures);
  });

  it.each(SHARE_OF_EACH)('show the mark $id', (each) => {
    expectSound(hundredCells('A share', each, model));
  });

  it('say the share in whole numbers', () => {
    const said = (fields: Partial<Figure>) => hundredCells('A share', share(fields), model).description[0];
    expect(said({ value: 2, sentence: '{n} of sites hold lamps' })).toBe(
      '2% of sites hold lamps. That is 2 in 100.',
    );
    expect(said({ value: 1.5, sentence: '{n} of sites hold lamps' })).toBe(
      '1.5% of sites hold lamps. That is 15 in 1,000.',
    );
    expect(said({ value: 80, qualifier: 'more-than', sentence: '{n} of sites hold lamps' })).toBe(
      'More than 80% of sites hold lamps. That is more than 80 in 100.',
    );
    expect(said({ value: 60, words: 'six in ten', sentence: '{n} of sites hold lamps' })).toBe(
      'Six in ten of sites hold lamps.',
    );
  });

  it('put a question mark behind a number of no stated method', () => {
    const { content: svg } = hundredCells('A share', share({ value: 42.5, method: 'not-stated' }), model)
      .pictures.narrow;
    expect(svg).toContain('>42.5%\u00a0?<');
  });

  it('are refused of what is no share', () => {
    expect(() => hundredCells('A count', figure('count', { value: 12 }), model)).toThrow(
      'count is no share of a whole',
    );
  });
});
