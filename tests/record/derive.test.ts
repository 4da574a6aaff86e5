import { describe, expect, it } from 'vitest';
import { derivationOf } from '../../src/record/derive.ts';
import { parseRecord } from '../../src/record/read/parse.ts';
import { withCells, type Cells } from './sound.ts';

/** The value of the derived figure of the sound record, in which 45 of 120 lamps burn. */
function computed(cells: Cells): number | undefined {
  const files = withCells('data/figures/network.csv', 4, cells);
  return parseRecord(files).record.figures.get('lit-share')?.value;
}

describe('a derived figure', () => {
  it('is computed from its parts: a share, a complement, a difference, a sum', () => {
    expect(computed({ derivation: 'share lit lamps' })).toBe(37.5);
    expect(computed({ derivation: 'complement sample' })).toBe(70);
    expect(computed({ derivation: 'difference lamps lit', unit: 'count' })).toBe(75);
    expect(computed({ derivation: 'sum lamps lit retold', unit: 'count' })).toBe(210);
  });

  it('keeps three significant digits, for its parts are seldom more exact', () => {
    expect(computed({ derivation: 'share lit old' })).toBe(50);
    expect(computed({ derivation: 'share boats lamps' })).toBe(10);
    expect(computed({ derivation: 'share old lamps' })).toBe(75);
    expect(computed({ derivation: 'share boats retold' })).toBe(26.7);
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
