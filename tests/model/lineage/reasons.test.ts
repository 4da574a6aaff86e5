import { describe, expect, it } from 'vitest';
import { furthestApart, reasonsToDiffer } from '../../../src/model/lineage/reasons.ts';
import { figure, recordOf } from './record.ts';

const record = recordOf([]);
const arrests = figure({ id: 'a', measure: 'arrests', unit: 'count', base: 'people arrested' });

describe('the reasons why figures differ', () => {
  it('begin with what keeps most of them apart', () => {
    const charges = { ...arrests, id: 'b', measure: 'charges', period_start: '2018', period_end: '2023' };
    const later = { ...arrests, id: 'c', period_start: '2020', period_end: '2020' };
    const reasons = reasonsToDiffer([arrests, charges, later], record);
    expect(reasons.map(({ field, pairs, barred }) => [field, pairs, barred])).toEqual([
      ['measure', 2, 2],
      ['period', 2, 0],
    ]);
    expect(reasons.map(({ sentence }) => sentence)).toEqual([
      'They count two different things: arrests and people charged.',
      'They are of different times, from 2014 to 2023.',
    ]);
  });

  it('name the wholes, the units and the places', () => {
    const tor = figure({ id: 'tor', base: 'of users of Tor', scope: 'tor' });
    const hidden = figure({ id: 'hidden', unit: 'count', place: ['GB'] });
    const sentences = reasonsToDiffer([tor, hidden], record).map(({ sentence }) => sentence);
    expect(sentences).toContain('They are given as a percentage and a count.');
    expect(sentences).toContain('Some are about hidden services, some about all of Tor.');
    expect(sentences).toContain('They are of different places: the whole world and the United Kingdom.');
  });

  it('are none for one figure, and for figures that agree in all but the number', () => {
    expect(reasonsToDiffer([arrests], record)).toEqual([]);
    expect(reasonsToDiffer([arrests, { ...arrests, id: 'b', value: 7 }], record)).toEqual([]);
  });
});

describe('the two figures that differ most', () => {
  it('are found in a list', () => {
    const near = { ...arrests, id: 'b' };
    const far = { ...arrests, id: 'c', period_start: '2020', period_end: '2020' };
    expect(furthestApart([arrests, near, far], record)?.verdict).toBe('with-care');
    expect(furthestApart([arrests], record)).toBeUndefined();
  });
});
