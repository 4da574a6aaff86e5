import { capitalised } from '../../language/say/credit.ts';
import type { Drift, DriftField, DriftKind } from './drift.ts';

/** What a field is called where its drift is told. */
export const FIELD_NAMES: Readonly<Record<DriftField, string>> = {
  measure: 'what is counted',
  base: 'the base',
  unit: 'the unit',
  value: 'the number',
  qualifier: 'the hedge',
  period: 'the time',
  place: 'the place',
  attribution: 'the credit',
  sample_size: 'the size of the sample',
};

const KIND_VERBS: Readonly<Record<DriftKind, string>> = {
  changed: 'changed',
  widened: 'was widened',
  narrowed: 'was narrowed',
  'limit-dropped': 'no longer says that only a part was looked at',
  'limit-added': 'now says that only a part was looked at',
  dropped: 'was dropped',
  added: 'was added',
  rounded: 'was rounded',
  'more-exact': 'became more exact',
  inverted: 'was turned into the rest to a hundred',
  lost: 'was lost',
};

/** A kind of drift as a short sentence without its stop: `The hedge was dropped`. */
export function driftName({ field, kind }: Pick<Drift, 'field' | 'kind'>): string {
  return `${capitalised(FIELD_NAMES[field])} ${KIND_VERBS[kind]}`;
}
