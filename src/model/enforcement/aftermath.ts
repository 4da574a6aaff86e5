import { ascending } from 'd3-array';
import type { Figure } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { lastDay, spanOf } from '../../record/schema/period.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import type { Series } from '../../record/schema/series.ts';

/** Counts of one thing at several dates, the earliest first. */
export type Growth = readonly Figure[];

/** The counts that a later count of the same authority took the place of, each with what followed it. */
export function growths(figures: readonly Figure[]): Growth[] {
  const byLatest = Map.groupBy(figures, (figure) => latest(figure, figures));
  return [...byLatest.values()]
    .filter((counts) => counts.length > 1)
    .map((counts) => counts.toSorted(byLastDay));
}

function latest(figure: Figure, figures: readonly Figure[]): string {
  const next = figures.find(({ id }) => id === figure.superseded_by);
  return next === undefined ? figure.id : latest(next, figures);
}

const DAYS_OF_THE_ANNOUNCEMENT = 14;
const DAY = 86_400_000;

/** What was counted for a time that ends more than two weeks after the announcement, in the order of time. */
export function countedLater({ announced }: Operation, figures: readonly Figure[]): Figure[] {
  const day = spanOf(announced ?? '')?.last;
  if (day === undefined) return [];
  return figures
    .filter((figure) => {
      const first = spanOf(figure.period_end ?? '')?.first;
      return first !== undefined && Date.parse(first) - Date.parse(day) > DAYS_OF_THE_ANNOUNCEMENT * DAY;
    })
    .sort(byLastDay);
}

function byLastDay(a: Figure, b: Figure): number {
  return ascending(lastDay(a), lastDay(b));
}

const FEWEST_SHARED = 2;

/** The series that repeat counts of these figures: the same measure and value, from the same source, more than once. */
export function seriesOf(figures: readonly Figure[], record: ResearchRecord): Series[] {
  const known = new Set(figures.map(({ source, measure, value }) => `${source} ${measure} ${value}`));
  return [...record.series.values()].filter(
    ({ measure, points }) =>
      points.filter(({ source, value }) => known.has(`${source} ${measure} ${value}`)).length >=
      FEWEST_SHARED,
  );
}

/** The other operations whose texts name this one, or that this one's texts name. */
export function namedTogether(operation: Operation, all: readonly Operation[]): Operation[] {
  return all.filter(
    (other) => other !== operation && (names(other, operation, all) || names(operation, other, all)),
  );
}

/** Whether the texts of one operation hold the name of the other, and not only as a part of a longer name. */
function names(teller: Operation, told: Operation, all: readonly Operation[]): boolean {
  const name = shortName(told);
  const text = `${teller.summary} ${teller.outcome_note}`.replaceAll('\\{', '').replaceAll('}', '');
  const longer = all.map(shortName).filter((other) => other !== name && other.includes(name));
  const rest = longer.reduce((left, other) => left.replaceAll(other, ''), text);
  return new RegExp(`\\b${RegExp.escape(name)}\\b`, 'u').test(rest);
}

/** `Playpen` of `Operation Pacifier (Playpen)` stands in no text about others; `Operation Pacifier` may. */
function shortName({ name }: Operation): string {
  return name.replace(/ \(.*\)$/, '');
}
