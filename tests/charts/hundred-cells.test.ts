import { describe, expect, it } from 'vitest';
import { hundredCells } from '../../src/charts/forms/hundred-cells/hundred-cells.ts';
import { entry } from '../../src/record/schema/record.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import { SHARE_OF_EACH, figure, model, record } from './samples.ts';
import { expectPicture } from './snapshot.ts';
import { expectSound } from './sound.ts';

const REAL = [
  ['four-of-five', 'wired-2014-visits-four-of-five'],
  ['about-two', 'derived-kyodo-abuse-share-of-services'],
  ['range', 'efc-2015-commercial-share-retold'],
  ['less-than', 'intelliagg-2016-weapons-and-pornography'],
  ['interval', 'terbium-2016-drugs'],
] as const;

const share = (fields: Partial<Figure>) => figure('share', { unit: 'percent', ...fields });

describe('a hundred cells', () => {
  it.each(REAL)('shows the real share %s', (name, id) => {
    const chart = hundredCells('A share', entry(record.figures, id), model);
    expectSound(chart);
    expectPicture(`hundred-cells-${name}`, chart.picture);
  });

  it.each(SHARE_OF_EACH)('shows the mark $id', (each) => {
    expectSound(hundredCells('A share', each, model));
  });

  it('says the share in whole numbers', () => {
    const said = (fields: Partial<Figure>) => hundredCells('A share', share(fields), model).description[0];
    expect(said({ value: 2, base: 'of sites' })).toBe('2% of sites. That is 2 in 100.');
    expect(said({ value: 1.5, base: 'of sites' })).toBe('1.5% of sites. That is 15 in 1,000.');
    expect(said({ value: 80, qualifier: 'more-than', base: 'of sites' })).toBe(
      'More than 80% of sites. That is more than 80 in 100.',
    );
    expect(said({ value: 60, words: 'six in ten', base: 'of sites' })).toBe('Six in ten sites.');
  });

  it('puts a question mark behind a number of no stated method', () => {
    const { content: svg } = hundredCells(
      'A share',
      share({ value: 42.5, method: 'not-stated' }),
      model,
    ).picture;
    expect(svg).toContain('>42.5%\u00a0?<');
  });

  it('refuses what is no share', () => {
    expect(() => hundredCells('A count', figure('count', { value: 12 }), model)).toThrow(
      'count is no share of a whole',
    );
  });
});
