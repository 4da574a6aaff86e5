import { citedSources } from '../cited.ts';
import { faultAt, type Fault } from '../../faults/fault.ts';
import type { ResearchRecord } from '../schema/record.ts';

/** A source that is to be linked has an address. */
export function checkSources({ sources }: ResearchRecord): Fault[] {
  return [...sources.values()]
    .filter(({ link, url }) => link !== 'no' && url === '')
    .map((source) =>
      faultAt(
        source,
        'url',
        '',
        `is empty though link is ${source.link}`,
        'write the address, or no in link',
      ),
    );
}

/** A warning for each source that nothing cites: no figure, no point, no account, no other source. */
export function uncitedSources(record: ResearchRecord): Fault[] {
  const cited = citedSources(record);
  return [...record.sources.values()]
    .filter(({ id }) => !cited.has(id))
    .map((source) => faultAt(source, 'id', source.id, 'is cited by nothing', 'cite it, or delete the row'));
}
