import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** The contents of files, by path. */
export type Files = ReadonlyMap<string, string>;

/** The files of `data/`, by path. */
export function projectFiles(): Files {
  const names = readdirSync('data', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.csv'));
  return new Map(names.map((name) => [`data/${name}`, readFileSync(`data/${name}`, 'utf8')]));
}

/** A row as it stands in its file: its first line, and its cells in the order of the header. */
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Table {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: readonly Row[];
}

/** A change that somebody might make to one cell, as it would stand in the file. */
export interface Mutation {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly id: string;
  readonly cell: string;
}

/** The files as rows of cells, read without any code of the site, so that it can be held against them. */
export function tablesOf(files: Files): Table[] {
  return [...files].map(([file, text]) => {
    const rows: Row[] = [];
    let [start, line] = [0, 1];
    Papa.parse<string[]>(text, {
      delimiter: ',',
      step: ({ data, meta }) => {
        if (data.join('') !== '') rows.push({ line, cells: data });
        line += text.slice(start, meta.cursor).split('\n').length - 1;
        start = meta.cursor;
      },
    });
    const [header, ...others] = rows;
    return { file, header: header?.cells ?? [], rows: others };
  });
}

/**
 * One mutation of each row of the given files that readers see: a cell of a column that is drawn from the header gets
 * what stands in that column elsewhere, so that it looks like any other, or, where nothing else does, some more text.
 */
export function mutationsOf(
  tables: readonly Table[],
  isOf: (file: string) => boolean,
  seed: number,
): Mutation[] {
  const random = seededRandom(seed);
  const pick = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(random() * items.length)];
  const heldBack = sourcesOfDrafts(tables);
  const folderOf = (file: string) => file.split('/').slice(0, -1).join('/');
  const others = new Map<string, readonly string[]>();
  const othersOf = (table: Table, column: string): readonly string[] => {
    const place = folderOf(table.file) === 'data' ? table.file : folderOf(table.file);
    const known = others.get(`${place} ${column}`);
    if (known !== undefined) return known;
    const cells = tables
      .filter(({ file }) => file === place || folderOf(file) === place)
      .flatMap(({ header, rows }) => rows.map((row) => row.cells[header.indexOf(column)] ?? ''));
    const different = [...new Set(cells)];
    // What names a row is nowhere else: there it would stand twice.
    const drawn = column === table.header[0] && different.length === cells.length ? [] : different;
    others.set(`${place} ${column}`, drawn);
    return drawn;
  };
  return tables
    .filter(({ file }) => isOf(file))
    .flatMap((table) =>
      table.rows.flatMap((row): Mutation[] => {
        const id = row.cells[0] ?? '';
        const column = pick(table.header);
        const isHidden = isDraft(table, row) || (table.file === 'data/sources.csv' && heldBack.has(id));
        if (column === undefined || isHidden) return [];
        const cell = row.cells[table.header.indexOf(column)] ?? '';
        const other = pick(othersOf(table, column).filter((each) => each !== cell)) ?? `${cell}-more`;
        return [{ file: table.file, line: row.line, column, id, cell: other }];
      }),
    );
}

/** The files with the cells changed that the mutations name. */
export function mutatedFiles(
  files: Files,
  tables: readonly Table[],
  mutations: readonly Mutation[],
): Map<string, string> {
  const byPlace = new Map(mutations.map((mutation) => [`${mutation.file}:${mutation.line}`, mutation]));
  const changed = new Map(files);
  for (const { file, header, rows } of tables) {
    if (!mutations.some((mutation) => mutation.file === file)) continue;
    const data = rows.map(({ line, cells }) => {
      const { column, cell = '' } = byPlace.get(`${file}:${line}`) ?? {};
      return cells.map((each, index) => (header[index] === column ? cell : each));
    });
    changed.set(file, `${Papa.unparse({ fields: [...header], data }, { newline: '\n' })}\n`);
  }
  return changed;
}

function isDraft({ header }: Table, { cells }: Row): boolean {
  return cells[header.indexOf('status')] === 'draft';
}

/** The sources that nothing but drafts cites: no reader is shown them. */
function sourcesOfDrafts(tables: readonly Table[]): Set<string> {
  const citedBy = (wanted: boolean) =>
    new Set(
      tables
        .filter(({ file }) => /figures\/|series|accounts|sources/.test(file))
        .flatMap((table) =>
          table.rows
            .filter((row) => isDraft(table, row) === wanted)
            .flatMap(({ cells }) =>
              ['source', 'cites'].flatMap((column) => (cells[table.header.indexOf(column)] ?? '').split(' ')),
            ),
        ),
    );
  return citedBy(true).difference(citedBy(false));
}

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
