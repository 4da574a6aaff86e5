import type { z } from 'zod';
import type { Located } from '../../faults/fault.ts';
import type { Row } from './cell.ts';
import { evidenceColumns, type Evidence } from './evidence.ts';
import { figureColumns, topicOf, type Figure, type FigureRow } from './figure.ts';
import { ledgerColumns, type LedgerRow } from './ledger.ts';
import { accountColumns, operationColumns, type Account, type Operation } from './operation.ts';
import { pointColumns, SERIES_FOLDER, seriesColumns, type Point, type Series } from './series.ts';
import { sourceColumns, type Source } from './source.ts';
import {
  disagreementColumns,
  glossaryColumns,
  helpColumns,
  measureColumns,
  misquoteColumns,
  termColumns,
  type Disagreement,
  type GlossaryEntry,
  type HelpEntry,
  type Measure,
  type Misquote,
  type Term,
} from './vocabulary.ts';

/** Everything in `data/`, typed, in the order of the files. Maps go by id. */
export interface ResearchRecord {
  readonly figures: ReadonlyMap<string, Figure>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly series: ReadonlyMap<string, Series>;
  readonly operations: ReadonlyMap<string, Operation>;
  readonly measures: ReadonlyMap<string, Measure>;
  /** What a machine found in the private copies, by the id of the figure. */
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** What each row has said since it was published, oldest first, by `subjectOf`: `figures/kidflix-arrests`. */
  readonly ledger: ReadonlyMap<string, readonly LedgerRow[]>;
  readonly accounts: readonly Account[];
  readonly disagreements: readonly Disagreement[];
  readonly misquotes: readonly Misquote[];
  readonly terms: readonly Term[];
  readonly glossary: readonly GlossaryEntry[];
  readonly help: readonly HelpEntry[];
}

/** The tables that are one file each, and their columns. Figures and the points of series lie in many files. */
export const TABLES = {
  series: seriesColumns,
  sources: sourceColumns,
  operations: operationColumns,
  measures: measureColumns,
  evidence: evidenceColumns,
  ledger: ledgerColumns,
  accounts: accountColumns,
  disagreements: disagreementColumns,
  misquotes: misquoteColumns,
  terms: termColumns,
  glossary: glossaryColumns,
  help: helpColumns,
} as const;
export type TableName = keyof typeof TABLES;
export const TABLE_NAMES = Object.keys(TABLES) as readonly TableName[];

/** The file that holds a table. */
export function fileOf(table: TableName): string {
  return `data/${table}.csv`;
}

/** The columns of a file of `data/`; nothing if it is none. */
export function columnsOf(file: string): z.ZodObject | undefined {
  if (topicOf(file) !== undefined) return figureColumns;
  if (file.startsWith(SERIES_FOLDER)) return pointColumns;
  return Object.entries(TABLES).find(([table]) => file === `data/${table}.csv`)?.[1];
}

/** The sound rows of each file, as they were typed: those with an id that stands twice are among them. */
export type Rows = { readonly [Name in TableName]: readonly Row<(typeof TABLES)[Name]>[] } & {
  readonly figures: readonly FigureRow[];
  /** By the id of the series, also of one whose own row is faulty. */
  readonly points: ReadonlyMap<string, readonly Point[]>;
};

/** All rows of a record, of every table. */
export function allRows(record: ResearchRecord): readonly Located[] {
  const rows = Object.values(record).flatMap((rows) => [...rows.values()].flat());
  return [...rows, ...[...record.series.values()].flatMap(({ points }) => points)];
}

/** The columns by which the rows of a table are known, where they have no id. */
const KNOWN_BY: Readonly<Record<string, readonly string[]>> = {
  evidence: ['figure'],
  accounts: ['operation', 'question', 'teller', 'source'],
  terms: ['term'],
  glossary: ['term'],
  help: ['name', 'country', 'for'],
} satisfies { readonly [Name in TableName]?: readonly (keyof Rows[Name][number])[] };

/** The columns by which the rows of a table are known. */
export function knownBy(table: string): readonly string[] {
  return KNOWN_BY[table] ?? ['id'];
}

/**
 * The ids that stand in the files, those of faulty rows too, so that one fault is not told twice. Nothing for a table
 * that could not be read whole: then any id may be among what was lost.
 */
export type Ids = Readonly<
  Record<'figures' | 'sources' | 'operations' | 'measures' | 'series', ReadonlySet<string> | undefined>
>;

/**
 * An entry that other rows name. The record is checked before anything else reads it,
 * so a missing id here is a mistake in the code and not in the data.
 */
export function entry<Row>(rows: ReadonlyMap<string, Row>, id: string): Row {
  const row = rows.get(id);
  if (row === undefined) throw new Error(`no row with the id ${id}`);
  return row;
}

/** Rows by their ids, the first of each. */
export function byId<Row extends { readonly id: string }>(rows: readonly Row[]): Map<string, Row> {
  const map = new Map<string, Row>();
  for (const row of rows) if (!map.has(row.id)) map.set(row.id, row);
  return map;
}
