import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wilsonInterval } from '../../src/charts/wilson.ts';

describe("Wilson's interval", () => {
  it('agrees with published examples', () => {
    expect(wilsonInterval(12.3, 400)).toEqual({ low: 9.4, high: 15.9 });
    expect(wilsonInterval(50, 100)).toEqual({ low: 40.4, high: 59.6 });
  });

  it('stays within 0 and 100 for shares of none and of all', () => {
    expect(wilsonInterval(0, 400)).toEqual({ low: 0, high: 1 });
    expect(wilsonInterval(100, 10)).toEqual({ low: 72.2, high: 100 });
  });

  it('has the decimals that a small share of a large sample needs', () => {
    expect(wilsonInterval(0.04, 1_000_000)).toEqual({ low: 0.036, high: 0.044 });
  });

  it('holds the share, and has two ends', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 50_000_000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (size, part) => {
          const percent = (100 * Math.round(part * size)) / size;
          const { low, high } = wilsonInterval(percent, size);
          expect(low).toBeLessThanOrEqual(percent);
          expect(high).toBeGreaterThanOrEqual(percent);
          expect(low).toBeLessThan(high);
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100);
        },
      ),
    );
  });
});
