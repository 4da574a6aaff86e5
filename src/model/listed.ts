import type { Figure } from '../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../record/schema/record.ts';
import type { Source } from '../record/schema/source.ts';
import type { Standing } from './lineage/path.ts';
import { depthOf, type Depth } from './lineage/standing-words.ts';

/** A figure as a list shows it: with its source, how deep it lies, and that it has changed. */
export interface Listed {
  readonly figure: Figure;
  readonly source: Source;
  /** Nothing of a figure that retells none and that none retells: it has no path to show. */
  readonly depth: Depth | undefined;
  /** `changed 25 November 2026`; nothing of a figure that says what it has always said. */
  readonly change: string | undefined;
}

/** A figure as lists show it. */
export function listed(
  figure: Figure,
  record: ResearchRecord,
  standings: ReadonlyMap<string, Standing>,
  change: string | undefined,
): Listed {
  return {
    figure,
    source: entry(record.sources, figure.source),
    depth: depthOf(entry(standings, figure.id)),
    change,
  };
}
