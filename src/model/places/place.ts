import type { Figure } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { rowsById } from '../relations.ts';
import type { Series } from '../../record/schema/series.ts';
import type { HelpEntry } from '../../record/schema/vocabulary.ts';
import { placeName } from '../../language/say/place.ts';

/** A country, or the European Union, with all that the record holds for it by name. */
export interface Place {
  /** As the record writes it: `JP`, `EU`. */
  readonly code: string;
  readonly figures: readonly Figure[];
  readonly operations: readonly Operation[];
  readonly series: readonly Series[];
  readonly help: readonly HelpEntry[];
}

const WORLD = 'world';

/** Every place that a figure, an operation or a series names, by name. What is of the whole world is of no place. */
export function placesOf(record: ResearchRecord): Place[] {
  const figures = rowsById([...record.figures.values()], ({ place }) => place);
  const operations = rowsById([...record.operations.values()], ({ countries }) => countries);
  const series = rowsById([...record.series.values()], ({ place }) => place);
  const help = rowsById(record.help, ({ country }) => country);
  const codes = new Set([...figures.keys(), ...operations.keys(), ...series.keys()]);
  codes.delete(WORLD);
  return [...codes]
    .map((code) => ({
      code,
      figures: figures.get(code) ?? [],
      operations: operations.get(code) ?? [],
      series: series.get(code) ?? [],
      help: help.get(code) ?? [],
    }))
    .sort((a, b) => (placeName(a.code) < placeName(b.code) ? -1 : 1));
}

const FEWEST = 3;

/** Whether there is enough for a page: three figures and operations together. */
export function hasPage({ figures, operations }: Place): boolean {
  return figures.length + operations.length >= FEWEST;
}

/** The address of the page of a place. */
export function placeAddress(code: string): string {
  return `/places/${code.toLowerCase()}/`;
}
