import Papa from 'papaparse';
import { ledgerRows } from '../src/model/ledger/chain.ts';
import { publish } from '../src/model/ledger/publish.ts';
import { parseRecord } from '../src/record/read/parse.ts';
import { LEDGER_FILE } from '../src/record/schema/ledger.ts';

/** The contents of the files of a record, and of the texts about its operations, by their paths: `data/sources.csv`. */
export type Files = ReadonlyMap<string, string>;

/** Tables that stay as they are, however large the record grows: they say what can be counted and how it is told. */
const ONCE = ['measures', 'glossary', 'help', 'terms', 'labels'].map((name) => `data/${name}.csv`);

/** The columns that hold ids. Texts hold them in braces. */
const OF_IDS = [
  'id',
  'figure',
  'figures',
  'source',
  'sources',
  'cites',
  'context',
  'operation',
  'restates',
  'superseded_by',
  'derivation',
];

/** Each operation and each disagreement has a text of its own. Other texts are as many, however large the record grows. */
const TEXTS = /^src\/content\/(?:operations|disputes)\//;

/**
 * The files of a record so many times larger: the record itself, and copies of it in which every id is another. What is
 * tied within the record is tied within each copy. The ledger gets a row for each new row, on the day of its last.
 */
export function scaledFiles(files: Files, times: number): Files {
  const isTable = (file: string) => file.startsWith('data/');
  const tables = [...files].filter(([file]) => isTable(file));
  const ids = new Set(tables.flatMap(([file, text]) => (ONCE.includes(file) ? [] : idsIn(text))));
  const figures = new Set(
    tables.flatMap(([file, text]) => (file.startsWith('data/figures/') ? [...idsIn(text)] : [])),
  );
  const names = namePattern(rowsOf(files.get('data/operations.csv') ?? ''));
  const scaled = new Map(files);
  for (let copy = 2; copy <= times; copy += 1)
    for (const [file, text] of files) {
      if (ONCE.includes(file) || file === LEDGER_FILE) continue;
      if (TEXTS.test(file))
        scaled.set(
          file.replace(TEXTS, (folder) => folder + prefix(copy)),
          withChoices(toldAgain(text, ids, names, copy), figures, copy),
        );
      if (!isTable(file)) continue;
      const rows = rowsOf(text).map((row) => copied(row, ids, names, copy));
      if (!file.startsWith('data/series/'))
        scaled.set(file, `${scaled.get(file) ?? ''}${csvOf(rows, false)}`);
      else scaled.set(file.replace('data/series/', `data/series/${prefix(copy)}`), csvOf(rows, true));
    }
  const reading = parseRecord(new Map([...scaled].filter(([file]) => isTable(file))));
  const date = ledgerRows(reading.record).at(-1)?.date ?? '';
  const { text } = publish(reading, scaled.get(LEDGER_FILE) ?? '', date, {
    byId: new Map(),
    otherwise: 'First publication',
  });
  return scaled.set(LEDGER_FILE, text);
}

type Row = Readonly<Record<string, string>>;

function rowsOf(text: string): Row[] {
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}

/** The names of the operations, without what stands in brackets behind them; of two that begin alike, the longer. */
function namePattern(operations: readonly Row[]): RegExp {
  const names = operations.map(({ name = '' }) => name.replace(/ \(.*\)$/, ''));
  const longestFirst = names.toSorted((a, b) => b.length - a.length);
  return new RegExp(longestFirst.map((name) => RegExp.escape(name)).join('|'), 'g');
}

function idsIn(text: string): string[] {
  return rowsOf(text).flatMap(({ id }) => id ?? []);
}

function csvOf(rows: readonly Row[], header: boolean): string {
  return `${Papa.unparse([...rows], { newline: '\n', header })}\n`;
}

function prefix(copy: number): string {
  return `copy${copy}-`;
}

function copied(row: Row, ids: ReadonlySet<string>, names: RegExp, copy: number): Row {
  const cell = (column: string, text: string): string => {
    if (OF_IDS.includes(column))
      return text
        .split(' ')
        .map((id) => renamed(id, ids, copy))
        .join(' ');
    // Two operations of one name could not be told apart.
    return column === 'name' ? toldAgain(text, ids, names, copy) : withIds(text, ids, copy);
  };
  return Object.fromEntries(Object.entries(row).map(([column, text]) => [column, cell(column, text)]));
}

function renamed(id: string, ids: ReadonlySet<string>, copy: number): string {
  return ids.has(id) ? `${prefix(copy)}${id}` : id;
}

/** A text whose front matter chooses the figures of a copy. */
function withChoices(text: string, figures: ReadonlySet<string>, copy: number): string {
  return text.replace(
    /^(\s*(?:- |[a-z]+: ))([a-z0-9-]+)$/gm,
    (_, before: string, id: string) => before + renamed(id, figures, copy),
  );
}

/** A text that names the figures of a copy. */
function withIds(text: string, ids: ReadonlySet<string>, copy: number): string {
  return text.replace(
    /\{([a-z0-9-]+)((?::[a-z]+)?)\}/g,
    (_, id: string, part: string) => `{${renamed(id, ids, copy)}${part}}`,
  );
}

/** A text that names the figures and the operations of a copy. */
function toldAgain(text: string, ids: ReadonlySet<string>, names: RegExp, copy: number): string {
  const letter = String.fromCharCode('A'.charCodeAt(0) + copy - 1);
  return withIds(text, ids, copy).replace(names, `$& ${letter}`);
}
