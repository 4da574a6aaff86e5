import { describe, expect, it } from 'vitest';
import {
  authorNames,
  credit,
  citingSentence,
  measuredBy,
  whereRead,
} from '../../../src/language/say/credit.ts';
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

describe('the sentence that cites a figure', () => {
  it('names the number with its hedge, the base, when, who measured it, and where it was read', () => {
    expect(citingSentence(measured, read)).toBe(
      'About 45,000 onion services (March to September 2014), according to a university; read in Kyodo News, 15 August 2018.',
    );
  });

  it('names a source once that measured what it tells', () => {
    expect(citingSentence({ ...measured, attributed_to: '' }, read)).toBe(
      'About 45,000 onion services (March to September 2014), according to Kyodo News, 15 August 2018.',
    );
  });

  it('gives whoever measured an article where the name takes one', () => {
    expect(citingSentence({ ...measured, attributed_to: 'Dutch police' }, read)).toContain(
      'according to the Dutch police; read in Kyodo News',
    );
  });

  it('says "according to" once, even where the base says it', () => {
    const base = 'onion services, according to a newspaper';
    expect(citingSentence({ ...measured, base }, read)).toBe(
      'About 45,000 onion services, according to a newspaper (March to September 2014), as told by a university; read in Kyodo News, 15 August 2018.',
    );
  });

  it('says no period twice, and none that is not known', () => {
    const dated = { ...measured, base: 'onion services of 2014', period_start: '2014', period_end: '2014' };
    expect(citingSentence(dated, read)).toMatch(/^About 45,000 onion services of 2014, according to/);
    const undated = { ...measured, period_start: undefined, period_end: undefined };
    expect(citingSentence(undated, read)).toMatch(/^About 45,000 onion services, according to/);
  });
});

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

  it('begin a sentence with a capital and leave the rest as it is', () => {
    expect(capitalised('one EU study')).toBe('One EU study');
    expect(capitalised('')).toBe('');
  });
});
