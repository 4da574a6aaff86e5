import type { Figure } from '../../../record/schema/figure.ts';
import type { ResearchRecord } from '../../../record/schema/record.ts';
import { DRIFT_FIELDS, type Drift } from '../drift.ts';
import { circumstancesDrift } from './circumstances.ts';
import { countedDrift } from './counted.ts';
import { numberDrift } from './number.ts';

/**
 * What changed from a figure to the one that retells it, at most one drift a field, in the order of `DRIFT_FIELDS`.
 * Only what can be computed is claimed: bases are free text, so a base that is merely worded otherwise is no drift.
 */
export function driftBetween(original: Figure, retelling: Figure, record: ResearchRecord): Drift[] {
  const drifts = [
    ...countedDrift(original, retelling, record),
    ...numberDrift(original, retelling),
    ...circumstancesDrift(original, retelling, record),
  ];
  return drifts.sort((a, b) => DRIFT_FIELDS.indexOf(a.field) - DRIFT_FIELDS.indexOf(b.field));
}
