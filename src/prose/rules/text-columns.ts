import { faultAt, type Fault, type RowAddress } from '../../faults/fault.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
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
  readonly rows: readonly Row[];
  readonly columns: Readonly<Record<string, Reading>>;
}

function texts<Of extends Row, Column extends keyof Of & string>(
  rows: Iterable<Of>,
  columns: Readonly<Record<Column, Reading>>,
): Texts {
  return { rows: [...rows], columns };
}

/** Every column of text in `data/`, by table. A test holds the schemas to it. */
export function textColumns(record: ResearchRecord) {
  return {
    figures: texts(record.figures.values(), {
      title: 'descriptive',
      words: 'quoted',
      base: 'descriptive',
      attributed_to: 'name',
      derivation: 'name',
      caveat: 'descriptive',
      say: 'descriptive',
      avoid: 'quoted',
    }),
    sources: texts(record.sources.values(), {
      title: 'quoted',
      authors: 'name',
      publisher: 'name',
      read_at: 'name',
      note: 'editorial',
    }),
    series: texts(record.series.values(), {
      title: 'editorial',
      base: 'descriptive',
      caveat: 'descriptive',
    }),
    points: texts(
      [...record.series.values()].flatMap(({ points }) => points),
      { note: 'editorial' },
    ),
    operations: texts(record.operations.values(), {
      name: 'name',
      lead: 'name',
      summary: 'editorial',
      outcome_note: 'editorial',
      misses: 'editorial',
    }),
    accounts: texts(record.accounts, { teller: 'name', account: 'descriptive' }),
    measures: texts(record.measures.values(), {
      singular: 'descriptive',
      plural: 'descriptive',
      told: 'descriptive',
      short: 'descriptive',
      counts: 'descriptive',
      not: 'descriptive',
      synonyms: 'name',
    }),
    questions: texts(record.questions.values(), {
      question: 'editorial',
      short_answer: 'editorial',
      why_they_differ: 'editorial',
      nobody_knows: 'editorial',
    }),
    disagreements: texts(record.disagreements, { explanation: 'editorial' }),
    misquotes: texts(record.misquotes, {
      as_told: 'quoted',
      what_the_source_says: 'editorial',
      note: 'editorial',
    }),
    terms: texts(record.terms, { term: 'quoted', use_instead: 'quoted', why: 'quoted', source: 'name' }),
    glossary: texts(record.glossary, { term: 'descriptive', meaning: 'editorial', see: 'name' }),
    help: texts(record.help, {
      name: 'name',
      source: 'name',
      note: 'descriptive',
      to_check: 'name',
    }),
  } satisfies Readonly<Record<string, Texts>>;
}

/** What the rules find in the texts of the record, above all a number that is typed and not named as a figure. */
export function textColumnFaults(record: ResearchRecord, rules: Rules): Fault[] {
  return Object.values(textColumns(record)).flatMap(({ rows, columns }: Texts) =>
    Object.entries(columns).flatMap(([column, reading]) => {
      if (reading === 'quoted' || reading === 'name') return [];
      return rows.flatMap((row) => {
        const text: unknown = row[column as keyof Row];
        if (typeof text !== 'string' || text === '') return [];
        return rules[reading](readPlain(text).passage).map((finding) =>
          faultAt(row, column, finding.text, finding.problem, finding.remedy),
        );
      });
    }),
  );
}
