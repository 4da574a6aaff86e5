import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtFiles, DIST } from './built-pages.ts';
import { namesIn } from './names.ts';
import { rawTable, rawTables, rowsOf, type RawRow, type RawTable } from './raw-rows.ts';
import { firstWords, textsIn } from './raw-texts.ts';
import { survey } from './survey.ts';

const idOf = ({ cells }: RawRow): string => cells['id'] ?? '';
const isDraft = ({ cells }: RawRow): boolean => cells['status'] === 'draft';

const figures = rowsOf('figures/');
const drafts = new Set(figures.filter(isDraft).map(idOf));
const hasPage = (room: string) => (row: RawRow) => existsSync(`${DIST}/${room}/${idOf(row)}/index.html`);
const heldSources = new Set(
  rowsOf('sources.csv')
    .filter((row) => !hasPage('sources')(row))
    .map(idOf),
);
const emptySeries = new Set(
  rowsOf('series.csv')
    .map(idOf)
    .filter((id) => rowsOf(`series/${id}.csv`).every(isDraft)),
);

describe('the record on the site', () => {
  it('has a page for every figure, source, series and operation, drafts apart', () => {
    const shown = {
      figures: figures.filter((row) => !isDraft(row)),
      sources: rowsOf('sources.csv').filter((row) => !heldSources.has(idOf(row))),
      series: rowsOf('series.csv').filter((row) => !emptySeries.has(idOf(row))),
      operations: rowsOf('operations.csv'),
    };
    for (const [room, rows] of Object.entries(shown)) {
      expect(rows.length, room).toBeGreaterThan(50);
      expect(rows.filter((row) => !hasPage(room)(row)).map(idOf), room).toEqual([]);
    }
  });

  it('holds back no source but those that only drafts cite', () => {
    const citing = (rows: RawRow[]) => new Set(rows.map(({ cells }) => cells['source'] ?? ''));
    const shown = citing(
      [...figures, ...rowsOf('series/'), ...rowsOf('accounts.csv')].filter((row) => !isDraft(row)),
    );
    const byDrafts = citing([...figures, ...rowsOf('series/')].filter(isDraft));
    expect([...heldSources].filter((id) => shown.has(id) || !byDrafts.has(id))).toEqual([]);
  });

  it('is counted on /data/ as it is', () => {
    const text = survey.find(({ address }) => address === '/data/')?.text ?? '';
    const counts = (name: string, rows: readonly RawRow[], held: number) =>
      `${name} ${rows.length} ${rows.length - held} ${held}`.replaceAll(' ', '');
    const told = text.replaceAll(/[\s,]/g, '');
    expect(told).toContain(counts('Figures', figures, drafts.size));
    expect(told).toContain(counts('Sources', rowsOf('sources.csv'), heldSources.size));
    expect(told).toContain(counts('Series', rowsOf('series.csv'), emptySeries.size));
    expect(told).toContain(counts('Operations', rowsOf('operations.csv'), 0));
  });
});

