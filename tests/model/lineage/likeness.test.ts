import { describe, expect, it } from 'vitest';
import { likeness } from '../../../src/model/lineage/likeness.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { figure, recordOf } from './record.ts';

const record = recordOf([]);
const like = (a: Partial<Figure>, b: Partial<Figure>) =>
  likeness(figure({ id: 'a', ...a }), figure({ id: 'b', measure: 'traffic', ...b }), record);

describe('two shares', () => {
  it('are mixed up where they are for one subject, and never where they are for two', () => {
    expect(like({ subject: 'abuse' }, { subject: 'abuse' })).toBeGreaterThan(0);
    expect(like({ subject: 'abuse' }, { subject: 'goods' })).toBe(0);
  });

  it('are for what is typed, whatever words stand in their bases', () => {
    const words = { base: 'of what the unlawfulness report says in legalese' };
    expect(like(words, {})).toBe(like({}, {}));
  });
});

describe('two counts', () => {
  it('are not mixed up where one is of places and the other of people in them', () => {
    const counts = { unit: 'count', value: 23 } as const;
    expect(like({ ...counts, measure: 'arrests' }, { ...counts, measure: 'countries' })).toBe(0);
  });

  it('of one thing and one case are mixed up where one is of a part of the other', () => {
    const arrests = { unit: 'count', measure: 'arrests', operation: 'operation-anchor' } as const;
    expect(like({ ...arrests, place: ['DE'] }, { ...arrests, place: ['EU'] })).toBeGreaterThan(0);
    expect(like({ ...arrests, place: ['EU'] }, { ...arrests, place: ['DE'] })).toBe(0);
  });
});
