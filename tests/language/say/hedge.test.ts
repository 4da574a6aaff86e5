import { describe, expect, it } from 'vitest';
import { QUALIFIERS } from '../../../src/record/schema/figure.ts';
import { bareNumber, hedgedNumber, qualifierWords } from '../../../src/language/say/hedge.ts';
import { figure } from './sample.ts';

type Columns = Parameters<typeof figure>[0];

describe('a number with its hedge', () => {
  it.each<[Columns, string]>([
    [{ value: 45000, qualifier: 'about' }, 'about 45,000'],
    [{ value: 80, qualifier: 'more-than', unit: 'percent' }, 'more than 80%'],
    [{ value: 23, qualifier: 'at-least' }, 'at least 23'],
    [{ value: 7, value_high: 10, qualifier: 'range', unit: 'percent' }, '7–10%'],
    [{ value: 370000, qualifier: 'exact', unit: 'USD' }, 'US$370,000'],
    [{ value: 18, qualifier: 'exact', unit: 'months' }, '18 months'],
    [{ value: 2, qualifier: 'up-to', unit: 'percent' }, 'up to 2%'],
    [{ value: 900, qualifier: 'nearly' }, 'nearly 900'],
    [{ value: 338, qualifier: 'exact' }, '338'],
    [{ value: 3, value_high: 4, qualifier: 'about', unit: 'years' }, 'about 3–4 years'],
  ])('%j is %s', (columns, words) => {
    expect(hedgedNumber(figure(columns))).toBe(words);
  });

  it('is fewer of what is counted, and less of what is measured', () => {
    expect(hedgedNumber(figure({ value: 40, qualifier: 'fewer-than' }))).toBe('fewer than 40');
    expect(hedgedNumber(figure({ value: 40, qualifier: 'fewer-than', unit: 'percent' }))).toBe(
      'less than 40%',
    );
    expect(hedgedNumber(figure({ value: 40, qualifier: 'fewer-than', unit: 'USD' }))).toBe('less than US$40');
  });

  it('stays in the words of its source where that gives no digits', () => {
    expect(hedgedNumber(figure({ value: 24, words: 'several dozen' }))).toBe('several dozen');
    expect(
      hedgedNumber(figure({ value: 50, qualifier: 'nearly', unit: 'percent', words: 'nearly half' })),
    ).toBe('nearly half');
    expect(hedgedNumber(figure({ value: 5e8, unit: 'USD', words: 'over half a billion' }))).toBe(
      'over half a billion US dollars',
    );
    expect(hedgedNumber(figure({ value: 2e5, unit: 'USD', words: 'hundreds of thousands' }))).toBe(
      'hundreds of thousands of US dollars',
    );
  });

  it('begins with the words of its qualifier, whichever it is, and the bare number has none', () => {
    for (const qualifier of QUALIFIERS) {
      const hedged = figure({ qualifier });
      const before = qualifierWords(qualifier, 'count');
      expect(hedgedNumber(hedged)).toBe(`${before} ${bareNumber(hedged)}`.trim());
      expect(bareNumber(hedged)).toBe('45');
    }
  });
});
