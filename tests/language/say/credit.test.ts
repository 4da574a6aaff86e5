import { describe, expect, it } from 'vitest';
import {
  authorNames,
  citedAs,
  countedBy,
  credit,
  creditAtSource,
  measuredBy,
  measurerInText,
  sourceHeading,
  tellerLabel,
  tellerName,
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

describe('who measured, on the page of the source', () => {
  it('is named without where that was read', () => {
    expect(creditAtSource(measured, read)).toBe('A university');
    expect(creditAtSource({ ...measured, attributed_to: '' }, read)).toBe('Kyodo News');
    expect(creditAtSource({ ...measured, derivation: 'share lit lamps' }, read)).toBe(
      'Computed by Soundings',
    );
  });
});

describe('who measured and where that was read', () => {
  it('are both named', () => {
    expect(credit(measured, read)).toBe('A university; read in Kyodo News, 15 August 2018');
  });

  it('are named once where one and the same body measured and published', () => {
    expect(credit({ ...measured, attributed_to: '' }, read)).toBe('Kyodo News, 15 August 2018');
    expect(credit({ ...measured, attributed_to: 'the Kyodo News' }, read)).toBe(
      'The Kyodo News, 15 August 2018',
    );
    const both = source({ publisher: 'The Harbour; Ipsos', kind: 'survey', published: '2019' });
    expect(credit({ ...measured, attributed_to: 'the Harbour and Ipsos' }, both)).toBe(
      'The Harbour and Ipsos, 2019',
    );
    expect(credit({ ...measured, attributed_to: 'Ann Pilot of Kyodo News' }, read)).toBe(
      'Ann Pilot of Kyodo News, 15 August 2018',
    );
  });

  it('are named in the order of what is known where a publisher cites somebody', () => {
    const cited = { ...measured, attributed_to: 'Kyodo News, citing the harbour office' };
    expect(credit(cited, read)).toBe('Kyodo News, 15 August 2018, citing the harbour office');
  });

  it('begin with a capital, but for names that are spelled without one', () => {
    expect(credit({ ...measured, attributed_to: 'prosecutors' }, read)).toMatch(/^Prosecutors; read in/);
    const small = source({ publisher: 'heise online', kind: 'news', published: '2020' });
    expect(credit({ ...measured, attributed_to: '' }, small)).toBe('heise online, 2020');
    expect(credit({ ...measured, derivation: 'share lit lamps' }, read)).toBe('Computed by Soundings');
  });

  it('have the article that they take in a sentence', () => {
    const office = source({
      publisher: 'US Department of Justice',
      kind: 'official-statement',
      published: '2019',
    });
    const own = { ...measured, attributed_to: '' };
    expect(measurerInText(own, office)).toBe('the US Department of Justice');
    expect(measuredBy(own, office)).toBe('US Department of Justice');
    expect(credit({ ...measured, attributed_to: 'prosecutors' }, office)).toBe(
      'Prosecutors; read in the US Department of Justice, 2019',
    );
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
    expect(tellerLabel({ ...measured, role: 'retelling' }, copy)).toBe('Reuters, 2019');
    expect(credit({ ...measured, attributed_to: '' }, copy)).toBe('Reuters, 16 October 2019; read in WTVB');
  });

  it('begin a sentence with a capital and leave the rest as it is', () => {
    expect(capitalised('one EU study')).toBe('One EU study');
    expect(capitalised('')).toBe('');
  });
});

describe('whoever counted, as a label', () => {
  const by = (attributed_to: string) => countedBy({ ...measured, attributed_to }, read);

  it('is named with the date, without the article, though another text was read', () => {
    expect(by('the Harbour Office')).toBe('Harbour Office, 15 August 2018');
    expect(by('police in Bergen')).toBe('Police in Bergen, 15 August 2018');
    expect(by('Ann Pilot, citing Bob')).toBe('Ann Pilot, 15 August 2018');
  });

  it('is the source where nobody is named', () => {
    expect(by('prosecutors')).toBe('Kyodo News, 15 August 2018');
    expect(by('')).toBe('Kyodo News, 15 August 2018');
  });

  it('is the source of a number that it only repeats, not whom it credits', () => {
    expect(countedBy({ ...measured, role: 'retelling' }, read)).toBe('Kyodo News, 15 August 2018');
  });

  it('keeps the spelling of a name that has its capital further on', () => {
    expect(by('the eSafety Commissioner')).toBe('eSafety Commissioner, 15 August 2018');
  });

  it('is this house for what it computed, with the source of the numbers', () => {
    expect(countedBy({ ...measured, derivation: 'share lit lamps' }, read)).toBe(
      'Soundings, from numbers of Kyodo News, 15 August 2018',
    );
  });
});

describe('the heading of a source', () => {
  it('says in English whose it is and of when, the origin before the copy', () => {
    expect(sourceHeading(read)).toBe('Kyodo News, 15 August 2018');
    const copy = source({
      ...{ title: 'Un titre', language: 'fr', publisher: 'A copy', published: '2019', kind: 'news' },
      ...{ origin_publisher: 'Le Phare', origin_published: '2018-08-01' },
    });
    expect(sourceHeading(copy)).toBe('Le Phare, 1 August 2018');
    expect(sourceHeading(source({ publisher: 'The Buoy', kind: 'news', published: undefined }))).toBe(
      'The Buoy, undated',
    );
  });

  it('names the authors of a study', () => {
    const study = source({ authors: 'Owen, Gareth; Savage, Nick', kind: 'study', published: '2015-09' });
    expect(sourceHeading(study)).toBe('Gareth Owen and Nick Savage, 2015');
  });
});

describe('where a number was read', () => {
  it('is said after whoever counted where the source only reports', () => {
    expect(citedAs({ ...measured, first_hand: 'no' }, read)).toBe(
      'A university; read in Kyodo News, 15 August 2018',
    );
  });

  it('will do where the source counted itself, or only repeats', () => {
    expect(citedAs({ ...measured, first_hand: 'yes' }, read)).toBe('Kyodo News, 15 August 2018');
    expect(citedAs({ ...measured, role: 'retelling' }, read)).toBe('Kyodo News, 15 August 2018');
  });
});

describe('who tells a number, in a word or two', () => {
  const repeated = { ...measured, role: 'retelling' } as const;
  const longNamed = source({ publisher: 'Buoy (The Harbour, Norway)', kind: 'news', label: 'Buoy' });
  const study = source({ publisher: 'Journal of Lamps', kind: 'study', authors: 'Pilot, Ann; Mate, Bob' });

  it('is whoever repeats it, though others are credited, by the short name of the source', () => {
    expect(tellerName(repeated, read)).toBe('Kyodo News');
    expect(tellerName(repeated, longNamed)).toBe('Buoy');
    expect(tellerName(repeated, study)).toBe('Pilot and Mate');
  });

  it('is whoever counted where a source reports the first number', () => {
    expect(tellerName({ ...measured, attributed_to: 'the Harbour Office', first_hand: 'no' }, read)).toBe(
      'Harbour Office',
    );
    expect(tellerName({ ...measured, first_hand: 'yes' }, study)).toBe('Pilot and Mate');
  });

  it('is the source where whoever counted has a name that no picture has room for', () => {
    const long = 'Ann Pilot of the University of the Outer Harbour';
    expect(tellerName({ ...measured, attributed_to: long, first_hand: 'no' }, read)).toBe('Kyodo News');
  });
});
