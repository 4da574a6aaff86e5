import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { QUALIFIERS } from '../../../src/record/schema/figure.ts';
import { inHundredWords } from '../../../src/language/say/in-hundred.ts';

describe('a share in whole numbers', () => {
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
});

/** The percentages that words such as `about 84 in 1,000` or `7–10 in 100` state. */
function sharesIn(said: string): number[] {
  const numbers = said.replaceAll(',', '').match(/\d+/g)?.map(Number) ?? [];
  const whole = numbers.at(-1) ?? 0;
  return numbers.slice(0, -1).map((count) => Number(((100 * count) / whole).toPrecision(12)));
}
