import { citedSources } from '../cited.ts';
import { faultAt, type Fault } from '../../faults/fault.ts';
import type { ResearchRecord } from '../schema/record.ts';

/** A warning for each source that nothing cites: no figure, no point, no account, no other source. */
export function uncitedSources(record: ResearchRecord): Fault[] {
  const cited = citedSources(record);
  return [...record.sources.values()]
    .filter(({ id }) => !cited.has(id))
    .map((source) => faultAt(source, 'id', source.id, 'is cited by nothing', 'cite it, or delete the row'));
}
