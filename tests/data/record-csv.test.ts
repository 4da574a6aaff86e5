import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { downloadText } from '../../src/publish/record-csv.ts';
import { parseRecord } from '../../src/record/read/parse.ts';
import { LEDGER_FILE } from '../../src/record/schema/ledger.ts';
import { linesOf, publishedRecord } from '../../src/model/published.ts';
import { readRecord } from '../../src/record/read/read.ts';
import { soundFiles, withCells, withText, type Files } from '../record/sound.ts';

/** A file of the record as it may be downloaded. */
function download(files: Files, file: string): string {
  const { tables, record } = parseRecord(files);
  const table = tables.find((each) => each.file === file);
  const shown = publishedRecord(record);
  const lines = linesOf(shown).get(file);
  if (table === undefined || lines === undefined) throw new Error(`${file} has nothing to download`);
  return downloadText(table, lines, shown);
}

describe('a download', () => {
  const NETWORK = 'data/figures/network.csv';
  const SOURCES = 'data/sources.csv';

  it('is the file byte for byte where it holds no draft, no note to colleagues and no figure in a text', () => {
    const whole = [...soundFiles()].filter(
      ([file, text]) =>
        !['data/ledger.csv', 'data/misquotes.csv'].includes(file) && !/^.*\b(?:desk|to_check)\b/.test(text),
    );
    expect(whole.length).toBeGreaterThan(5);
    for (const [file, text] of whole) expect(download(soundFiles(), file)).toBe(text);
  });

  it('has the figures filled in that our texts name, and leaves the words of others as they are', () => {
    const files = withCells('data/misquotes.csv', 2, {
      as_told: 'All {lit} burn.',
      what_the_source_says: 'Only {lit} do, of \\{3}, "they" say',
    });
    const [, row = ''] = download(files, 'data/misquotes.csv').split('\n');
    expect(row).toContain('all-burn,All {lit} burn.,"Only about 45 do, of 3, ""they"" say",lit');
    expect(download(files, 'data/misquotes.csv').endsWith('\n')).toBe(true);
  });

  it('is the file without the lines of drafts, and with the sentence of each figure', () => {
    const ids = (text: string) => text.split('\n').map((line) => line.split(',')[0]);
    const text = soundFiles().get(NETWORK) ?? '';
    expect(ids(download(soundFiles(), NETWORK))).toEqual(ids(text.replace(/^draft,.*\n/m, '')));
    expect(download(soundFiles(), NETWORK)).toContain(
      '"120 of the lamps in the harbour were counted, The harbour said."',
    );
    expect(download(soundFiles(), NETWORK)).not.toContain('A rumour');
  });

  it('keeps quotes, line breaks in cells and the line endings of the file', () => {
    const odd = withText('data/glossary.csv', (text) =>
      text
        .replace('What burns in a lamp.', '"What ""burns"",\nas they say"')
        .replaceAll(/(?<!")\n(?!as)/g, '\r\n'),
    );
    expect(download(odd, 'data/glossary.csv')).toBe(odd.get('data/glossary.csv'));
  });

  it.each(['no', 'quiet'])(
    'of the sources gives no address whose link is %s, and nowhere where a copy lies',
    (link) => {
      const files = withCells(SOURCES, 3, {
        link,
        url: 'https://example.org/of-someone',
        read_at: 'copies/paper.txt',
      });
      const text = download(files, SOURCES);
      expect(text).toContain('paper,Of lamps,,The harbour,,news,,,,,,' + link);
      expect(text).toContain('https://example.org/log');
      expect(text).not.toMatch(/someone|copies|read_at/);
    },
  );

  it('of the real record differs from the file in nothing but drafts, notes to colleagues, and the figures in its texts', async () => {
    const { tables, record } = await readRecord('data');
    const published = publishedRecord(record);
    const shown = linesOf(published);
    for (const table of tables.filter(({ file }) => file !== SOURCES)) {
      const kept = shown.get(table.file) ?? new Set();
      const text = downloadText(table, kept, published);
      const { data: rows } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
      const lines = [...table.cells.keys()].filter((line) => kept.has(line));
      expect(rows.length, table.file).toBe(lines.length);
      expect(
        Object.keys(rows[0] ?? {}).filter((column) => column === 'desk' || column === 'to_check'),
      ).toEqual([]);
      for (const [index, line] of lines.entries())
        for (const [column, cell] of Object.entries(rows[index] ?? {})) {
          expect(cell, `${table.file}:${line} ${column}`).not.toMatch(
            table.file === LEDGER_FILE ? /^$a/ : /[{}]/,
          );
          const typed = table.cells.get(line)?.get(column) ?? '';
          if (!typed.includes('{')) expect(cell, `${table.file}:${line} ${column}`).toBe(typed);
        }
    }
  });
});
