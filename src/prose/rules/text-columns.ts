import { faultAt, type Fault, type RowAddress } from '../../faults/fault.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import type { Passage } from '../syntax/passage.ts';
import { readPlain } from '../syntax/plain.ts';
import type { Rules } from './passage-rules.ts';

/**
 * How a column of text is read. `editorial`: our own sentences, in which every number is a reference; all rules.
 * `descriptive`: what a row says of itself, which may hold numbers; only terms to avoid. `quoted`: words of others, and
 * `name`: names, and what stands on no page; no rule but those for every cell, that it is safe.
 */
export type Reading = 'editorial' | 'descriptive' | 'quoted' | 'name';

interface Row {
  readonly id?: string;
  readonly at: RowAddress;
}

/** The rows of a table, and how each of its columns of text is read. */
interface Texts {
  readonly rows: (record: ResearchRecord) => Iterable<Row>;
  readonly columns: Readonly<Record<string, Reading>>;
}

function texts<Of extends Row, Column extends keyof Of & string>(
  rows: (record: ResearchRecord) => Iterable<Of>,
  columns: Readonly<Record<Column, Reading>>,
): Texts {
  return { rows, columns };
}

const COLUMNS = {
  'data/figures/': texts(({ figures }: ResearchRecord) => figures.values(), {
    title: 'descriptive',
    words: 'quoted',
    base: 'descriptive',
    attributed_to: 'name',
    derivation: 'name',
    caveat: 'editorial',
    say: 'descriptive',
    avoid: 'quoted',
  }),
  'data/sources.csv': texts(({ sources }: ResearchRecord) => sources.values(), {
    title: 'quoted',
    authors: 'name',
    publisher: 'name',
    read_at: 'name',
    note: 'editorial',
  }),
  'data/series.csv': texts(({ series }: ResearchRecord) => series.values(), {
    title: 'editorial',
    base: 'descriptive',
    caveat: 'editorial',
  }),
  'data/series/': texts(
    ({ series }: ResearchRecord) => [...series.values()].flatMap(({ points }) => points),
    {
      note: 'editorial',
    },
  ),
  'data/operations.csv': texts(({ operations }: ResearchRecord) => operations.values(), {
    name: 'name',
    lead: 'name',
  }),
  'data/accounts.csv': texts(({ accounts }: ResearchRecord) => accounts, {
    teller: 'name',
    account: 'editorial',
  }),
  'data/measures.csv': texts(({ measures }: ResearchRecord) => measures.values(), {
    singular: 'descriptive',
    plural: 'descriptive',
    told: 'descriptive',
    short: 'descriptive',
    counts: 'editorial',
    not: 'editorial',
    synonyms: 'name',
  }),
  'data/disagreements.csv': texts(({ disagreements }: ResearchRecord) => disagreements, {
    explanation: 'editorial',
  }),
  'data/misquotes.csv': texts(({ misquotes }: ResearchRecord) => misquotes, {
    as_told: 'quoted',
    what_the_source_says: 'editorial',
    note: 'editorial',
  }),
  'data/terms.csv': texts(({ terms }: ResearchRecord) => terms, {
    term: 'quoted',
    use_instead: 'quoted',
    why: 'quoted',
    source: 'name',
  }),
  'data/glossary.csv': texts(({ glossary }: ResearchRecord) => glossary, {
    term: 'descriptive',
    meaning: 'editorial',
    see: 'name',
  }),
  'data/help.csv': texts(({ help }: ResearchRecord) => help, {
    name: 'name',
    source: 'name',
    note: 'descriptive',
    to_check: 'name',
  }),
};

/** Every column of text in `data/`, by file or by folder. A test holds the schemas to it. */
export const TEXT_COLUMNS: Readonly<Record<string, Texts>> = COLUMNS;

/** How a column of a file is read, if it holds text. */
export function readingOf(file: string, column: string): Reading | undefined {
  const table = TEXT_COLUMNS[file] ?? TEXT_COLUMNS[`${file.slice(0, file.lastIndexOf('/'))}/`];
  return table?.columns[column];
}

/** A cell of text that is read by a rule. */
export interface ColumnText {
  readonly row: Row;
  readonly column: string;
  readonly reading: keyof Rules;
  readonly passage: Passage;
}

/** All texts of the record that are read by rules. */
export function columnTexts(record: ResearchRecord): ColumnText[] {
  return Object.values(TEXT_COLUMNS).flatMap(({ rows, columns }) =>
    Object.entries(columns).flatMap(([column, reading]) =>
      reading === 'quoted' || reading === 'name'
        ? []
        : [...rows(record)].flatMap((row) => {
            const text: unknown = row[column as keyof Row];
            if (typeof text !== 'string' || text === '') return [];
            return [{ row, column, reading, passage: readPlain(text).passage }];
          }),
    ),
  );
}

/** What the rules find in the texts of the record, above all a number that is typed and not named as a figure. */
export function columnFaults(texts: readonly ColumnText[], rules: Rules): Fault[] {
  return texts.flatMap(({ row, column, reading, passage }) =>
    rules[reading](passage).map(({ text, problem, remedy }) => faultAt(row, column, text, problem, remedy)),
  );
}
