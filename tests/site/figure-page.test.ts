import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHECKED_HOW } from '../../src/language/say/labels.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import { readRecord } from '../../src/record/read/read.ts';
import { entry } from '../../src/record/schema/record.ts';
import { filledText } from '../../src/language/say/reference.ts';
import { sourceName } from '../../src/language/say/credit.ts';
import { citation, sentence, statementParts } from '../../src/language/say/sentence.ts';
import { capitalised } from '../../src/language/say/text.ts';
import { firstWords, textsIn } from './raw-texts.ts';
import { openWindow } from './visit.ts';

const { record } = await readRecord('data');
const operations = new Map(textsIn('operations').map((text) => [text.id, text]));
const published = [...record.figures.values()].filter(({ status }) => status !== 'draft');
const [figures = []] = fc.sample(fc.shuffledSubarray(published, { minLength: 50, maxLength: 50 }), {
  seed: 2015,
  numRuns: 1,
});

const { page, visit } = await openWindow();

describe('the page of a figure', () => {
  it.each(figures)(
    '$id: says the number, its base and the rest in the order of importance',
    async (figure) => {
      await visit(`/figures/${figure.id}/`);
      const { largest, words, links } = await page.evaluate(readFigurePage);
      const source = entry(record.sources, figure.source);
      const measure = entry(record.measures, figure.measure);

      expect(largest).toBe(statementParts(figure).number);
      expect(words).toContain(citation(figure, record).replaceAll(/\s+/g, ' '));
      const operation =
        figure.operation === undefined ? [] : [firstWords(entry(operations, figure.operation))];
      const ways = Object.values(CHECKED_HOW).map(({ label }) => capitalised(label));
      const checked = ways.find((way) => words.includes(`${way}.`)) ?? 'how it was checked';
      expectInOrder(words, [
        figure.title,
        sentence(figure, record),
        measure.counts,
        checked,
        filledText(figure.caveat, { record }),
        sourceName(source),
        ...operation,
      ]);

      const isLinked = source.link !== 'no' && source.url !== '' && figure.locator !== '';
      expect(links.filter((link) => landsOn(link, source.url, figure))).toHaveLength(isLinked ? 1 : 0);
      if (source.link !== 'yes' && source.url !== '') expect(words).not.toContain(source.url);
    },
  );
});

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

/** Runs in the browser: the words in the largest type, all words apart from charts, and the links. */
function readFigurePage(): { largest: string; words: string; links: string[] } {
  const main = document.querySelector('main') ?? document.body;
  for (const chart of main.querySelectorAll('figure.chart')) chart.remove();
  const wordsOf = (node: Element): string => (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const withText = [...main.querySelectorAll('*')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== ''),
  );
  const size = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
  const largest = withText.toSorted((a, b) => size(b) - size(a))[0] ?? main;
  return {
    largest: wordsOf(largest),
    words: wordsOf(main),
    links: [...main.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
  };
}
