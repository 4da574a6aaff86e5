import { derivationOf } from '../record/derive.ts';
import type { Figure } from '../record/schema/figure.ts';
import type { Account } from '../record/schema/operation.ts';
import type { ResearchRecord } from '../record/schema/record.ts';
import type { Question } from './editorial.ts';
import type { Series } from '../record/schema/series.ts';
import type { Source } from '../record/schema/source.ts';
import type { Disagreement, Misquote } from '../record/schema/vocabulary.ts';
import { frozen } from './kept.ts';

/** Answers an id with the rows that belong to it, in the order of the files; none if there are none. */
export type LookUp<Row> = (id: string) => readonly Row[];

/** What the rows of a record have to do with one another, read backwards: each column that names an id, as a look-up. */
export interface Relations {
  readonly figuresOfSource: LookUp<Figure>;
  readonly figuresOfOperation: LookUp<Figure>;
  readonly figuresOfTopic: LookUp<Figure>;
  readonly figuresOfMeasure: LookUp<Figure>;
  /** The figures that are computed from a figure. */
  readonly derivedFrom: LookUp<Figure>;
  readonly misquotesOf: LookUp<Misquote>;
  /** The misquotes that a figure prints. */
  readonly misquotesIn: LookUp<Misquote>;
  readonly questionsOf: LookUp<Question>;
  /** The series that have a source, as a whole or for one point. */
  readonly seriesOfSource: LookUp<Series>;
  /** The sources that cite a source. */
  readonly citing: LookUp<Source>;
  readonly accountsOfOperation: LookUp<Account>;
  readonly disagreementsOfFigure: LookUp<Disagreement>;
}

/** Builds every look-up once, each in one pass over its rows. */
export function relate(record: ResearchRecord, questions: Iterable<Question> = []): Relations {
  const figures = [...record.figures.values()];
  const series = [...record.series.values()];
  return {
    figuresOfSource: lookUp(figures, ({ source }) => [source]),
    figuresOfOperation: lookUp(figures, ({ operation }) => [operation]),
    figuresOfTopic: lookUp(figures, ({ topic }) => [topic]),
    figuresOfMeasure: lookUp(figures, ({ measure }) => [measure]),
    derivedFrom: lookUp(figures, ({ derivation }) => derivationOf(derivation)?.parts ?? []),
    misquotesOf: lookUp(record.misquotes, ({ figure }) => [figure]),
    misquotesIn: lookUp(record.misquotes, (misquote) => misquote.printed_in),
    questionsOf: lookUp([...questions], (question) => question.figures),
    seriesOfSource: lookUp(series, ({ source, points }) => [source, ...points.map((point) => point.source)]),
    citing: lookUp([...record.sources.values()], ({ cites }) => cites),
    accountsOfOperation: lookUp(record.accounts, ({ operation }) => [operation]),
    disagreementsOfFigure: lookUp(record.disagreements, (disagreement) => disagreement.figures),
  };
}

/** Answers an id with the rows that name it. */
export function lookUp<Row>(
  rows: readonly Row[],
  idsIn: (row: Row) => readonly (string | undefined)[],
): LookUp<Row> {
  const found = frozen(rowsById(rows, idsIn));
  return (id) => found.get(id) ?? [];
}

/** The rows that name each id, in their order. A row may name several. */
export function rowsById<Row>(
  rows: readonly Row[],
  idsIn: (row: Row) => readonly (string | undefined)[],
): ReadonlyMap<string, readonly Row[]> {
  const named = rows.flatMap((row) =>
    [...new Set(idsIn(row))].flatMap((id) => (id === undefined ? [] : [{ id, row }])),
  );
  return new Map([...Map.groupBy(named, ({ id }) => id)].map(([id, all]) => [id, all.map(({ row }) => row)]));
}
