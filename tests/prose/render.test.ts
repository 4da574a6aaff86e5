import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/faults/fault.ts';
import { notesHtml } from '../../src/prose/print/notes.ts';
import { readCases } from './fixtures.ts';
import { FILE, page } from './sample-page.ts';

describe('a page without faults is rendered', () => {
  it.each(readCases('good.txt'))('$title', ({ given, expected }) => {
    const { html, faults } = page(given);
    expect(faults).toEqual([]);
    expect(html.trim()).toBe(expected);
  });
});

describe('a fault is told with file, line, column and remedy', () => {
  it.each(readCases('bad.txt'))('$title', ({ given, expected }) => {
    const told = page(given).faults.map((fault) => faultLine(fault).slice(`${FILE}:`.length));
    expect(told.join('\n')).toBe(expected);
  });
});

describe('the parts of a page', () => {
  it('has its fields, its headings with ids of their own, and its notes in order of first use', () => {
    const { fields, blocks, notes } = page(
      '## Ships\n\n{ships-more}, {ships-about} and {ships-more}.\n\n## Ships\n\n### Ships {ships-counted}\n',
    );
    expect(fields).toEqual({ title: 'Ships', description: 'About ships.' });
    expect(blocks.flatMap((block) => (block.kind === 'heading' ? [[block.level, block.id]] : []))).toEqual([
      [2, 'h-ships'],
      [2, 'h-ships-2'],
      [3, 'h-ships-3'],
    ]);
    expect(notes.map(({ number, figure }) => [number, figure.id])).toEqual([
      [1, 'ships-more'],
      [2, 'ships-about'],
      [3, 'ships-counted'],
    ]);
  });

  it('lists each note with the sentence that cites the figure, its source and a way back', () => {
    expect(notesHtml(page('{ships-more} sailed.').notes)).toBe(
      '<ol class="notes">\n' +
        '<li id="note-1">More than 80% of ships carried a lamp, the Harbour Institute said in 2019 (16 October 2019). ' +
        '<a href="/sources/harbour-report/">More on this source</a> ' +
        '<a class="note-back" href="#note-ref-1" aria-label="back to the text at source 1">↩</a></li>\n</ol>',
    );
    expect(notesHtml([])).toBe('');
  });

  it('counts lines alike whatever the line ends', () => {
    const unix = page('---\ntitle: Ships\ndescription: Of 7.\n---\n\nOf 8.\n').faults;
    const windows = page('---\r\ntitle: Ships\r\ndescription: Of 7.\r\n---\r\n\r\nOf 8.\r\n').faults;
    expect(windows).toEqual(unix);
    expect(unix.map(({ line, character }) => [line, character])).toEqual([
      [3, 17],
      [6, 4],
    ]);
  });
});
