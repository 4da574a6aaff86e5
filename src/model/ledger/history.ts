import { descending } from 'd3-array';
import { z } from 'zod';
import { faultAt, type Fault } from '../../faults/fault.ts';
import { figureColumns, TOPICS, type Figure } from '../../record/schema/figure.ts';
import { NUMBER_SLOT } from '../../record/schema/sentence.ts';
import type { LedgerRow } from '../../record/schema/ledger.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { differences, type Difference } from './unpublished.ts';

/** A version of a row that says something else than the one before it. */
export interface Revision {
  readonly row: LedgerRow;
  /** The version that was replaced, and the date from which it had been in force. */
  readonly replaced: LedgerRow;
  readonly since: string;
  readonly differences: readonly Difference[];
}

/**
 * The versions that changed what a row says, oldest first. The first is no change, and neither is one that only fills
 * columns which the file did not have before: what was said then still holds.
 */
export function revisionsOf([first, ...later]: readonly LedgerRow[]): Revision[] {
  if (first === undefined) return [];
  const revisions: Revision[] = [];
  let replaced = first;
  let since = first.date;
  for (const row of later) {
    const changed = differences(replaced.cells, row.cells).filter(
      ({ before, after }) => before !== undefined && after !== undefined,
    );
    if (changed.length > 0) {
      revisions.push({ row, replaced, since, differences: changed });
      since = row.date;
    }
    replaced = row;
  }
  return revisions;
}

/** The columns of a figure that the ledger keeps; a derived one is kept with its value. */
const stateColumns = figureColumns
  .omit({ id: true })
  .extend({ value: z.coerce.number(), topic: z.enum(TOPICS) });

/**
 * The figure as it was when a row of the ledger was written. A column that it did not have yet reads as today, but for
 * the sentence: before it had one, it said its number and its base.
 */
export function figureAsOf(figure: Figure, { cells }: LedgerRow): Figure {
  const known = Object.entries(stateColumns.shape).filter(([column]) => column in cells);
  const base = String(cells['base'] ?? figure.base);
  return {
    ...figure,
    sentence: `${NUMBER_SLOT}${base.startsWith('of ') ? '' : ':'} ${base}`,
    ...Object.fromEntries(known.map(([column, cell]) => [column, cell.parse(cells[column])])),
  };
}

/** The cells of old states of figures that today's columns cannot read: a page for each old state is made from them. */
export function unreadableCells({ figures, ledger }: ResearchRecord): Fault[] {
  const old = [...figures.keys()].flatMap((id) => (ledger.get(`figures/${id}`) ?? []).slice(0, -1));
  return old.flatMap((row) =>
    Object.entries(stateColumns.shape).flatMap(([column, cell]) => {
      const text = row.cells[column];
      if (text === undefined || cell.safeParse(text).success) return [];
      const problem = 'was published and can no longer be read';
      return [
        faultAt(row, column, String(text), problem, 'let src/record/schema/figure.ts go on reading it'),
      ];
    }),
  );
}

/** The figures that were first published on one day, as they were then. */
export interface Publication {
  readonly date: string;
  readonly figures: readonly Figure[];
}

/** When figures were first published, newest first. */
export function publications({ figures, ledger }: ResearchRecord): Publication[] {
  const firsts = [...figures.values()].flatMap((figure) => {
    const [first, ...later] = ledger.get(`figures/${figure.id}`) ?? [];
    if (first === undefined) return [];
    return [{ date: first.date, figure: later.length === 0 ? figure : figureAsOf(figure, first) }];
  });
  return [...Map.groupBy(firsts, ({ date }) => date)]
    .map(([date, told]) => ({ date, figures: told.map(({ figure }) => figure) }))
    .sort(newestFirst);
}

/** Puts what happened last first. */
export function newestFirst(a: { readonly date: string }, b: { readonly date: string }): number {
  return descending(a.date, b.date);
}
