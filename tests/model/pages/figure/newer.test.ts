import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../../src/model/model.ts';
import { newerThan } from '../../../../src/model/pages/figure/newer.ts';
import type { Figure } from '../../../../src/record/schema/figure.ts';
import { figure, recordOf } from '../../lineage/record.ts';

const old = figure({ id: 'old', period_start: '2014', period_end: '2014' });
const later = { period_start: '2016', period_end: '2016' };

/** The newer one of `old`, in a record of these. */
function newerAmong(...others: readonly (Partial<Figure> & Pick<Figure, 'id'>)[]): string | undefined {
  const figures = [old, ...others.map((each) => figure({ ...later, ...each }))];
  return newerThan(old, modelOf(recordOf(figures)))?.id;
}

describe('the newer number of a figure', () => {
  it('is the newest of a later year that measures the same thing', () => {
    expect(newerAmong({ id: 'newer' })).toBe('newer');
    expect(newerAmong({ id: 'newer' }, { id: 'newest', period_start: '2019', period_end: '2019' })).toBe(
      'newest',
    );
    expect(newerAmong({ id: 'same-year', period_start: '2014', period_end: '2014' })).toBeUndefined();
  });

  it.each([
    ['measure', { measure: 'traffic' }],
    ['unit', { unit: 'count' }],
    ['reach', { scope: 'tor' }],
    ['place', { place: ['NO'] }],
    ['part', { part: ['night'] }],
    ['case', { operation: 'operation-anchor' }],
    ['length of time', { period_start: '2016-01', period_end: '2016-06' }],
    ['base', { base: 'of lamps that fishing boats carry at sea' }],
  ] as const)('is none of another %s', (_, cells) => {
    expect(newerAmong({ id: 'other', ...cells } as Partial<Figure> & Pick<Figure, 'id'>)).toBeUndefined();
  });

  it('is a measurement of its own, and still stands', () => {
    expect(newerAmong({ id: 'echo', restates: 'old' })).toBeUndefined();
    expect(newerAmong({ id: 'wrong', role: 'specimen' })).toBeUndefined();
    expect(newerAmong({ id: 'gone', status: 'withdrawn' })).toBeUndefined();
  });
});
