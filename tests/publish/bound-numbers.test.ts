import { describe, expect, it } from 'vitest';
import { withBoundNumbers } from '../../src/publish/bound-numbers.ts';

describe('a number and its magnitude', () => {
  it('are one word that no line breaks', () => {
    expect(withBoundNumbers('<p>US$4.2 million or 20 billion</p>')).toBe(
      '<p>US$4.2\u00a0million or 20\u00a0billion</p>',
    );
  });

  it('are one word where both are words', () => {
    expect(withBoundNumbers('two and a half million, Twelve billion')).toBe(
      'two and a half\u00a0million, Twelve\u00a0billion',
    );
  });

  it('hold together as a number and its per cent do', () => {
    expect(withBoundNumbers('80 percent, 96 per cent')).toBe('80\u00a0percent, 96\u00a0per cent');
  });

  it('hold together as a day and its month do', () => {
    expect(withBoundNumbers('<p>WIRED, 16 October 2019</p>')).toBe('<p>WIRED, 16\u00a0October 2019</p>');
  });

  it('are left alone where the word is another', () => {
    expect(withBoundNumbers('45 millionaires, two sites, 3 sites')).toBe(
      '45 millionaires, two sites, 3 sites',
    );
  });
});
