import { lineagePath } from '../charts/lineage-path.ts';
import { movedSentence } from '../lineage/family.ts';
import type { Family } from '../lineage/path.ts';
import type { ResearchRecord } from '../record/record.ts';
import type { PlacedChart } from '../charts/placed.ts';

/** The picture of a family of retellings, from the surface down to the first figure. */
export function familyChart(family: Family, record: ResearchRecord): PlacedChart {
  const { figure } = family.root;
  return {
    address: `/lineage/${figure.id}/path`,
    chart: lineagePath(movedSentence(family), [figure], record),
  };
}
