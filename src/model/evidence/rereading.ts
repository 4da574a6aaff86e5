import type { Figure } from '../../record/schema/figure.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { changesOfFigure, type Change } from '../ledger/changes.ts';

/** What came of holding the figures of the record against their sources once more. */
export interface Rereading {
  /** The figures that were found again in their sources. */
  readonly read: number;
  /** Those of them of which a cell was changed for it. */
  readonly changed: number;
  /** The figures whose source, or the passage in it, was not found again. */
  readonly notFound: number;
  /** In how many of them each column was changed, and in how many of these it was emptied; the commonest first. */
  readonly columns: readonly {
    readonly column: string;
    readonly changed: number;
    readonly emptied: number;
  }[];
}

/** The columns that say what a source says. */
const FROM_THE_SOURCE = [
  'base',
  'period_start',
  'period_end',
  'place',
  'attributed_to',
  'qualifier',
  'words',
  'sampling',
  'caveat',
] as const satisfies (keyof Figure)[];

/** What a reader of the source looks for: where one of these is changed, the figure has to be held against it anew. */
const LOOKED_FOR = new Set<string>([
  'value',
  'value_high',
  'qualifier',
  'words',
  'source',
  'locator',
] satisfies (keyof Figure)[]);

/** The day on which a figure was held against its source again; none if what was looked for has changed since. */
export function heldAgainOn(
  { reread_on }: Pick<Figure, 'reread_on'>,
  changes: readonly Pick<Change, 'date' | 'columns'>[],
): string | undefined {
  if (reread_on === undefined) return undefined;
  const later = changes.filter(({ date }) => date > reread_on).flatMap(({ columns }) => columns);
  return later.some(({ column }) => LOOKED_FOR.has(column)) ? undefined : reread_on;
}

/** How the figures were held against their sources, as the ledger tells it. Computed figures have none of their own. */
export function rereading(record: ResearchRecord): Rereading {
  const figures = [...record.figures.values()].filter(({ derivation }) => derivation === '');
  const read = figures
    .map((figure) => ({ figure, changes: changesOfFigure(figure, record) }))
    .filter(({ figure, changes }) => heldAgainOn(figure, changes) !== undefined);
  const changes = read.map(({ figure, changes }) =>
    changes.filter(({ date }) => date === figure.reread_on).flatMap(({ columns }) => columns),
  );
  const columns = FROM_THE_SOURCE.map((column) => {
    const ofColumn = changes.flat().filter((change) => change.column === column);
    return {
      column,
      changed: ofColumn.length,
      emptied: ofColumn.filter(({ after }) => after === '').length,
    };
  });
  return {
    read: read.length,
    changed: changes.filter((all) =>
      all.some(({ column }) => FROM_THE_SOURCE.some((each) => each === column)),
    ).length,
    notFound: figures.length - read.length,
    columns: columns.sort((a, b) => b.changed - a.changed),
  };
}
