import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { QUALIFIERS, UNITS, type Figure } from '../../../src/record/schema/figure.ts';
import type { ResearchRecord } from '../../../src/record/schema/record.ts';

export const COLUMNS = ['value', 'qualifier', 'base', 'measure', 'unit', 'source'] as const;

/** A change that somebody might make to one cell of a figure, as it would stand in the file. */
export interface Mutation {
  readonly id: string;
  readonly column: (typeof COLUMNS)[number];
  readonly cell: string;
}

/** The files of `data/`, by path. */
export function projectFiles(): Map<string, string> {
  const names = readdirSync('data', { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.csv'),
  );
  return new Map(names.map((name) => [`data/${name}`, readFileSync(`data/${name}`, 'utf8')]));
}

/** The files with the cells changed that the mutations name, each by the id of its row. */
export function mutatedFiles(
  files: ReadonlyMap<string, string>,
  mutations: readonly Mutation[],
): Map<string, string> {
  const byId = new Map(mutations.map((mutation) => [mutation.id, mutation]));
  const changed = new Map(files);
  for (const [file, text] of files) {
    if (!file.startsWith('data/figures/')) continue;
    const [header = [], ...rows] = Papa.parse<string[]>(text, { skipEmptyLines: true }).data;
    const data = rows.map((row) => {
      const { column, cell: changedCell = '' } = byId.get(row[0] ?? '') ?? {};
      return row.map((cell, index) => (header[index] === column ? changedCell : cell));
    });
    changed.set(file, `${Papa.unparse({ fields: header, data }, { newline: '\n' })}\n`);
  }
  return changed;
}

/** As many mutations, each of another figure that is shown: the same on every run with the same seed. */
export function mutationsOf(record: ResearchRecord, count: number, seed: number): Mutation[] {
  const random = seededRandom(seed);
  const figures = [...record.figures.values()].filter(({ status }) => status !== 'draft');
  return Array.from({ length: count }, () => {
    const [figure] = figures.splice(Math.floor(random() * figures.length), 1);
    if (figure === undefined) throw new Error('there are fewer figures than mutations');
    return mutationOf(figure, record, random);
  });
}

function mutationOf(figure: Figure, record: ResearchRecord, random: () => number): Mutation {
  const pick = <Item>(items: readonly Item[]): Item => {
    const item = items[Math.floor(random() * items.length)];
    if (item === undefined) throw new Error('there is nothing to pick from');
    return item;
  };
  const { id, value, base } = figure;
  const column = pick(COLUMNS);
  const another = (words: Iterable<string>) => pick([...words].filter((word) => word !== figure[column]));
  switch (column) {
    case 'value':
      return { id, column, cell: String(value + pick([1, 45, value + 9])) };
    case 'qualifier':
      return { id, column, cell: another(QUALIFIERS) };
    case 'unit':
      return { id, column, cell: another(UNITS) };
    case 'measure':
      return { id, column, cell: another(record.measures.keys()) };
    case 'source':
      return { id, column, cell: another([...record.figures.values()].map(({ source }) => source)) };
    case 'base':
      return { id, column, cell: pick([`${base} and others`, base.split(' ').slice(1).join(' ')]) };
  }
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
