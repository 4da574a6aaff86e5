import { describe, expect, it } from 'vitest';
import { authorNames, credit, measuredBy, sourceLabel, whereRead } from '../../../src/language/say/credit.ts';
import { capitalised } from '../../../src/language/say/text.ts';
import { figure, source } from './sample.ts';

const measured = figure({
  value: 45000,
  base: 'onion services',
  attributed_to: 'a university',
  period_start: '2014-03',
  period_end: '2014-09',
});
const read = source({ publisher: 'Kyodo News', kind: 'news', published: '2018-08-15' });

describe('who measured and where that was read', () => {
  it('are both named', () => {
    expect(credit(measured, read)).toBe('a university; read in Kyodo News, 15 August 2018');
  });

  it('are named once where one and the same body measured and published', () => {
    expect(credit({ ...measured, attributed_to: '' }, read)).toBe('Kyodo News, 15 August 2018');
    expect(credit({ ...measured, attributed_to: 'The Kyodo News' }, read)).toBe('Kyodo News, 15 August 2018');
  });
});

describe('who measured', () => {
  it('is whom the source names, else its authors, else its publisher', () => {
    const study = source({ kind: 'study', authors: 'Owen, Gareth; Savage, Nick', publisher: 'A journal' });
    expect(measuredBy(measured, study)).toBe('a university');
    expect(measuredBy({ ...measured, attributed_to: '' }, study)).toBe('Gareth Owen and Nick Savage');
    expect(measuredBy({ ...measured, attributed_to: '' }, { ...study, authors: '' })).toBe('A journal');
  });

  it('is this house where the figure is computed here', () => {
    const computed = { ...measured, derivation: 'share lit lamps' };
    expect(measuredBy(computed, read)).toBe('Soundings');
  });

  it('is never the reporter of a news text', () => {
    const news = source({ kind: 'news', authors: 'Reporter, Ann', publisher: 'The Harbour Times' });
    expect(measuredBy({ ...measured, attributed_to: '' }, news)).toBe('The Harbour Times');
  });
});

describe('names and dates of a source', () => {
  it('have the first of many authors only', () => {
    expect(authorNames('Owen, Gareth; Savage, Nick; Third, Tom')).toBe('Gareth Owen and others');
    expect(authorNames('')).toBe('');
  });

  it('say so where no date is known', () => {
    expect(whereRead(source({ published: undefined }))).toBe('The harbour, undated');
    expect(whereRead(source({ published: '2015' }))).toBe('The harbour, 2015');
  });

  it('lead with the origin where a copy was read', () => {
    const copy = source({
      publisher: 'WTVB',
      published: '2019-10-17',
      origin_publisher: 'Reuters',
      origin_published: '2019-10-16',
    });
    expect(whereRead(copy)).toBe('Reuters, 16 October 2019; read in WTVB');
    expect(whereRead({ ...copy, publisher: 'Reuters' })).toBe('Reuters, 16 October 2019; read in a copy');
    expect(sourceLabel(copy)).toBe('Reuters, 2019');
    expect(credit({ ...measured, attributed_to: '' }, copy)).toBe('Reuters, 16 October 2019; read in WTVB');
  });

  it('begin a sentence with a capital and leave the rest as it is', () => {
    expect(capitalised('one EU study')).toBe('One EU study');
    expect(capitalised('')).toBe('');
  });
});
