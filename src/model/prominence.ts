import { ascending, descending } from 'd3-array';
import { isRepeated, type Figure } from '../record/schema/figure.ts';
import { entry } from '../record/schema/record.ts';
import { originOf } from '../language/say/credit.ts';
import type { Model } from './model.ts';

/** Figures in the order in which a reader looks for them: what stands first, then what is asked for, then the newest. */
export function mostWantedFirst(figures: readonly Figure[], model: Model): Figure[] {
  const { record } = model;
  const published = ({ source }: Figure) => originOf(entry(record.sources, source)).published ?? '';
  return figures.toSorted(
    (a, b) =>
      ascending(rank(a), rank(b)) ||
      descending(wanted(a, model), wanted(b, model)) ||
      descending(published(a), published(b)),
  );
}

/** Repetitions come after what they repeat, what is out of date after what took its place, and methods last. */
function rank(figure: Figure): number {
  return (
    (figure.role === 'method' ? 4 : 0) +
    (figure.status === 'superseded' ? 2 : 0) +
    (isRepeated(figure) ? 1 : 0)
  );
}

/** A number with many retellings is not wanted in proportion. */
const MOST_RETELLINGS = 5;

/** How much a figure is wanted: by the questions that it answers, then by how often it is misquoted and repeated. */
function wanted({ id }: Figure, { relations, standings }: Model): number {
  const repeated = Math.min(entry(standings, id).retellings.length, MOST_RETELLINGS);
  return 10 * relations.questionsOf(id).length + 2 * relations.misquotesOf(id).length + repeated;
}
