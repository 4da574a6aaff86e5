import { describe, expect, it } from 'vitest';
import { faultLine } from '../../src/faults/fault.ts';
import { jumpsHtml } from '../../src/prose/print/jumps.ts';
import { documentHtml } from '../../src/prose/print/notes.ts';
import { readCases } from './fixtures.ts';
import { FILE, page } from './sample-page.ts';
import { sampleModel } from './sample-record.ts';

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
    expect(notes.map(({ number, figures }) => [number, figures.map(({ id }) => id)])).toEqual([
      [1, ['ships-more', 'ships-about', 'ships-counted']],
    ]);
  });

  it('prints each note once, after the block that first names a number of its source', () => {
    const { html } = page('{ships-more} sailed.\n\nNone sank.\n\n{ships-about} sailed, and {ships-more}.\n');
    expect(html.match(/id="note-[^"]+"/g)).toEqual(['id="note-ref-1"', 'id="note-1"']);
    expect(html.indexOf('class="notes"')).toBeLessThan(html.indexOf('None sank'));
    expect(html.match(/href="#note-1"/g)).toHaveLength(3);
  });

  it.each([
    ['below the first block and its notes', '', ['id="note-1"', 'Sunk &amp; lost', 'None sank']],
    [
      'and below a picture that comes next',
      '{picture hulls}\n\n',
      ['of hulls', 'Sunk &amp; lost', 'None sank'],
    ],
  ])('puts the ways down the page %s', (_, next, order) => {
    const { cited, blocks } = page(`{ships-more} sailed.\n\n${next}None sank.\n`);
    const printer = { chart: () => '', picture: (id: string) => `the picture of ${id}`, shown: () => '' };
    const jumps = jumpsHtml([{ id: 'h-sunk', name: 'Sunk & lost' }]);
    const html = documentHtml({ cited, blocks }, sampleModel, printer, jumps);
    const places = order.map((each) => html.indexOf(each));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
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
