import { describe, expect, it } from 'vitest';
import {
  languageName,
  placeInSentence,
  placeList,
  placeName,
  placesInSentence,
} from '../../../src/language/say/place.ts';
import { choiceWords, listWords } from '../../../src/language/say/text.ts';

describe('a place in words', () => {
  it('is its English name', () => {
    expect(['JP', 'world', 'EU', 'US'].map(placeName)).toEqual([
      'Japan',
      'worldwide',
      'European Union',
      'United States',
    ]);
  });

  it('is spelled the same on every machine where their data differ', () => {
    expect(['TR', 'CZ', 'HK'].map(placeName)).toEqual(['Turkey', 'Czech Republic', 'Hong Kong']);
  });

  it('is a list with and before the last of several', () => {
    expect(placeList(['DE', 'AT'])).toBe('Germany and Austria');
    expect(placeList(['DE', 'AT', 'JP'])).toBe('Germany, Austria and Japan');
    expect(listWords([])).toBe('');
    expect(listWords(['a'])).toBe('a');
    expect(choiceWords(['35', '36', '38'])).toBe('35, 36 or 38');
  });
});

describe('a language in words', () => {
  it('is its English name', () => {
    expect(languageName('de')).toBe('German');
  });
});

describe('a place in a sentence', () => {
  it.each([
    ['US', 'the United States'],
    ['GB', 'the United Kingdom'],
    ['EU', 'the European Union'],
    ['NL', 'the Netherlands'],
    ['CZ', 'the Czech Republic'],
    ['AE', 'the United Arab Emirates'],
    ['KY', 'the Cayman Islands'],
    ['world', 'the whole world'],
    ['JP', 'Japan'],
    ['IE', 'Ireland'],
  ])('%s is %s', (code, words) => {
    expect(placeInSentence(code)).toBe(words);
  });

  it('is a list of them, or the whole world', () => {
    expect(placesInSentence(['DE', 'NL', 'US'])).toBe('Germany, the Netherlands and the United States');
    expect(placesInSentence(['world', 'US'])).toBe('the whole world');
  });
});
