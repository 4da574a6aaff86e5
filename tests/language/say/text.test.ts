import { describe, expect, it } from 'vitest';
import { stopAfter, withArticle, withinLine, withShareArticle } from '../../../src/language/say/text.ts';

describe('a name in a sentence', () => {
  it.each([
    'US Department of Justice, 20 July 2017',
    'Dutch police',
    'Tor Project',
    'FBI',
    'Internet Watch Foundation (reprinted)',
    'Police and court of Malta',
    'University of Kent',
    'University of Portsmouth study (Owen)',
    'Australian Centre to Counter Child Exploitation',
    'US Attorney General',
    'superseding indictment',
  ])('takes an article if it is built on a kind of body, office or paper: the %s', (name) => {
    expect(withArticle(name)).toBe(`the ${name}`);
  });

  it.each([
    'Europol',
    'Europol and US Department of Justice',
    'Tampere University',
    'Juha Nurmi and others',
    'Roger Dingledine, Tor Project',
    'Tor Project developers',
    'police investigators',
    'Justice Department officials',
    'The Tor Project',
    'a study',
    'an AlphaBay staff member, repeated by the US Department of Justice',
    'US Attorney Leslie Caldwell',
    '',
  ])('takes none if it is a name of its own, or has one: %s', (name) => {
    expect(withArticle(name)).toBe(name);
  });
});

describe('the full stop after a title', () => {
  it.each([
    'How is it shared?',
    'Stop!',
    'Dr. Who',
    'He asked: “Who measured this?”',
    'And so on…',
    'A report.',
  ])('is not set where the title has a mark of its own: %s', (title) => {
    expect(stopAfter(title)).toBe(title === 'Dr. Who' ? '.' : '');
  });

  it('is set after any other', () => {
    expect(['A report', 'What was asked? (2015)', 'So “they” say'].map(stopAfter)).toEqual(['.', '.', '.']);
  });
});

describe('words within a line', () => {
  it('begin small after a colon or a semicolon, but for a name', () => {
    const labels = ['A study by Owen, 2015', 'An article', 'The Guardian, 2015', 'Ahmia, 2016'];
    expect(labels.map(withinLine)).toEqual([
      'a study by Owen, 2015',
      'an article',
      'The Guardian, 2015',
      'Ahmia, 2016',
    ]);
  });

  it('give a share its article, and a count none', () => {
    expect(['share of look-ups', 'arrests'].map(withShareArticle)).toEqual([
      'a share of look-ups',
      'arrests',
    ]);
  });
});
