import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultLine } from '../../src/faults/fault.ts';
import { copyDeskFaults } from '../../src/publish/copy-desk.ts';
import { printedWords, printedWordsOfJson } from '../../src/publish/printed-words.ts';
import { parseRecord } from '../../src/record/read/parse.ts';
import { soundFiles } from '../record/sound.ts';

/** The terms of the record about a harbour: nobody writes “lantern” there. */
const { terms } = parseRecord(soundFiles()).record;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'desk-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function faultsIn(files: Readonly<Record<string, string>>): string[] {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return copyDeskFaults(folder, terms).map(faultLine);
}

describe('the copy desk over the built site', () => {
  it('says which phrase stands in which file, at which place and among which words, and what to write', () => {
    expect(
      faultsIn({ 'boats/index.html': '<h1>Boats</h1>\n<p>Each boat has a <b>lantern</b>.</p>' }),
    ).toEqual([
      'dist/boats/index.html:2:23 "lantern" in “Each boat has a lantern.” is a term to avoid: A word of stories; ' +
        'write lamp, or put the name that holds it in quotation marks',
    ]);
  });

  it.each([
    ['a title', '<title>Lantern</title>'],
    ['a description', '<meta name="description" content="Of lanterns.">'],
    ['what is read out', '<span role="img" aria-label="a lantern"></span>'],
    ['a picture', '<svg><text>a</text><text>lantern</text></svg>'],
    ['a label in two lines', '<svg><text>oil</text><text>lamp</text></svg>'],
    ['a phrase with a link in it', '<p>an <a href="/x/">oil</a> lamp</p>'],
  ])('reads %s', (_, html) => {
    expect(faultsIn({ 'index.html': html })).toHaveLength(1);
  });

  it.each(['<item><title>A lantern</title></item>', '<text>Lantern</text>'])(
    'reads feeds and images: %s',
    (xml) => {
      expect(faultsIn({ 'feed.xml': xml })).toHaveLength(1);
      expect(faultsIn({ 'chart.svg': xml.replace('antern', 'antern here') })).toHaveLength(2);
    },
  );

  it('reads the JSON of figures, but for the words of others', () => {
    expect(
      faultsIn({ 'a.json': '{"title": "Lanterns", "source": {"title": "Lanterns at sea"}}' }),
    ).toHaveLength(1);
    expect(printedWordsOfJson({ locator: 'a lantern', caveat: ['no lamp'] })).toEqual(['no lamp']);
  });

  it.each([
    ['between quotation marks', '<h1>“The Lantern of <i>the</i> Harbour”</h1>'],
    ['in the element for quotations', '<p>The place: <q>a lantern</q></p>'],
    ['in the element for titles', '<cite>The Lantern</cite>'],
    ['in what was said before a change', '<dd>Before: <del>a lantern</del></dd>'],
    ['in an address', '<p>https://harbour.example/lantern</p>'],
    ['in styles and scripts', '<style>.lantern {}</style><script>lantern</script>'],
  ])('leaves alone what stands %s', (_, html) => {
    expect(faultsIn({ 'index.html': html })).toEqual([]);
  });

  it('tells a phrase that stands on every page a few times only', () => {
    const page = (number: number) => `<p>The lantern of boat ${String(number)}</p>`;
    const pages = Array.from(
      { length: 40 },
      (_, number) => [`${String(number)}.html`, page(number)] as const,
    );
    expect(faultsIn(Object.fromEntries(pages))).toHaveLength(5);
  });
});

describe('the words of a page', () => {
  it('are read once where they stand on many pages', () => {
    const known = new Set<string>();
    expect(printedWords('<nav>Figures</nav><p>A boat &amp; a ship</p>', known)).toEqual([
      'Figures',
      'A boat & a ship',
    ]);
    expect(printedWords('<nav>Figures</nav><p>A raft</p>', known)).toEqual(['A raft']);
  });
});
