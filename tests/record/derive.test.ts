import { describe, expect, it } from 'vitest';
import { derivationOf } from '../../src/record/derive.ts';
import { parseRecord } from '../../src/record/read/parse.ts';
import { withLines, type Cells } from './sound.ts';

const NETWORK = 'data/figures/network.csv';

/** The value of the derived figure of the sound record, in which 45 of 120 lamps burn; other rows may be changed too. */
function computed(cells: Cells, others: Readonly<Record<number, Cells>> = {}): number | undefined {
  const files = withLines(NETWORK, { ...others, 4: cells });
  return parseRecord(files).record.figures.get('lit-share')?.value;
}

describe('a derived figure', () => {
  it('is computed from its parts: a share, a complement, a difference, a sum', () => {
    expect(computed({ derivation: 'share lit lamps' })).toBe(38);
    expect(computed({ derivation: 'complement sample' })).toBe(70);
    expect(computed({ derivation: 'difference lamps lit', unit: 'count' })).toBe(75);
    expect(computed({ derivation: 'sum lamps lit retold', unit: 'count' })).toBe(210);
  });

  it('is added up and taken away without loss', () => {
    const sum = { derivation: 'sum lamps lit', unit: 'count' };
    expect(computed(sum, { 2: { value: '1234' }, 3: { value: '567' } })).toBe(1801);
    expect(computed(sum, { 2: { value: '0.1' }, 3: { value: '0.2' } })).toBe(0.3);
    const difference = { derivation: 'difference lamps lit', unit: 'count' };
    expect(computed(difference, { 2: { value: '12345' }, 3: { value: '67' } })).toBe(12278);
    expect(computed({ derivation: 'complement sample' }, { 7: { value: '17.25' } })).toBe(82.75);
  });

  it('keeps three significant digits of a quotient, and two of one that is hedged, for its parts are seldom more exact', () => {
    expect(computed({ derivation: 'share lit old' })).toBe(50);
    expect(computed({ derivation: 'share boats lamps' })).toBe(10);
    expect(computed({ derivation: 'share old lamps' })).toBe(75);
    expect(computed({ derivation: 'share boats retold' })).toBe(27);
    expect(computed({ derivation: 'share boats retold', qualifier: 'exact' })).toBe(26.7);
  });

  it('is rounded so that a bound stays true', () => {
    const share = (qualifier: string): number | undefined =>
      computed({ derivation: 'share boats retold', qualifier });
    expect(share('at-least')).toBe(26);
    expect(share('up-to')).toBe(27);
    expect(computed({ derivation: 'share boats lamps', qualifier: 'up-to' })).toBe(10);
  });

  it('has no value while a part is missing or it leads back to itself, and then is not in the record', () => {
    expect(computed({ derivation: 'share lit nowhere' })).toBeUndefined();
    expect(computed({ derivation: 'complement lit-share' })).toBeUndefined();
  });
});

describe('the derivation of a figure', () => {
  it('names an operation and as many parts as it takes', () => {
    expect(derivationOf('share a b')).toEqual({ operation: 'share', parts: ['a', 'b'] });
    expect(derivationOf('complement a')).toEqual({ operation: 'complement', parts: ['a'] });
    expect(derivationOf('sum a b c')).toEqual({ operation: 'sum', parts: ['a', 'b', 'c'] });
  });

  it.each([
    '',
    'table',
    'share a',
    'share a b c',
    'complement a b',
    'sum a',
    'difference a',
    'ratio a b',
    'Share a b',
  ])('is not %j', (cell) => {
    expect(derivationOf(cell)).toBeUndefined();
  });
});
