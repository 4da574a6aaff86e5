import { describe, expect, it } from 'vitest';
import { citation, sentence, statement, statementParts } from '../../../src/language/say/sentence.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import type { Source } from '../../../src/record/schema/source.ts';
import { parseRecord } from '../../../src/record/read/parse.ts';
import { soundFiles } from '../../record/sound.ts';
import { figure, source } from './sample.ts';

const { record } = parseRecord(soundFiles());

const services: Partial<Figure> = {
  value: 45000,
  qualifier: 'about',
  unit: 'count',
  sentence: '{n} hidden services could be reached through Tor',
  attributed_to: 'police in Kyoto, citing a British study',
};
const news: Partial<Source> = { publisher: 'Kyodo News', kind: 'news', published: '2018-08-15', authors: '' };

function said(columns: Partial<Figure>, read: Partial<Source> = news, say = sentence): string {
  const told = figure({ ...services, ...columns });
  return say(told, { ...record, sources: new Map([[told.source, source(read)]]) });
}

describe('the sentence of a figure', () => {
  it('has number, hedge, who said it, when, and whom they cite', () => {
    expect(said({})).toBe(
      'About 45,000 hidden services could be reached through Tor, police in Kyoto said in 2018, citing a British study.',
    );
  });

  it('is cited with where it was read', () => {
    expect(said({}, news, citation)).toMatch(/, citing a British study \(Kyodo News, 15 August 2018\)\.$/);
  });

  it('leaves the number wherever its writer puts it', () => {
    const told = figure({
      value: 370000,
      qualifier: 'exact',
      unit: 'USD',
      sentence: 'bitcoin worth {n} went to the site',
    });
    expect(statementParts(told)).toEqual({
      before: 'Bitcoin worth ',
      number: 'US$370,000',
      after: ' went to the site',
    });
  });

  it('writes small counts in words, with their hedge, and no measure of them', () => {
    const told = (columns: Partial<Figure>) =>
      statement(figure({ ...services, sentence: '{n} of it was seen there', ...columns }));
    expect(told({ value: 3, qualifier: 'exact' })).toBe('Three of it was seen there');
    expect(told({ value: 2, qualifier: 'more-than' })).toBe('More than two of it was seen there');
    expect(told({ value: 2, qualifier: 'exact', unit: 'percent' })).toBe('2% of it was seen there');
    expect(told({ value: 2.5, qualifier: 'exact' })).toBe('2.5 of it was seen there');
  });

  it('writes the signs of units in words', () => {
    const told = (columns: Partial<Figure>) =>
      statement(figure({ ...services, sentence: '{n} of images were on the server', ...columns }));
    expect(told({ value: 20, unit: 'terabytes' })).toBe('About 20 terabytes of images were on the server');
    expect(told({ value: 7, value_high: 8, qualifier: 'range', unit: 'kilograms' })).toMatch(
      /^7–8 kilograms of/,
    );
    expect(told({ value: 3, unit: 'percent' })).toBe('About 3% of images were on the server');
  });

  it.each([
    ['2014', '2014', 'in 2014'],
    ['2014-11-06', '2014-11-06', 'on 6 November 2014'],
    ['2014-03', '2014-09', 'between March and September 2014'],
    [undefined, '2021-04', 'by April 2021'],
    ['2018', undefined, 'from 2018 on'],
    ['2018-11', '2018-12', 'in November and December 2018'],
    ['2014', '2014-07', 'in 2014 up to July'],
    ['2014-07', '2014', 'in 2014 from July on'],
  ])('says when, of %s to %s: %s', (period_start, period_end, when) => {
    const told = figure({
      ...services,
      sentence: '{n} people were arrested {when}',
      period_start,
      period_end,
    });
    expect(statement(told)).toBe(`About 45,000 people were arrested ${when}`);
  });

  it('puts no time into the mouth of a source that does not give it', () => {
    const told = figure({
      ...services,
      sentence: '{n} services were seen {when}',
      period_end: '2014',
      context: ['map'],
    });
    expect(statement(told)).toBe('About 45,000 services were seen');
  });

  it('says a year once', () => {
    const sentence = '{n} people were arrested {when}';
    expect(said({ sentence, period_start: undefined, period_end: '2018-08' })).toBe(
      'About 45,000 people were arrested by August 2018, police in Kyoto said, citing a British study.',
    );
    expect(said({ sentence, period_start: undefined, period_end: '2017' })).toContain(
      'by 2017, police in Kyoto said in 2018',
    );
  });

  it('adds only the year where it names who repeats the number', () => {
    const sentence = '{n} of darknet traffic goes to abuse sites, The Japan Times wrote';
    expect(said({ sentence, attributed_to: 'a British study', role: 'specimen' })).toBe(
      'About 45,000 of darknet traffic goes to abuse sites, The Japan Times wrote in 2018, citing a British study.',
    );
  });

  it('names the authors of a study, the publisher of a report, and the origin of a copy', () => {
    const own = { attributed_to: '' };
    expect(said(own, { kind: 'study', authors: 'Owen, Gareth; Savage, Nick', published: '2015' })).toContain(
      ', Gareth Owen and Nick Savage wrote in 2015.',
    );
    expect(said(own)).toContain(', Kyodo News reported in 2018.');
    expect(said(own, { ...news, publisher: 'WTVB', origin_publisher: 'Reuters' })).toContain(
      ', Reuters reported',
    );
    expect(
      said(own, {
        kind: 'official-statement',
        publisher: 'National Crime Agency',
        published: undefined,
        authors: '',
      }),
    ).toContain(', the National Crime Agency said.');
  });

  it('says of what is computed that this house did it, and of whose figures', () => {
    const part = figure({ ...services, id: 'part', attributed_to: 'the police' });
    const whole = figure({ ...services, derivation: 'share part other' });
    const other = { ...part, id: 'other' };
    const both = new Map([part, other, whole].map((each) => [each.id, each]));
    expect(sentence(whole, { ...record, figures: both })).toMatch(
      /, by Soundings’ calculation from figures of the police/,
    );
  });
});
