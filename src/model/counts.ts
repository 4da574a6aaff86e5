import { numberWords } from '../language/say/number.ts';
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

/** How many things of a kind the record holds, as it is published. */
export function countOf(name: CountName, model: Model): number {
  return COUNTS[name](model);
}

/** The same as it is printed: `1,406`. */
export function countText(name: CountName, model: Model): string {
  return numberWords(countOf(name, model));
}
