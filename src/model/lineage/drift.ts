import { DRIFT_FIELD_NAMES, type DRIFT_VERBS } from '../../language/say/labels.ts';

export type DriftField = keyof typeof DRIFT_FIELD_NAMES;
export const DRIFT_FIELDS = Object.keys(DRIFT_FIELD_NAMES) as readonly DriftField[];

/**
 * How a field changed. `more-exact`: the retelling gives digits that its source does not have. `inverted`: a
 * percentage became the rest to a hundred. `limit-dropped`: the base no longer says that only a part was looked at.
 */
export type DriftKind = keyof typeof DRIFT_VERBS;

/** What changed in one field from a figure to its retelling: as a kind, and in a sentence. */
export interface Drift {
  readonly field: DriftField;
  readonly kind: DriftKind;
  readonly sentence: string;
}

/** Whether the retelling claims to know more than its source: it dropped the hedge, or added digits. */
export function isMoreExact(drifts: readonly Drift[]): boolean {
  return drifts.some(
    ({ field, kind }) => kind === 'more-exact' || (field === 'qualifier' && kind === 'dropped'),
  );
}
