import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { originOf } from '../../src/language/say/credit.ts';
import { hedgedNumber } from '../../src/language/say/hedge.ts';
import { statement } from '../../src/language/say/sentence.ts';
import { readRecord } from '../../src/record/read/read.ts';
import { entry } from '../../src/record/schema/record.ts';
import { DIST } from './built-pages.ts';
import { rowsOf } from './raw-rows.ts';
import { textsIn } from './raw-texts.ts';
import { withSiteAddresses } from './site-address.ts';
import { survey } from './survey.ts';

const { record } = await readRecord('data');
const questions = textsIn('questions').map(({ id, fields }) => ({
  id,
  question: String(fields['question']).replaceAll(/\\\{([^}]*)\}/g, '$1'),
  chart: fields['chart'],
  figures: fields['figures'] as readonly string[],
}));
const notes = rowsOf('disagreements.csv').map(({ cells }) => cells);

const wordsOn = (address: string) => folded(survey.find((page) => page.address === address)?.text ?? '');
const folded = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const ids = (cell: string | undefined) => (cell ?? '').split(' ');
const isDraft = (id: string) => entry(record.figures, id).status === 'draft';

describe('the page of a question', () => {
  it('is there for every question', () => {
    expect(questions.length).toBeGreaterThanOrEqual(20);
    const index = wordsOn('/compare/');
    expect(questions.filter(({ question }) => !index.includes(folded(question)))).toEqual([]);
  });

  it.each(questions)(
    '$id: names each of its figures with number and base, and links it',
    ({ id, question, figures }) => {
      const address = `/compare/${id}/`;
      const words = wordsOn(address);
      const html = withSiteAddresses(readFileSync(`${DIST}${address}index.html`, 'utf8'), address);
      expect(words).toContain(folded(question));
      const missing = figures.filter((id) => {
        const figure = entry(record.figures, id);
        return !words.includes(folded(statement(figure))) || !html.includes(`href="/figures/${id}/"`);
      });
      expect(missing).toEqual([]);
    },
  );

  it.each(questions)(
    '$id: has the short answer and the picture before the reasons and the list',
    ({ id, question, chart }) => {
      const words = wordsOn(`/compare/${id}/`);
      const places = [
        'Why the numbers differ',
        'What nobody knows',
        'All the figures, by what they count',
      ].map((heading) => words.lastIndexOf(heading));
      const picture = words.indexOf('How to read the marks');
      const hasPicture = chart !== undefined;
      const order = [words.indexOf(folded(question)), ...(hasPicture ? [picture] : []), ...places];
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      expect(order.every((place) => place >= 0)).toBe(true);
    },
  );
});

describe('the charts of questions and disagreements', () => {
  const charts = survey
    .filter(({ address }) => /^\/(compare|disagreements)\//.test(address))
    .flatMap(({ address, charts }) => charts.map((chart) => ({ address, ...chart })));

  it('never put two measures on one axis: each measure has a facet of its own', () => {
    expect(charts.length).toBeGreaterThan(20);
    const mixed = charts.filter(({ counted, head, rows }) => {
      const column = head.indexOf('Counted');
      const measures = new Set(rows.map((row) => row[column]));
      return column >= 0 && measures.size > 1 && !counted.startsWith('What is counted differs');
    });
    expect(mixed.map(({ address, title }) => `${address} ${title}`)).toEqual([]);
  });

  it('say their finding without a number that nobody wrote down', () => {
    expect(charts.filter(({ title }) => /\d/.test(title)).map(({ title }) => title)).toEqual([]);
  });
});

describe('the disagreements', () => {
  it.each(notes)(
    '$id: is told with its explanation, and each of its figures with number and source',
    (row) => {
      const { id = '', topic = '', explanation = '' } = row;
      const figures = ids(row['figures']).filter((each) => !isDraft(each));
      const pages = survey.filter(({ address }) => /^\/disagreements\/[^/]+\/$/.test(address));
      const page = pages.find(({ links }) => figures.every((each) => links.includes(`/figures/${each}/`)));
      expect(page?.address, `${id} on ${topic}`).toBeDefined();
      const words = folded(page?.text ?? '');
      if (explanation === 'unexplained') expect(words).toContain('Unexplained');
      else for (const part of writtenParts(explanation)) expect(words).toContain(folded(part));
      for (const each of figures) {
        const figure = entry(record.figures, each);
        expect(words).toContain(folded(hedgedNumber(figure)));
        const { publisher } = originOf(entry(record.sources, figure.source));
        expect(words.toLowerCase()).toContain(folded(publisher).toLowerCase());
      }
    },
  );

  it('that nobody explained are said to be unexplained where all are listed, and counted', () => {
    const index = wordsOn('/disagreements/');
    const [, counted] = /nobody has explained (\d+) of these/.exec(index) ?? [];
    expect(index.split('? unexplained').length - 1).toBe(Number(counted));
  });

  it('lead with Welcome to Video and Operation Onymous, with their numbers and sources', () => {
    const index = wordsOn('/disagreements/');
    for (const number of ['337', '338', '11', '12', '38', '27', 'more than 400', 'US$370,000', 'US$730,000'])
      expect(index).toContain(number);
    const story = wordsOn('/disagreements/welcome-to-video/');
    for (const source of ['WIRED', 'DIGIT', 'Reuters', 'ETNews', 'AFP', 'Euronews'])
      expect(story.toLowerCase()).toContain(source.toLowerCase());
    for (const teller of ['tax service', 'Department of Justice', 'National Crime Agency'])
      expect(story).toContain(teller);
    const onymous = wordsOn('/disagreements/operation-onymous/');
    for (const source of ['The Sofia Globe', 'The Guardian', 'C.A. Goldberg'])
      expect(onymous).toContain(source);
  });
});

/** What is written of a text besides the figures and numbers in braces, which are filled in. */
function writtenParts(text: string): string[] {
  return text.split(/\\?\{[^{}]*\}/).map((part) => part.trim());
}
