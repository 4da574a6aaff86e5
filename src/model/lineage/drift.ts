import type { Figure } from '../../record/schema/figure.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { circumstancesDrift } from './drift/circumstances.ts';
import { countedDrift } from './drift/counted.ts';
import { numberDrift } from './drift/number.ts';

export const DRIFT_FIELDS = [
  'measure',
  'base',
  'unit',
  'value',
  'qualifier',
  'period',
  'place',
  'attribution',
  'sample_size',
] as const;
export type DriftField = (typeof DRIFT_FIELDS)[number];

/**
 * How a field changed. `more-exact`: the retelling gives digits that its source does not have. `inverted`: a
 * percentage became the rest to a hundred. `limit-dropped`: the base no longer says that only a part was looked at.
 */
export type DriftKind =
  | 'changed'
  | 'widened'
  | 'narrowed'
  | 'limit-dropped'
  | 'limit-added'
  | 'dropped'
  | 'added'
  | 'rounded'
  | 'more-exact'
  | 'inverted'
  | 'lost';

/** What changed in one field from a figure to its retelling: in words, and in a sentence. */
export interface Drift {
  readonly field: DriftField;
  readonly kind: DriftKind;
  readonly before: string;
  readonly after: string;
  readonly sentence: string;
}

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

/** Whether the retelling claims to know more than its source: it dropped the hedge, or added digits. */
export function isMoreExact(drifts: readonly Drift[]): boolean {
  return drifts.some(
    ({ field, kind }) => kind === 'more-exact' || (field === 'qualifier' && kind === 'dropped'),
  );
}
