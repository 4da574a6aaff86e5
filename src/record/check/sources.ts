import type { Fault } from '../fault.ts';
import type { FigureRow } from '../figure.ts';
import type { ResearchRecord } from '../record.ts';
import { faultAt } from './at.ts';

/** A warning for each source that nothing cites: no figure, no point, no account, no other source. */
export function uncitedSources(record: ResearchRecord, figures: ReadonlyMap<string, FigureRow>): Fault[] {
  const cited = new Set([
    ...[...figures.values()].map((figure) => figure.source),
    ...[...record.series.values()].flatMap((series) => [
      series.source,
      ...series.points.map((point) => point.source),
    ]),
    ...record.accounts.map((account) => account.source),
    ...[...record.sources.values()].flatMap((source) => source.cites),
  ]);
  return [...record.sources.values()]
    .filter((source) => !cited.has(source.id))
    .map((source) => faultAt(source, 'id', source.id, 'is cited by nothing', 'cite it, or delete the row'));
}
