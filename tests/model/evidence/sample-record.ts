import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';

type Row = Readonly<Record<string, string>>;

/** A sound row of a figure of the file network.csv, with cells of it changed. */
export function figureRow(cells: Row): Row {
  return {
    title: 'Things counted in the harbour',
    measure: 'lamps',
    qualifier: 'about',
    unit: 'count',
    base: 'things in the harbour',
    source: 'harbour-log',
    role: 'finding',
    first_hand: 'yes',
    caveat: 'Counted once, at night.',
    sentence: '{n} of the lamps in the harbour were counted',
    status: 'current',
    ...cells,
  };
}

/** A sound row of a source, with cells of it changed. */
export function sourceRow(cells: Row): Row {
  return {
    title: 'The log of the harbour',
    publisher: 'The harbour',
    kind: 'ngo-analysis',
    link: 'no',
    language: 'en',
    read_extent: 'full',
    ...cells,
  };
}

/** A sound row of an account, with cells of it changed. */
export function accountRow(cells: Row): Row {
  return {
    operation: 'night-watch',
    question: 'began',
    teller: 'The harbour',
    account: 'Somebody counted the boats.',
    source: 'harbour-log',
    ...cells,
  };
}

/** A sound row of an operation, with cells of it changed. */
export function operationRow(cells: Row): Row {
  return {
    name: 'The watch',
    kind: 'other',
    network: 'unknown',
    identified_by: 'unknown',
    ...cells,
  };
}

const MEASURE: Row = {
  id: 'lamps',
  singular: 'lamp',
  plural: 'lamps',
  told: 'lamps',
  short: 'lamps',
  family: 'services',
  counts_places: 'no',
  may_exceed_hundred: 'no',
  counts: 'lamps that burn',
  not: 'lamps that do not',
};

/** The files of a record that holds only these rows; the headers are those of the project's own files. */
export function sampleFiles(rows: {
  readonly figures: readonly Row[];
  readonly sources: readonly Row[];
  readonly accounts?: readonly Row[];
  readonly operations?: readonly Row[];
}): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync('data').filter((each) => each.endsWith('.csv')))
    files.set(`data/${name}`, fileOf(`data/${name}`, []));
  files.set('data/figures/network.csv', fileOf('data/figures/network.csv', rows.figures));
  files.set('data/sources.csv', fileOf('data/sources.csv', rows.sources));
  files.set('data/accounts.csv', fileOf('data/accounts.csv', rows.accounts ?? []));
  files.set('data/operations.csv', fileOf('data/operations.csv', rows.operations ?? []));
  files.set('data/measures.csv', fileOf('data/measures.csv', [MEASURE]));
  return files;
}

function fileOf(file: string, rows: readonly Row[]): string {
  const fields = (readFileSync(file, 'utf8').split('\n')[0] ?? '').split(',');
  const data = rows.map((row) => fields.map((field) => row[field] ?? ''));
  return `${Papa.unparse({ fields, data }, { newline: '\n' })}\n`;
}
