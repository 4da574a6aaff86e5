import { ascending } from 'd3-array';
import { isEvidence, type Figure } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { lastDay, spanOf } from '../../record/schema/period.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import type { Series } from '../../record/schema/series.ts';
import { lookUp, type LookUp } from '../relations.ts';

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

/** Whether a series has a figure as one of its points: the same measure and value, from the same source. */
export function hasAsPoint({ measure, points }: Series, figure: Figure): boolean {
  return (
    measure === figure.measure &&
    points.some(({ source, value }) => source === figure.source && value === figure.value)
  );
}

const FEWEST_SHARED = 2;

/** The series that repeat counts of an operation: the same measure and value, from the same source, more than once. */
export function seriesOfOperations(record: ResearchRecord): LookUp<Series> {
  const evidence = [...record.figures.values()].filter(isEvidence);
  const countsOf = lookUp(evidence, ({ source, measure, value }) => [`${source} ${measure} ${value}`]);
  return lookUp([...record.series.values()], ({ measure, points }) => {
    const repeated = points.flatMap(({ source, value }) => {
      const counts = countsOf(`${source} ${measure} ${value}`);
      return [...new Set(counts.map(({ operation }) => operation))];
    });
    const byOperation = Map.groupBy(repeated, (operation) => operation);
    return [...byOperation].flatMap(([operation, all]) => (all.length >= FEWEST_SHARED ? [operation] : []));
  });
}
