import { descending } from 'd3-array';
import type { Figure } from '../../record/schema/figure.ts';
import { PUBLISHED_COLUMNS } from '../../record/schema/ledger.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { cellOf, figureAsOf, type PublishedColumn, type PublishedState } from './state.ts';

/** One published column before and after, as the texts of its cell. */
export interface ColumnChange {
  readonly column: PublishedColumn;
  readonly before: string;
  readonly after: string;
}

/** A dated change of a published figure: as it was until then, and as it was from then on. */
export interface Change {
  readonly date: string;
  readonly reason: string;
  readonly before: Figure;
  readonly after: Figure;
  /** The version that was replaced, and the date from which it had been in force. */
  readonly replaced: number;
  readonly since: string;
}

/** What changed from each version of a figure to the next, oldest first. A first publication is no change. */
export function changesOf(figure: Figure, { ledger }: ResearchRecord): Change[] {
  const rows = ledger.get(figure.id) ?? [];
  return rows.slice(1).map((row, index) => {
    const previous = rows[index] ?? row;
    return {
      date: row.date ?? '',
      reason: row.reason,
      before: figureAsOf(figure, previous),
      after: figureAsOf(figure, row),
      replaced: previous.version,
      since: previous.date ?? '',
    };
  });
}

/** All changes of published figures, newest first: what the feed and `/corrections/` tell. */
export function allChanges(record: ResearchRecord): Change[] {
  return [...record.figures.values()].flatMap((figure) => changesOf(figure, record)).sort(newestFirst);
}

/** The figures that were first published on one day, as they were then. */
export interface Publication {
  readonly date: string;
  readonly figures: readonly Figure[];
}

/** When figures were first published, newest first. */
export function publications({ figures, ledger }: ResearchRecord): Publication[] {
  const firsts = [...figures.values()].flatMap((figure) => {
    const [first] = ledger.get(figure.id) ?? [];
    return first?.date === undefined ? [] : [{ date: first.date, figure: figureAsOf(figure, first) }];
  });
  return [...Map.groupBy(firsts, ({ date }) => date)]
    .map(([date, told]) => ({ date, figures: told.map(({ figure }) => figure) }))
    .sort(newestFirst);
}

/** Puts what happened last first. */
export function newestFirst(a: { readonly date: string }, b: { readonly date: string }): number {
  return descending(a.date, b.date);
}

/** The published columns in which two states differ. */
export function columnChanges(before: PublishedState, after: PublishedState): ColumnChange[] {
  return PUBLISHED_COLUMNS.map((column) => ({
    column,
    before: cellOf(before, column),
    after: cellOf(after, column),
  })).filter((change) => change.before !== change.after);
}
