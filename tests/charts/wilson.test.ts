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
});
