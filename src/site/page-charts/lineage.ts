import { lineagePath } from '../../charts/forms/lineage-path/lineage-path.ts';
import { movedSentence } from '../../model/lineage/family.ts';
import type { Family } from '../../model/lineage/path.ts';
import type { Model } from '../../model/model.ts';
import type { PlacedChart } from '../../charts/registry.ts';

/** The picture of a family of retellings, from the surface down to the first figure. */
export function familyChart(family: Family, model: Model): PlacedChart {
  const { figure } = family.root;
  return {
    address: `/lineage/${figure.id}/path`,
    chart: lineagePath(movedSentence(family), [figure], model),
  };
}
