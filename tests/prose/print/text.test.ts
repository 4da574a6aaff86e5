import { expect, it } from 'vitest';
import { blocksText } from '../../../src/prose/print/text.ts';
import { page } from '../sample-page.ts';
import { sampleModel } from '../sample-record.ts';

it('prints a page as plain text, a paragraph a line, with its figures filled in and without its charts', () => {
  const { blocks } = page(
    [
      '## Ships of *all* kinds',
      '{ships-about} ships, says [the log](/figures/),\nand \\{3} **ports**.',
      '{chart ships-by-year}',
      '- one\n- two\n  - three',
      '> {ships-more:when}',
      '| ship | of |\n|------|----|\n| a    | `b` |',
      '---',
    ].join('\n\n'),
  );
  expect(blocksText(blocks, sampleModel)).toBe(
    [
      'Ships of all kinds',
      'About 45,000 ships, says the log, and 3 ports.',
      'one\ntwo\nthree',
      'March to September 2014',
      'ship | of\na | b',
    ].join('\n'),
  );
});
