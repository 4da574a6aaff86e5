import { describe, expect, it } from 'vitest';
import { TOPICS } from '../../src/record/schema/figure.ts';
import { readRecord } from '../../src/record/read/read.ts';
import { statementParts } from '../../src/language/say/sentence.ts';
import { wrongNumberText, wrongOf } from '../../src/language/say/wrong-number.ts';
import { openWindow } from './visit.ts';

const { record } = await readRecord('data');
const specimen = [...record.figures.values()].find(
  ({ id, role, status, operation }) =>
    role === 'specimen' &&
    status === 'current' &&
    operation !== undefined &&
    !record.misquotes.some(({ printed_in }) => printed_in.includes(id)),
);
if (specimen === undefined) throw new Error('the record has no specimen');
const text = wrongNumberText(statementParts(specimen).number, wrongOf(specimen) ?? 'misquoted');

/** Its own page, and every kind of list in which it stands. */
const ROOMS = [
  `/figures/${specimen.id}/`,
  `/topics/${specimen.topic}/`,
  `/sources/${specimen.source}/`,
  `/operations/${specimen.operation}/`,
];
const ways = ['light', 'dark', 'forced colours', 'print'] as const;

describe.each(ways)('a wrong number, in %s', (way) => {
  it.each(ROOMS)(
    'on %s is struck after the word Misquoted of its size, and copied with the word',
    async (address) => {
      const { page, visit } = await openWindow({
        colorScheme: way === 'dark' ? 'dark' : 'light',
        forcedColors: way === 'forced colours' ? 'active' : 'none',
      });
      if (way === 'print') await page.emulateMedia({ media: 'print' });
      await visit(address);
      const seen = await page.evaluate(readWrong, text);
      expect(seen.copied.toLowerCase()).toContain(text.toLowerCase());
      expect(seen.struck).toBe(true);
      expect(seen.word).toContain('Misquoted');
      expect(seen.sizes).toEqual([seen.sizes[0], seen.sizes[0]]);
      expect(seen.stroke).toBe(way !== 'forced colours');
      await page.close();
    },
  );
});

describe('the data of the picture of a family', () => {
  it('marks every wrong number, which is copied with the word for it', async () => {
    const { page, visit } = await openWindow();
    await visit('/lineage/wired-2014-visits-four-of-five/');
    const copied = await page.evaluate(() => {
      const folded = document.querySelector<HTMLDetailsElement>('figure.chart details');
      if (folded === null) throw new Error('no data');
      folded.open = true;
      getSelection()?.selectAllChildren(folded);
      return String(getSelection());
    });
    expect(copied.match(/” \[misquoted\]/g)?.length).toBeGreaterThan(10);
    expect(copied).toContain('“80%” [misquoted]');
    expect(copied).not.toMatch(/\t80%\t80% of the dark web/);
    await page.close();
  });
});

describe('a list by what was counted', () => {
  it.each(TOPICS)('of the topic %s has no wrong number as a row among findings', async (topic) => {
    const { page, visit } = await openWindow();
    await visit(`/topics/${topic}/`);
    const rows = page.locator('main .statements:not(.caution *, .statements *) > li > .statement .wrong');
    expect(await rows.count()).toBe(0);
    await page.close();
  });
});

/** Runs in the browser: how the number is drawn that has this text, and what is copied of it. */
function readWrong(text: string) {
  const all = [...document.querySelectorAll<HTMLElement>('main .wrong')];
  const wrong = all.find(
    ({ textContent }) => textContent.replaceAll(/\s+/g, ' ').toLowerCase() === text.toLowerCase(),
  );
  if (wrong === undefined) throw new Error(`no wrong number says ${text}`);
  const styleOf = (selector: string) => getComputedStyle(wrong.querySelector(selector) ?? wrong);
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  getSelection()?.selectAllChildren(wrong.closest('li, p') ?? wrong);
  const word = getComputedStyle(wrong, '::before');
  return {
    copied: String(getSelection()).replaceAll(/\s+/g, ' '),
    // Behind the letters where a screen can paint there, else across them.
    struck: styleOf('s').textDecorationLine === 'line-through' || styleOf('s').backgroundImage !== 'none',
    word: word.content,
    sizes: [word.fontSize, styleOf('b').fontSize],
    stroke: parseFloat(styleOf('b').getPropertyValue('-webkit-text-stroke-width')) > 0,
  };
}
