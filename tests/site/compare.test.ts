import { countWords } from '../../src/language/say/number.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { hedgedNumber } from '../../src/language/say/hedge.ts';
import { statementParts } from '../../src/language/say/sentence.ts';
import { readRecord } from '../../src/record/read/read.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
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
    '$id: names each of its figures with number and base, a wrong number as one, and links it',
    ({ id, question, figures }) => {
      const address = `/compare/${id}/`;
      const words = wordsOn(address);
      const html = withSiteAddresses(readFileSync(`${DIST}${address}index.html`, 'utf8'), address);
      expect(words).toContain(folded(question));
      const missing = figures.filter((id) => {
        const figure = entry(record.figures, id);
        return (
          !tellings(figure).some((told) => words.includes(told)) || !html.includes(`href="/figures/${id}/"`)
        );
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

  it('never put two measures on one axis: each stands under its name, and the chart says not to compare across', () => {
    expect(charts.length).toBeGreaterThan(20);
    const ofMany = charts
      .map(({ head, rows, ...chart }) => {
        const column = head.indexOf('Counted');
        return { ...chart, measures: new Set(column < 0 ? [] : rows.map((row) => row[column] ?? '')) };
      })
      .filter(({ measures }) => measures.size > 1);
    expect(ofMany.length).toBeGreaterThan(5);
    const mixed = ofMany.filter(({ counted, measures, values }) => {
      const headings = values.map((value) => value.toLowerCase());
      const isNamed = [...measures].every((name) =>
        headings.some((each) => each.startsWith(name.toLowerCase())),
      );
      return (
        !isNamed || !/ different things are counted\. Compare numbers only under one heading\.$/.test(counted)
      );
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
      const html = withSiteAddresses(readFileSync(page?.file ?? '', 'utf8'), page?.address ?? '');
      const [, alone] = html.split(`<details class="contrast" id="${id}">`);
      const told = alone?.split('<details class="contrast"')[0] ?? html;
      if (explanation === 'unexplained')
        expect(wordsOf(told).toLowerCase()).toContain('no source that we read says why they differ');
      else for (const part of writtenParts(explanation)) expect(words).toContain(folded(part));
      for (const each of figures) {
        const figure = entry(record.figures, each);
        const rows = rowsLeadingTo(each, told).filter((row) => isTold(figure, row));
        expect(rows, each).not.toEqual([]);
      }
    },
  );

  it('that nobody explained are said to be unexplained where all are listed, and counted', () => {
    const index = wordsOn('/disagreements/');
    const unexplained = index.split('? unexplained').length - 1;
    expect(index).toContain(`nobody has explained ${countWords(unexplained)} of these`);
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

/** The words of some HTML, as a reader sees them. */
function wordsOf(html: string): string {
  const plain = html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&');
  return folded(plain.replaceAll('&quot;', '"'));
}

/** The sentence of a figure with its number as it is; of a misquote and of what is refuted, with the number marked as such. */
function tellings(figure: Figure): string[] {
  const { before, number, after } = statementParts(figure);
  const marked = (word: string) => `“${number}” [${word}]`;
  const wrong = new Map<string, string>([
    ['specimen', marked('misquoted')],
    ['corrector', marked('refuted')],
  ]);
  return [folded(before + (wrong.get(figure.role) ?? number) + after)];
}

/** The items of lists that link a figure, each with the number it stands under. */
function rowsLeadingTo(id: string, html: string): string[] {
  const pieces = html.split(`href="/figures/${id}/"`);
  return pieces.slice(1).map((after, index) => {
    const before = pieces.slice(0, index + 1).join('');
    const start = Math.max(before.lastIndexOf('<dt>'), before.lastIndexOf('<li>'));
    const [rest = ''] = after.split(/<\/li>|<\/dd>/);
    return wordsOf(`${before.slice(start)}<a ${rest}`);
  });
}

/** Whether a row has the number of a figure, says where it is wrong, and names where it was printed or who computed it. */
function isTold(figure: Figure, row: string): boolean {
  const { publisher, origin_publisher: origin } = entry(record.sources, figure.source);
  const printers = figure.derivation === '' ? (origin || publisher).split('; ') : ['Computed by Soundings'];
  const numbers = [hedgedNumber(figure), statementParts(figure).number];
  const words = row.toLowerCase();
  const has = (wanted: string) => words.includes(folded(wanted).toLowerCase());
  return (
    numbers.some(has) && printers.every(has) && (figure.role !== 'specimen' || row.includes('[misquoted]'))
  );
}
