import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/record/read/read.ts';
import { statementParts } from '../../src/language/say/sentence.ts';
import { wrongNumberText, wrongOf } from '../../src/language/say/wrong-number.ts';
import { openWindow } from './visit.ts';

const { record } = await readRecord('data');
const specimen = [...record.figures.values()].find(
  (figure) => figure.role === 'specimen' && figure.status === 'current' && figure.operation !== undefined,
);
if (specimen === undefined) throw new Error('the record has no specimen');
const text = wrongNumberText(statementParts(specimen).number, wrongOf(specimen) ?? 'misquoted');

const ways = ['light', 'dark', 'forced colours', 'print'] as const;

describe.each(ways)('a wrong number, in %s', (way) => {
  it.each([`/figures/${specimen.id}/`, `/operations/${specimen.operation}/`])(
    'on %s is struck after the word Misquoted of its size, and copied with the word',
    async (address) => {
      const { page, visit } = await openWindow({
        colorScheme: way === 'dark' ? 'dark' : 'light',
        forcedColors: way === 'forced colours' ? 'active' : 'none',
      });
      if (way === 'print') await page.emulateMedia({ media: 'print' });
      await visit(address);
      const seen = await page.evaluate(readWrong, text);
      expect(seen.copied).toContain(text);
      expect(seen.struck).toBe('line-through');
      expect(seen.word).toContain('Misquoted');
      expect(seen.sizes).toEqual([seen.sizes[0], seen.sizes[0]]);
      expect(seen.stroke).toBe(way !== 'forced colours');
      await page.close();
    },
  );
});

/** Runs in the browser: how the number is drawn that has this text, and what is copied of it. */
function readWrong(text: string) {
  const all = [...document.querySelectorAll<HTMLElement>('main .wrong')];
  const wrong = all.find(({ textContent }) => textContent === text);
  if (wrong === undefined) throw new Error(`no wrong number says ${text}`);
  const styleOf = (selector: string) => getComputedStyle(wrong.querySelector(selector) ?? wrong);
  for (const folded of document.querySelectorAll('details')) folded.open = true;
  getSelection()?.selectAllChildren(wrong.closest('li, h1') ?? wrong);
  const word = getComputedStyle(wrong, '::before');
  return {
    copied: String(getSelection()).replaceAll(/\s+/g, ' '),
    struck: styleOf('s').textDecorationLine,
    word: word.content,
    sizes: [word.fontSize, styleOf('b').fontSize],
    stroke: parseFloat(styleOf('b').getPropertyValue('-webkit-text-stroke-width')) > 0,
  };
}
