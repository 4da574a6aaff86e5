import { countWords } from '../language/say/number.ts';
import type { Identification } from '../record/schema/operation.ts';
import { isExplained } from './lineage/disagreements.ts';
import type { Model } from './model.ts';

/** What a text may count of the record, by the name that it writes: `{count operations}`. */
const COUNTS = {
  figures: ({ record }) => record.figures.size,
  /** Those that stand: neither superseded nor withdrawn. */
  'figures-in-force': ({ record }) =>
    [...record.figures.values()].filter(({ status }) => status === 'current').length,
  sources: ({ record }) => record.sources.size,
  series: ({ record }) => record.series.size,
  operations: ({ record }) => record.operations.size,
  /** Operations of which a public report tells how people were found, and those of which none does. */
  'operations-explained': ({ identifications }) => identifications.told.length,
  'operations-unexplained': ({ identifications }) => identifications.untold.length,
  /** In how many of them people were found in a way; the mistakes of operators are counted together. */
  'found-through-seized-server': foundThrough('server-seized'),
  'found-through-user-list': foundThrough('user-list'),
  'found-through-payments': foundThrough('payment-tracing'),
  'found-through-undercover': foundThrough('undercover'),
  'found-through-tip': foundThrough('tip'),
  'found-through-mistake': foundThrough('operator-mistake', 'server-misconfiguration'),
  'places-without-page': ({ places, placesWithPage }) => places.length - placesWithPage.size,
  retellings: ({ summary }) => summary.steps,
  'retellings-unchanged': ({ summary }) => summary.stepsWithoutDrift,
  'retellings-more-exact': ({ summary }) => summary.stepsMoreExact,
  /** Figures that something retells, and in how many the measurement itself was found. */
  'first-figures': ({ summary }) => summary.families,
  'first-figures-measured': ({ summary }) => summary.ends.measured,
  'first-figures-not-measured': ({ summary }) => summary.ends.reported + summary.ends['not-found'],
  disagreements: ({ disputes }) => disputes.length,
  'disagreements-unexplained': ({ disputes }) => disputes.filter((each) => !isExplained(each)).length,
} satisfies Readonly<Record<string, (model: Model) => number>>;

export type CountName = keyof typeof COUNTS;
export const COUNT_NAMES = Object.keys(COUNTS) as readonly CountName[];

/** Counts the operations of which one of some ways is told, each once. */
function foundThrough(...ways: readonly Identification[]): (model: Model) => number {
  return ({ identifications }) =>
    identifications.told.filter(({ identified_by }) => ways.some((way) => identified_by.includes(way)))
      .length;
}

/** How many things of a kind the record holds, as it is published. */
export function countOf(name: CountName, model: Model): number {
  return COUNTS[name](model);
}

/** The same as it is printed in a sentence: `1,406`, `seven`. */
export function countText(name: CountName, model: Model): string {
  return countWords(countOf(name, model));
}
