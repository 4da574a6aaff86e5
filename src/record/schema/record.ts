import type { Evidence } from './evidence.ts';
import type { LedgerRow } from './ledger.ts';
import type { Account, Operation } from './operation.ts';
import type { Figure, FigureRow } from './figure.ts';
import type { Point, Series, SeriesRow } from './series.ts';
import type { Source } from './source.ts';
import type { Disagreement, GlossaryEntry, HelpEntry, Measure, Misquote, Term } from './vocabulary.ts';

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

/** The sound rows of each file, as they were typed: those with an id that stands twice are among them. */
export interface Rows {
  readonly figures: readonly FigureRow[];
  readonly sources: readonly Source[];
  readonly series: readonly SeriesRow[];
  /** By the id of the series, also of one whose own row is faulty. */
  readonly points: ReadonlyMap<string, readonly Point[]>;
  readonly operations: readonly Operation[];
  readonly measures: readonly Measure[];
  readonly evidence: readonly Evidence[];
  readonly ledger: readonly LedgerRow[];
  readonly accounts: readonly Account[];
  readonly disagreements: readonly Disagreement[];
  readonly misquotes: readonly Misquote[];
  readonly terms: readonly Term[];
  readonly glossary: readonly GlossaryEntry[];
  readonly help: readonly HelpEntry[];
}

/** The columns by which the rows of a table are known, where they have no id. */
export const KNOWN_BY = {
  evidence: ['figure'],
  accounts: ['operation', 'question', 'teller', 'source'],
  terms: ['term'],
  glossary: ['term'],
  help: ['name', 'country', 'for'],
} as const satisfies {
  readonly evidence: readonly (keyof Evidence)[];
  readonly accounts: readonly (keyof Account)[];
  readonly terms: readonly (keyof Term)[];
  readonly glossary: readonly (keyof GlossaryEntry)[];
  readonly help: readonly (keyof HelpEntry)[];
};

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