describe('the downloads', () => {
  const kept = ({ file, rows }: RawTable): RawRow[] =>
    rows.filter((row) => {
      if (file === 'sources.csv') return !heldSources.has(idOf(row));
      if (file === 'series.csv') return !emptySeries.has(idOf(row));
      if (file === 'evidence.csv') return !drafts.has(row.cells['figure'] ?? '');
      return !isDraft(row);
    });

  const asTheyAre = rawTables.filter(
    (table) => !['sources.csv', 'operations.csv'].includes(table.file) && kept(table).length > 0,
  );
  it.each(asTheyAre)(
    '$file is data/$file without its drafts and its notes to colleagues, cell for cell but where its texts name figures',
    (table) => {
      const built = rawTable(table.file, readFileSync(`${DIST}/data/${table.file}`, 'utf8'));
      const rows = kept(table);
      expect(built.header).toBe(table.header.replaceAll(/,(?:desk|to_check)\b/g, ''));
      const columns = built.header.trim().split(',');
      expect(built.rows).toHaveLength(rows.length);
      for (const [index, { cells }] of rows.entries())
        for (const column of columns) {
          const [told, cell] = [built.rows[index]?.cells[column], cells[column] ?? ''];
          // The ledger keeps what was written, and is JSON besides.
          if (table.file === 'ledger.csv' || !cell.includes('{')) expect(told).toBe(cell);
          else expect(told).not.toMatch(/[{}]/);
        }
    },
  );

  it('of the sources hold every source that is shown, without the addresses that are not printed', () => {
    const text = readFileSync(`${DIST}/data/sources.csv`, 'utf8');
    const sources = rowsOf('sources.csv').filter((row) => !heldSources.has(idOf(row)));
    expect(sources.filter((row) => !text.includes(`\n${idOf(row)},`))).toEqual([]);
    const withheld = sources.filter(({ cells }) => cells['link'] !== 'yes' && cells['url']);
    expect(withheld.length).toBeGreaterThan(0);
    const built = new Map(rawTable('', text).rows.map((row) => [idOf(row), row.cells['url']]));
    expect(withheld.filter((row) => built.get(idOf(row)) !== '')).toEqual([]);
  });

  it('hold the rows of operations with what is told of each, and every question', () => {
    const operations = rawTable('', readFileSync(`${DIST}/data/operations.csv`, 'utf8')).rows;
    const questions = rawTable('', readFileSync(`${DIST}/data/questions.csv`, 'utf8')).rows;
    const told = new Map(textsIn('operations').map((text) => [text.id, firstWords(text)]));
    expect(operations.map(idOf)).toEqual(rowsOf('operations.csv').map(idOf));
    for (const [index, { cells }] of rowsOf('operations.csv').entries()) {
      const { desk, ...shown } = cells;
      expect(operations[index]?.cells).toMatchObject(shown);
      expect(operations[index]?.cells, desk).not.toHaveProperty('desk');
      expect(operations[index]?.cells['summary']).toContain(told.get(cells['id'] ?? ''));
    }
    const asked = textsIn('questions').map(({ fields }) =>
      String(fields['question']).replaceAll(/\\\{([^}]*)\}/g, '$1'),
    );
    expect(questions.map(({ cells }) => cells['question']).toSorted()).toEqual(asked.toSorted());
    expect(questions.filter(({ cells }) => Object.values(cells).includes(''))).toEqual([]);
  });

  it('are all linked from some page', () => {
    const linked = new Set(survey.flatMap(({ links }) => links));
    const csv = builtFiles.filter((file) => file.startsWith('data/') && file.endsWith('.csv'));
    expect(csv.filter((file) => !linked.has(`/${file}`))).toEqual([]);
  });
});

describe('nothing that may not be published', () => {
  const texts = builtFiles
    .filter((file) => /\.(html|csv|json|xml|txt|svg|js|css|bib|ris|md)$/.test(file))
    .map((file) => ({ file, text: readFileSync(`${DIST}/${file}`, 'utf8') }));

  it('stands in any file: no id of a draft', () => {
    const held = new Set([...drafts, ...heldSources, ...emptySeries]);
    expect(held.size).toBeGreaterThan(0);
    const found = texts.filter(({ text }) => text.split(/[^a-z0-9-]+/).some((word) => held.has(word)));
    expect(found.map(({ file }) => file)).toEqual([]);
  });

  it('stands in any file: no onion address', () => {
    const onion = /\b(?:[a-z2-7]{16}|[a-z2-7]{56})\.onion\b|\b[a-z2-7]{56}\b/i;
    expect(texts.filter(({ text }) => onion.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('stands in any file: no control character', () => {
    // eslint has a rule against these characters in patterns, so the pattern names their class and takes the harmless ones out.
    const control = /(?![\t\n\r])\p{Cc}|\uFFFD/u;
    expect(texts.filter(({ text }) => control.test(text)).map(({ file }) => file)).toEqual([]);
  });

  it('stands in any text, address or download: no name of a suspect', { timeout: 120_000 }, () => {
    const hashes = new Set(readFileSync('tests/fixtures/names.sha256', 'utf8').trimEnd().split('\n'));
    const pages = survey.map(({ address, title, description, text, links }) => ({
      file: address,
      text: [title, description, text, ...links].join('\n'),
    }));
    const downloads = texts.filter(({ file }) => !file.endsWith('.html'));
    const found = [...pages, ...downloads].flatMap(({ file, text }) =>
      namesIn(text, hashes).map((at) => `${file}:${at}`),
    );
    expect(found).toEqual([]);
  });
});
