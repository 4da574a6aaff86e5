import { ascending } from 'd3-array';
import { spanOf } from '../../record/schema/period.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import type { Drift } from './drift.ts';
import { countedDrift } from './drift/counted.ts';
import type { Standing } from './path.ts';

/** Retellings of one figure that all say the same thing is counted. */
export interface Telling {
  /** By date of publication; those without a date come last. */
  readonly standings: readonly Standing[];
  /** What changed, in the same words, in every one of several. */
  readonly shared: readonly Drift[];
}

/** The figures that retell one, by what they say is counted: first what moved the least, last what moved the furthest. */
export function tellingsOf({ retellings }: Standing, record: ResearchRecord): Telling[] {
  const groups = [...Map.groupBy(retellings, ({ figure }) => figure.measure).values()];
  return groups
    .map((group) => {
      const standings = byDate(group, record);
      return { standings, shared: sharedDrifts(standings) };
    })
    .sort((a, b) => leastMoved(a.standings, record) - leastMoved(b.standings, record));
}

/** How far all of some figures have moved from the first of their path: not, to another base, another thing, or both. */
export function leastMoved(standings: readonly Standing[], record: ResearchRecord): number {
  return Math.min(...standings.map((standing) => movedBy(standing, record)));
}

function movedBy({ figure, root }: Standing, record: ResearchRecord): number {
  const fields = countedDrift(root, figure, record).map(({ field }) => field);
  return (fields.includes('measure') ? 2 : 0) + (fields.includes('base') ? 1 : 0);
}

/** Figures in the order in which their sources were published; those without a date come last. */
export function byDate(standings: readonly Standing[], record: ResearchRecord): Standing[] {
  const date = ({ figure }: Standing) =>
    spanOf(entry(record.sources, figure.source).published ?? '')?.last ?? '9999';
  return standings.toSorted((a, b) => ascending(date(a), date(b)));
}

function sharedDrifts(standings: readonly Standing[]): Drift[] {
  const [first, ...others] = standings.map(({ drifts }) => drifts);
  if (first === undefined || others.length === 0) return [];
  return first.filter(({ sentence }) =>
    others.every((drifts) => drifts.some((d) => d.sentence === sentence)),
  );
}
