import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hundredCells, inHundredWords } from '../../src/charts/hundred-cells.ts';
import { entry } from '../../src/record/record.ts';
import { QUALIFIERS, type Figure } from '../../src/record/figure.ts';
import { figure, SHARE_OF_EACH, record } from './samples.ts';
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
    const chart = hundredCells('A share', entry(record.figures, id), record);
    expectSound(chart);
    expectPicture(`hundred-cells-${name}`, chart.svg);
  });

  it.each(SHARE_OF_EACH)('shows the mark $id', (each) => {
    expectSound(hundredCells('A share', each, record));
  });

  it('says the share in whole numbers', () => {
    const said = (fields: Partial<Figure>) => hundredCells('A share', share(fields), record).description[0];
    expect(said({ value: 2, base: 'of sites' })).toBe('2% of sites. That is 2 in 100.');
    expect(said({ value: 1.5, base: 'of sites' })).toBe('1.5% of sites. That is 15 in 1,000.');
    expect(said({ value: 80, qualifier: 'more-than', base: 'of sites' })).toBe(
      'More than 80% of sites. That is more than 80 in 100.',
    );
    expect(said({ value: 60, words: 'six in ten', base: 'of sites' })).toBe('Six in ten sites.');
  });

  it.each([
    [{ value: 8.43, qualifier: 'exact' }, 'about 84 in 1,000'],
    [{ value: 54.4, qualifier: 'exact' }, 'about 54 in 100'],
    [{ value: 0.182, qualifier: 'exact' }, 'about 18 in 10,000'],
    [{ value: 99.6, qualifier: 'exact' }, '996 in 1,000'],
    [{ value: 80.5, qualifier: 'more-than' }, 'more than 80 in 100'],
    [{ value: 3.11, qualifier: 'at-least' }, 'at least 31 in 1,000'],
    [{ value: 0.339, qualifier: 'nearly' }, 'nearly 34 in 10,000'],
    [{ value: 99.5, qualifier: 'fewer-than' }, 'fewer than 995 in 1,000'],
    [{ value: 16.2, value_high: 23.8, qualifier: 'range' }, '16–24 in 100'],
  ] as const)('says %o with two digits, as %s', (fields, words) => {
    expect(inHundredWords({ ...fields, unit: 'percent' })).toBe(words);
  });

  it('says nothing that the source does not', () => {
    const shares = fc.integer({ min: 0, max: 100_000 }).map((thousandths) => thousandths / 1000);
    const ranges = fc.tuple(shares, shares).filter(([low, high]) => low < high);
    fc.assert(
      fc.property(shares, fc.constantFrom(...QUALIFIERS), (value, qualifier) => {
        const said = inHundredWords({ value, qualifier, unit: 'percent' });
        const [share = -1] = sharesIn(said);
        if (qualifier === 'at-least' || qualifier === 'more-than') expect(share).toBeLessThanOrEqual(value);
        if (qualifier === 'up-to' || qualifier === 'fewer-than' || qualifier === 'nearly')
          expect(share).toBeGreaterThanOrEqual(value);
        if (qualifier === 'exact' && share !== value) expect(said).toMatch(/^about /);
        expect(Math.abs(share - value)).toBeLessThanOrEqual(value / 10);
        expect(share === 0 || share === 100).toBe(value === 0 || value === 100);
      }),
    );
    fc.assert(
      fc.property(ranges, ([value, value_high]) => {
        const [low = 101, high = -1] = sharesIn(
          inHundredWords({ value, value_high, qualifier: 'range', unit: 'percent' }),
        );
        expect(low).toBeLessThanOrEqual(value);
        expect(high).toBeGreaterThanOrEqual(value_high);
      }),
    );
  });

  it('puts a question mark behind a number of no stated method', () => {
    const { svg } = hundredCells('A share', share({ value: 42.5, method: 'not-stated' }), record);
    expect(svg).toContain('>42.5%\u00a0?<');
  });

  it('refuses what is no share', () => {
    expect(() => hundredCells('A count', figure('count', { value: 12 }), record)).toThrow(
      'count is no share of a whole',
    );
  });
});

/** The percentages that words such as `about 84 in 1,000` or `7–10 in 100` state. */
function sharesIn(said: string): number[] {
  const numbers = said.replaceAll(',', '').match(/\d+/g)?.map(Number) ?? [];
  const whole = numbers.at(-1) ?? 0;
  return numbers.slice(0, -1).map((count) => Number(((100 * count) / whole).toPrecision(12)));
}
