import { describe, expect, it } from 'vitest';
import { timeAxis, type Dated } from '../../src/charts/forms/lineage-path/time-axis.ts';

const ROOM = { from: 100, to: 600, slot: 10, narrowest: 40, gap: 16 };

function axisOf(...dates: (string | undefined)[]) {
  const items = dates.map((day): Dated => ({ day, lines: [] }));
  const axis = timeAxis(items, ROOM);
  return { ...axis, xs: items.map((item) => axis.xOf.get(item) ?? Number.NaN) };
}

describe('time across a lineage', () => {
  it('gives each text a place of its own in the order of the dates, within the room', () => {
    const { xs } = axisOf('2014-12-30', '2014-12-31', '2014-12-31', '2015-01-02', '2015-06-01');
    for (const [index, x] of xs.entries()) {
      expect(x).toBeGreaterThanOrEqual(ROOM.from);
      expect(x).toBeLessThanOrEqual(ROOM.to);
      expect(x - (xs[index - 1] ?? 0)).toBeGreaterThanOrEqual(ROOM.slot - 0.001);
    }
  });

  it('is broken where years are empty, and where one gap would leave no room for the rest', () => {
    expect(axisOf('2014-07-01', '2015-07-01', '2016-07-01').breaks).toHaveLength(0);
    expect(axisOf('2014-07-01', '2015-07-01', '2018-07-01').breaks).toHaveLength(1);
    const { breaks, xs } = axisOf(...['2015-01-01', '2015-01-02', '2015-01-03', '2015-01-05', '2015-12-01']);
    expect(breaks).toHaveLength(1);
    expect(breaks[0]).toBeGreaterThan(xs[3] ?? 0);
    expect(breaks[0]).toBeLessThan(xs[4] ?? 0);
  });

  it('has a strip at the right for what has no date, parted from the rest', () => {
    const { undated, xs, breaks } = axisOf('2014-07-01', undefined, '2015-07-01', undefined);
    expect(undated?.to).toBe(ROOM.to);
    for (const index of [1, 3]) expect(xs[index]).toBeGreaterThan(undated?.from ?? Number.NaN);
    for (const index of [0, 2]) expect(xs[index]).toBeLessThan(breaks[0] ?? Number.NaN);
    expect(axisOf('2014-07-01', '2015-07-01').undated).toBeUndefined();
    expect(axisOf(undefined).undated).toEqual({ from: ROOM.from, to: ROOM.to });
  });
});
