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

/** Whether the retelling claims to know more than its source: it dropped the hedge, or added digits. */
export function isMoreExact(drifts: readonly Drift[]): boolean {
  return drifts.some(
    ({ field, kind }) => kind === 'more-exact' || (field === 'qualifier' && kind === 'dropped'),
  );
}
