import { derivationOf } from '../derive.ts';
import { faultAt, type Fault, type RowAddress } from '../../faults/fault.ts';
import type { FigureRow } from '../schema/figure.ts';
import type { Ids, ResearchRecord } from '../schema/record.ts';

interface Located {
  readonly id?: string;
  readonly at: RowAddress;
  readonly status?: string;
}

/** What a column names: rows of a table, or figures whose ids stand in braces in a text. */
type Named = keyof Ids | 'text';

const FILES: Readonly<Record<keyof Ids, string>> = {
  figures: 'data/figures/',
  sources: 'data/sources.csv',
  operations: 'data/operations.csv',
  measures: 'data/measures.csv',
};

/** Every id that a row names must be the id of a row, and no row that is shown may name a figure that is not. */
export function checkReferences(
  record: ResearchRecord,
  figures: ReadonlyMap<string, FigureRow>,
  known: Ids,
): Fault[] {
  const check = <Column extends string>(
    rows: Iterable<Located & Readonly<Record<NoInfer<Column>, string | readonly string[] | undefined>>>,
    columns: Readonly<Record<Column, Named>>,
  ): Fault[] =>
    [...rows].flatMap((row) =>
      (Object.entries(columns) as [Column, Named][]).flatMap(([column, named]) => {
        const cell: string | readonly string[] = row[column] ?? [];
        const ids = typeof cell !== 'string' ? cell : named === 'text' ? mentionedIds(cell) : [cell];
        const target = named === 'text' ? 'figures' : named;
        return ids.flatMap((id) => nameFaults(row, column, id, target));
      }),
    );
  const nameFaults = (row: Located, column: string, id: string, target: keyof Ids): Fault[] => {
    const file = FILES[target];
    if (known[target]?.has(id) === false)
      return [
        faultAt(row, column, id, `is not an id of ${file}`, `write an id of ${file}, or add the row there`),
      ];
    return target === 'figures' && figures.get(id)?.status === 'draft' && row.status !== 'draft'
      ? [faultAt(row, column, id, 'is a draft, which is shown nowhere', 'leave it out until it is confirmed')]
      : [];
  };
  const parts = [...figures.values()].map((figure) => ({
    ...figure,
    derivation: derivationOf(figure.derivation)?.parts,
  }));
  const points = [...record.series.values()].flatMap((series) => series.points);
  return [
    ...check(parts, {
      measure: 'measures',
      source: 'sources',
      operation: 'operations',
      restates: 'figures',
      superseded_by: 'figures',
      derivation: 'figures',
    }),
    ...check(record.sources.values(), { cites: 'sources' }),
    ...check(record.series.values(), { measure: 'measures', source: 'sources' }),
    ...check(points, { source: 'sources' }),
    ...check(record.operations.values(), { summary: 'text', outcome_note: 'text', misses: 'text' }),
    ...check(record.accounts, { operation: 'operations', source: 'sources' }),
    ...check(record.questions.values(), {
      figures: 'figures',
      short_answer: 'text',
      why_they_differ: 'text',
      nobody_knows: 'text',
    }),
    ...check(record.disagreements, {
      measure: 'measures',
      operation: 'operations',
      figures: 'figures',
      explanation: 'text',
    }),
    ...check(record.misquotes, { figure: 'figures', what_the_source_says: 'text', note: 'text' }),
  ];
}

/** The ids that stand in braces in a text: `{kidflix-arrests}`, `{kidflix-arrests:base}`. */
function mentionedIds(text: string): string[] {
  return [...text.matchAll(/(?<!\\)\{([a-z0-9-]+)(?::[a-z]+)?\}/g)].map((match) => match[1] ?? '');
}
