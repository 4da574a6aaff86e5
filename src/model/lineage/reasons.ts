import { SCOPES, type Figure } from '../../record/schema/figure.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { entry } from '../../record/schema/record.ts';
import { SAMPLINGS, SCOPE_NAMES } from '../../language/say/labels.ts';
import { countWords, unitName } from '../../language/say/number.ts';
import { placeInSentence } from '../../language/say/place.ts';
import { listWords } from '../../language/say/text.ts';
import { compareFigures, type ComparedField, type Comparison } from './comparable.ts';

/** One way in which the figures of a list differ, and how much it keeps them apart. */
export interface Reason {
  readonly field: ComparedField;
  /** Pairs of figures that differ in it, and those among them that it forbids to set side by side. */
  readonly pairs: number;
  readonly barred: number;
  readonly sentence: string;
}

/** Why the figures of a list differ, what keeps most of them apart first. */
export function reasonsToDiffer(figures: readonly Figure[], record: ResearchRecord): Reason[] {
  const differences = comparisons(figures, record).flatMap((comparison) => comparison.differences);
  return [...Map.groupBy(differences, ({ field }) => field)]
    .map(([field, all]) => ({
      field,
      pairs: all.length,
      barred: all.filter(({ bars }) => bars).length,
      sentence: sentence(field, figures, all[0]?.clause ?? '', record),
    }))
    .sort((a, b) => b.barred - a.barred || b.pairs - a.pairs);
}

/** The comparison of the two figures that differ most, if there are two. */
export function furthestApart(figures: readonly Figure[], record: ResearchRecord): Comparison | undefined {
  const barring = ({ differences }: Comparison) => differences.filter(({ bars }) => bars).length;
  return comparisons(figures, record)
    .toSorted((a, b) => barring(b) - barring(a) || b.differences.length - a.differences.length)
    .at(0);
}

function comparisons(figures: readonly Figure[], record: ResearchRecord): Comparison[] {
  return figures.flatMap((one, index) =>
    figures.slice(index + 1).map((other) => compareFigures(one, other, record)),
  );
}

function sentence(
  field: ComparedField,
  figures: readonly Figure[],
  clause: string,
  record: ResearchRecord,
): string {
  switch (field) {
    case 'unit':
      return `They are given as ${listWords(each(figures.map(({ unit }) => unitName(unit))))}.`;
    case 'measure': {
      const names = each(figures.map(({ measure }) => entry(record.measures, measure).told));
      return `They count ${countWords(names.length)} different things: ${someOf(names)}.`;
    }
    case 'base': {
      const scopes = new Set(figures.map(({ scope }) => scope));
      const names = SCOPES.filter((scope) => scopes.has(scope)).map((scope) => SCOPE_NAMES[scope]);
      return names.length > 1
        ? `Some are about ${names.join(', some about ')}.`
        : `Even of what is counted alike, ${clause}.`;
    }
    case 'place': {
      const places = each(figures.flatMap(({ place }) => place));
      return `They are of different places: ${someOf(places.map(placeInSentence))}.`;
    }
    case 'operation': {
      const cases = each(figures.flatMap(({ operation }) => operation ?? []));
      return `They are about different cases: ${someOf(cases.map((id) => entry(record.operations, id).name))}.`;
    }
    case 'period':
      return `They are of different times, ${timeSpan(figures)}.`;
    case 'sampling':
      return `Some rest on ${each(figures.flatMap(({ sampling }) => sampling ?? []))
        .map((sampling) => SAMPLINGS[sampling])
        .join(', some on ')}.`;
  }
}

const MOST_NAMED = 6;

function someOf(names: readonly string[]): string {
  if (names.length <= MOST_NAMED) return listWords(names);
  return listWords([...names.slice(0, MOST_NAMED - 1), `${countWords(names.length - MOST_NAMED + 1)} more`]);
}

function each<Item>(items: readonly Item[]): Item[] {
  return [...new Set(items)];
}

/** `from 2013 to 2025`: the first and the last year that the figures name. */
function timeSpan(figures: readonly Figure[]): string {
  const years = figures
    .flatMap(({ period_start, period_end }) => [period_start, period_end])
    .flatMap((date) => date?.slice(0, 4) ?? [])
    .sort();
  const [first, last] = [years.at(0), years.at(-1)];
  return first === last ? `all in ${first ?? ''}` : `from ${first ?? ''} to ${last ?? ''}`;
}
