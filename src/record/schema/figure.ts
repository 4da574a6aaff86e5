import { z } from 'zod';
import { locator, oneOf, optionalOneOf, requiredText, text, type Row } from './cell.ts';
import { places } from './code.ts';
import { isoDate } from './date.ts';
import { id, idList, optionalId } from './id.ts';
import { optionalAmount, optionalNumber } from './number.ts';
import { sentenceCell } from './sentence.ts';

export const QUALIFIERS = [
  'exact',
  'about',
  'at-least',
  'more-than',
  'up-to',
  'fewer-than',
  'nearly',
  'range',
] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** Where the truth may lie, seen from a number that is hedged so. */
export type Doubt = 'none' | 'either-side' | 'above' | 'below';

export const DOUBTS: Readonly<Record<Qualifier, Doubt>> = {
  exact: 'none',
  about: 'either-side',
  range: 'either-side',
  'at-least': 'above',
  'more-than': 'above',
  'up-to': 'below',
  'fewer-than': 'below',
  nearly: 'below',
};

export const UNITS = [
  'count',
  'percent',
  'percentage-points',
  'ratio',
  'USD',
  'EUR',
  'KRW',
  'BTC',
  'year',
  'years',
  'months',
  'days',
  'hours',
  'per-day',
  'per-hour',
  'kilograms',
  'terabytes',
  'gigabytes',
  'TiB',
  'Mbit/s',
  'Gbit/s',
] as const;
export type Unit = (typeof UNITS)[number];

export const TOPICS = [
  'network',
  'content',
  'searches',
  'opinion',
  'practitioners',
  'offenders',
  'enforcement',
  'victims',
  'reports',
  'markets',
  'money',
] as const;
export type Topic = (typeof TOPICS)[number];

/** Where the files of figures lie, each named after its topic. */
export const FIGURES_FOLDER = 'data/figures/';

/** The topic of a file of figures; nothing if it is none. */
export function topicOf(file: string): Topic | undefined {
  return TOPICS.find((topic) => file === `${FIGURES_FOLDER}${topic}.csv`);
}

/**
 * How the people or things of a sample were chosen. Only for `random` does a computed interval mean anything:
 * `panel` answers were weighted from volunteers, `opt-in` answers chose themselves, `full-count` is no sample.
 */
const SAMPLINGS = ['random', 'panel', 'opt-in', 'full-count'] as const;

/**
 * What a source calls the interval that it publishes. A poll of volunteers has no `confidence` interval: its
 * `credibility` interval rests on a model, and a `margin-of-error` is given for interviews by telephone.
 */
const INTERVAL_KINDS = ['confidence', 'credibility', 'margin-of-error'] as const;
export type IntervalKind = (typeof INTERVAL_KINDS)[number];

/** Of what the base speaks, from the least part of the internet to all of it; a base of none of them has no scope. */
export const SCOPES = [
  'one-site',
  'one-engine',
  'hidden-services',
  'tor',
  'darknets',
  'deep-web',
  'internet',
] as const;
export type Scope = (typeof SCOPES)[number];

/** How the base says that only a part of its whole was looked at. */
export const LIMITS = ['sample', 'classifiable', 'classified', 'analysed', 'monitored'] as const;
export type Limit = (typeof LIMITS)[number];

/** What a share is a share for. Shares for two subjects are never mixed up. */
export const SUBJECTS = ['abuse', 'legality', 'goods', 'availability'] as const;

/**
 * What a figure is in the record. `specimen`: a garbled retelling, kept as an example of error. `corrector`: a text that
 * prints a wrong number in order to refute it.
 */
export const ROLES = ['finding', 'retelling', 'specimen', 'corrector', 'method'] as const;
export type Role = (typeof ROLES)[number];

/** Whether the source stands by its number: neither an error nor what a text refutes is evidence. */
export function isEvidence({ role }: { readonly role: Role }): boolean {
  return role !== 'specimen' && role !== 'corrector';
}

/** Whether the number is somebody else's: repeated, garbled or refuted. */
export function isRepeated({ role }: { readonly role: Role }): boolean {
  return role === 'retelling' || !isEvidence({ role });
}

/** A row of `data/figures/<topic>.csv`, column by column. */
export const figureColumns = z.strictObject({
  id,
  /** A short label: who measured or told it, when, and what tells it from others. */
  title: requiredText('descriptive'),
  sentence: sentenceCell,
  measure: id,
  value: optionalAmount,
  value_high: optionalAmount,
  qualifier: oneOf(QUALIFIERS),
  unit: oneOf(UNITS),
  words: text('quoted'),
  base: requiredText('editorial'),
  scope: optionalOneOf(SCOPES),
  limited: optionalOneOf(LIMITS),
  /** The parts, phases or extremes that the base singles out, in words that all rows of a case share. */
  part: idList,
  subject: optionalOneOf(SUBJECTS),
  sample_size: optionalNumber,
  sampling: optionalOneOf(SAMPLINGS),
  /** `not-stated` where the source does not say how it came by the number; the figure is marked wherever it is drawn. */
  method: optionalOneOf(['not-stated']),
  interval_low: optionalNumber,
  interval_high: optionalNumber,
  interval_kind: optionalOneOf(INTERVAL_KINDS),
  place: places,
  period_start: isoDate,
  period_end: isoDate,
  operation: optionalId,
  source: id,
  /** Other sources, which give the period or the base where this one does not. */
  context: idList,
  locator,
  attributed_to: text('name'),
  /** Whether the source counted or asked itself; nothing for what retells another or is computed. */
  first_hand: optionalOneOf(['yes', 'no']),
  restates: optionalId,
  /** `inferred` where the text names no source, and number and wording are those of what it is said to restate. */
  restates_basis: optionalOneOf(['inferred']),
  /** Whom a retelling names for the number, against what it retells: the same, others, or nobody. */
  credit: optionalOneOf(['kept', 'changed', 'lost']),
  derivation: text('name'),
  role: oneOf(ROLES),
  caveat: text('editorial'),
  avoid: text('editorial'),
  desk: text('desk'),
  status: oneOf(['current', 'superseded', 'corrected', 'withdrawn', 'draft']),
  superseded_by: optionalId,
  /** The last day on which every cell was held against the source. */
  reread_on: isoDate,
});

export type FigureRow = Row<typeof figureColumns> & { readonly topic: Topic };

/** One number as one source states it. A derived figure has its computed value here like any other. */
export type Figure = FigureRow & { readonly value: number };
