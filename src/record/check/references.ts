import { faultAt, type Fault, type Located } from '../../faults/fault.ts';
import { nearest } from '../../faults/nearest.ts';
import { derivationOf } from '../derive.ts';
import { FIGURES_FOLDER, type FigureRow } from '../schema/figure.ts';
import { fileOf, type Ids, type ResearchRecord, type Rows } from '../schema/record.ts';
import type { GlossaryEntry } from '../schema/vocabulary.ts';

type Target = Exclude<keyof Ids, 'series'>;

const TARGETS: readonly Target[] = ['figures', 'sources', 'operations', 'measures'];

/** A row names a row of another table in one of its columns. */
interface Reference {
  readonly row: Located & { readonly status?: string };
  readonly column: string;
  readonly id: string;
  readonly target: Target;
}

/** Every id that a column names must be the id of a row, and no row that is shown may name a figure that is not. */
export function checkReferences(
  record: ResearchRecord,
  rows: Rows,
  figures: ReadonlyMap<string, FigureRow>,
  known: Ids,
): Fault[] {
  const references = referencesIn(record, rows, figures);
  const drafts = references.filter(
    ({ target, id, row }) =>
      target === 'figures' && figures.get(id)?.status === 'draft' && row.status !== 'draft',
  );
  return [
    ...TARGETS.flatMap((target) =>
      unknownFaults(
        references.filter((each) => each.target === target),
        rows[target],
        known[target],
        target === 'figures' ? FIGURES_FOLDER : fileOf(target),
      ),
    ),
    ...drafts.map(({ row, column, id }) =>
      faultAt(row, column, id, 'is a draft, which is shown nowhere', 'leave it out until it is confirmed'),
    ),
    ...glossaryFaults(record.glossary),
  ];
}

/** Beyond as many unknown ids, a whole table is another, and no id is meant by another. */
const MOST_SLIPS = 100;

/**
 * Faults for ids that are of no row. Where several rows name one, and a row that none names has nearly that id, the slip
 * is in that row and told there, once; else the nearest ids are told wherever the unknown one stands.
 */
function unknownFaults(
  references: readonly Reference[],
  rows: readonly (Located & { readonly id: string })[],
  known: ReadonlySet<string> | undefined,
  file: string,
): Fault[] {
  if (known === undefined) return [];
  const byId = Map.groupBy(references, ({ id }) => id);
  const unknown = [...byId].filter(([id]) => !known.has(id));
  return unknown.flatMap(([id, naming]) => {
    const near = unknown.length > MOST_SLIPS ? [] : nearest(id, known);
    const slip = rows.find((row) => row.id === near[0] && !byId.has(row.id));
    if (naming.length > 1 && slip !== undefined) {
      const problem = `is named by no row, and ${naming.length} rows name ${JSON.stringify(id)}, which is none`;
      return [faultAt(slip, 'id', slip.id, problem, `write ${id}`)];
    }
    const remedy =
      near.length === 0 ? `write an id of ${file}, or add the row there` : `did you mean ${near.join(', ')}?`;
    return naming.map(({ row, column }) => faultAt(row, column, id, `is not an id of ${file}`, remedy));
  });
}

/** All that the rows of the record name. */
function referencesIn(
  record: ResearchRecord,
  rows: Rows,
  figures: ReadonlyMap<string, FigureRow>,
): Reference[] {
  const parts = [...figures.values()].map((figure) => ({
    ...figure,
    derivation: derivationOf(figure.derivation)?.parts,
  }));
  return [
    ...named(parts, {
      measure: 'measures',
      source: 'sources',
      operation: 'operations',
      restates: 'figures',
      superseded_by: 'figures',
      context: 'sources',
      derivation: 'figures',
    }),
    ...named(record.sources.values(), { cites: 'sources' }),
    ...named(record.series.values(), { measure: 'measures', source: 'sources' }),
    ...named([...rows.points.values()].flat(), { source: 'sources' }),
    ...named(record.accounts, { operation: 'operations', source: 'sources' }),
    ...named(record.disagreements, { measure: 'measures', operation: 'operations', figures: 'figures' }),
    ...named(record.misquotes, { figure: 'figures', printed_in: 'figures' }),
  ];
}

function named<Column extends string>(
  rows: Iterable<Located & Readonly<Record<NoInfer<Column>, string | readonly string[] | undefined>>>,
  columns: Readonly<Record<Column, Target>>,
): Reference[] {
  return [...rows].flatMap((row) =>
    (Object.entries(columns) as [Column, Target][]).flatMap(([column, target]) => {
      const cell: string | readonly string[] = row[column] ?? [];
      const ids = typeof cell === 'string' ? [cell] : cell;
      return ids.map((id): Reference => ({ row, column, id, target }));
    }),
  );
}

/** What the glossary says to see stands in it. */
function glossaryFaults(entries: readonly GlossaryEntry[]): Fault[] {
  const terms = new Set(entries.map(({ term }) => term));
  return entries.flatMap((entry) =>
    entry.see
      .split('|')
      .filter((term) => term !== '' && !terms.has(term))
      .map((term) => {
        const [meant] = nearest(term, terms);
        const remedy = meant === undefined ? 'add the entry, or leave it out' : `write ${meant}`;
        return faultAt(entry, 'see', term, 'is no term of the glossary', remedy);
      }),
  );
}
