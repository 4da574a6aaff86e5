import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { CHECKED_HOW } from '../../src/language/say/labels.ts';
import { isEvidence, type Figure } from '../../src/record/schema/figure.ts';
import { readRecord } from '../../src/record/read/read.ts';
import { entry } from '../../src/record/schema/record.ts';
import { filledText } from '../../src/language/say/reference.ts';
import { sourceName, whereRead } from '../../src/language/say/credit.ts';
import { citation, sentence, statementParts } from '../../src/language/say/sentence.ts';
import { capitalised } from '../../src/language/say/text.ts';
import { siteAddress } from './site-address.ts';
import { openWindow } from './visit.ts';

const { record } = await readRecord('data');
const published = [...record.figures.values()].filter(({ status }) => status !== 'draft');
const [some = []] = fc.sample(fc.shuffledSubarray(published, { minLength: 50, maxLength: 50 }), {
  seed: 2015,
  numRuns: 1,
});
const wrong = published.filter((figure) => !isEvidence(figure)).slice(0, 3);
const figures = [...new Set([...some, ...wrong])];

/** The screen of most readers: the number, what to print, who counted and the sounding line stand on it. */
const SCREEN = { width: 1280, height: 900 };
const { page, visit } = await openWindow({ viewport: SCREEN });
const phone = await openWindow({ viewport: { width: 360, height: 640 } });
afterAll(() => phone.page.close());

describe('the page of a figure', () => {
  it.each(figures)(
    '$id: says the number, its sentence and the rest in the order of importance',
    async (figure) => {
      await visit(`/figures/${figure.id}/`);
      const { largest, bottom, depths, ...read } = await page.evaluate(readFigurePage);
      const words = withoutMarks(read.words);
      const links = read.links.map((link) => siteAddress(link, `/figures/${figure.id}/`));
      const source = entry(record.sources, figure.source);
      const measure = entry(record.measures, figure.measure);

      expect(largest).toBe(capitalised(statementParts(figure).number));
      const ways = Object.values(CHECKED_HOW).map(({ label }) => capitalised(label));
      expectInOrder(words, [
        figure.title,
        sentence(figure, record),
        ways.find((way) => words.includes(way)) ?? 'how it was checked',
        whereRead(source),
        measure.counts,
        sourceName(source),
        citation(figure, record),
      ]);
      expect(words).toContain(withoutMarks(filledText(figure.caveat, { record }).replaceAll(/\s+/g, ' ')));
      expect(bottom).toBeLessThanOrEqual(SCREEN.height);
      expect(new Set(depths).size, 'the sounding line ends where the boxes end').toBe(1);
      if (figure.operation !== undefined) expect(links).toContain(`/operations/${figure.operation}/`);

      const isLinked = source.link !== 'no' && source.url !== '' && figure.locator !== '';
      expect(links.filter((link) => landsOn(link, source.url, figure))).toHaveLength(isLinked ? 1 : 0);
      if (source.link !== 'yes' && source.url !== '') expect(words).not.toContain(source.url);
    },
  );

  it.each(figures.slice(0, 10))('$id: says no sentence twice before what is folded', async (figure) => {
    await visit(`/figures/${figure.id}/`);
    const { open, statements } = await page.evaluate(readFigurePage);
    expect(statements).toEqual([...new Set(statements)]);
    const { before, number, after } = statementParts(figure);
    if (isEvidence(figure)) expect(open.split(`${before}${number}${after}`).length).toBe(2);
  });

  it.each(figures.slice(0, 10))('$id: shows its number on the first screen of a phone', async (figure) => {
    await phone.visit(`/figures/${figure.id}/`);
    const number = await phone.page.locator('.figure-number').boundingBox();
    expect((number?.y ?? Infinity) + (number?.height ?? 0)).toBeLessThanOrEqual(640);
  });
});

/** A text without the quotation marks and the word of wrong numbers, which are only copied. */
function withoutMarks(text: string): string {
  return text.replaceAll(/“([^”]*)” \[(?:misquoted|refuted)\]/g, '$1');
}

/** Whether a link leads to a source, and there to the words of the figure's locator. */
function landsOn(link: string, url: string, { locator }: Figure): boolean {
  const [address, text] = link.split(/#?:~:text=/);
  return address === url && text !== undefined && decodeURIComponent(text) === locator;
}

function expectInOrder(words: string, parts: readonly string[]): void {
  let from = 0;
  for (const part of parts.map((each) => each.replaceAll(/\s+/g, ' ').trim())) {
    const at = words.indexOf(part, from);
    expect(at, `"${part}" in "${words.slice(from)}"`).toBeGreaterThanOrEqual(0);
    from = at + part.length;
  }
}

/** Runs in the browser: the words in the largest type, all words, those not folded, the links, and where the first part ends. */
function readFigurePage() {
  const main = document.querySelector('main') ?? document.body;
  const wordsOf = (node: Element): string => (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  // Words in brackets beside a wrong number are for whoever copies it: of its quotation marks and its words none is seen.
  const withText = [...main.querySelectorAll('*:not(.wrong i)')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== ''),
  );
  const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
  const largest = withText.toSorted((a, b) => size(b) - size(a))[0] ?? main;
  const opened = main.cloneNode(true) as Element;
  for (const hidden of opened.querySelectorAll('details, [aria-hidden]')) hidden.remove();
  return {
    largest: wordsOf(largest),
    words: wordsOf(main),
    open: wordsOf(opened),
    statements: [...opened.querySelectorAll('span.statement')].map(wordsOf),
    links: [...main.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
    depths: [...main.querySelectorAll('.figure-page > :is(div, .line-down)')].map((element) =>
      Math.round(element.getBoundingClientRect().bottom),
    ),
    bottom: Math.round(main.querySelector('.figure-page')?.getBoundingClientRect().bottom ?? Infinity),
  };
}
