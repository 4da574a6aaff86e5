import type { Figure } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import { STAGES_OF_PEOPLE, type Measure } from '../../record/schema/vocabulary.ts';
import { scopeOf } from './scope.ts';

/** The next rung is what a rung is taken for. */
const RUNGS: readonly (Measure['stage'] | undefined)[] = STAGES_OF_PEOPLE;

/** What is mistaken within its own kind: requests for visits, visits for traffic, services for pages. */
const USE_AND_CONTENT: readonly Measure['family'][][] = [
  ['network', 'services', 'pages'],
  ['requests', 'traffic', 'searches', 'people'],
];

/** What a share can be a share for: two shares for different purposes are two subjects, and nobody mixes them up. */
const PURPOSES = [
  /\b(abuse|CSAM|child|children|exploitation)\b/i,
  /\b(il)?legal|illicit|lawful|suspicious\b/i,
  /\b(drugs?|weapons?|marketplaces|fraud)\b/i,
  /\b(fail(ed)?|invalid|reachable|active|live|down|copies)\b/i,
] as const;

/** Countries with arrests are not mixed up with arrests. */
const COUNTS_PLACES = /\b(countr(y|ies)|states?)\b/i;

/**
 * How easily one figure is taken for the other: because the numbers are alike, because one counts a step or a part of
 * what the other counts, or because what is counted sounds alike. Nought where nothing invites the mistake.
 */
export function likeness(a: Figure, b: Figure, record: ResearchRecord): number {
  if (a.unit !== b.unit || (a.unit === 'percent' && purposeOf(a) !== purposeOf(b))) return 0;
  const near = nearness(a, b);
  if (a.measure === b.measure) return near + partness(a, b, record);
  const [one, other] = [entry(record.measures, a.measure), entry(record.measures, b.measure)];
  if (COUNTS_PLACES.test(one.singular) !== COUNTS_PLACES.test(other.singular)) return 0;
  const sounds = soundness(one, other);
  return samePlace(a, b) ? near + sounds : Math.min(near, 3) + Math.max(0, sounds - 1);
}

/** Numbers that are the same, or would be after rounding. Small ones are the same by chance. */
function nearness(a: Figure, b: Figure): number {
  if (a.measure === b.measure || Math.min(a.value, b.value) < 10) return 0;
  const apart = Math.abs(a.value - b.value) / Math.max(a.value, b.value);
  if (apart === 0) return 3;
  return apart <= 0.03 ? 2 : 0;
}

/** Of the same measure: whether the other is of the whole world where one is of a part, or of another whole of the net. */
function partness(one: Figure, other: Figure, record: ResearchRecord): number {
  const [scope, otherScope] = [scopeOf(one, record), scopeOf(other, record)];
  if (scope !== undefined && otherScope !== undefined && scope !== otherScope) return 3;
  const isOneCase = one.operation !== undefined && one.operation === other.operation;
  return isOneCase && other.place.includes('world') && !one.place.includes('world') ? 3 : 0;
}

/** The place in `PURPOSES`, or nothing. */
function purposeOf({ title, base }: Figure): number {
  return PURPOSES.findIndex((words) => words.test(`${title} ${base}`));
}

/** Of two measures: whether one is a step beside the other, or of a kind that is told for the other. */
function soundness(one: Measure, other: Measure): number {
  if (one.family === 'outcomes' || other.family === 'outcomes') {
    if (one.stage === undefined || other.stage === undefined) return 0;
    if (one.stage === other.stage) return one.family === other.family ? 3 : 0;
    const [rung, otherRung] = [RUNGS.indexOf(one.stage), RUNGS.indexOf(other.stage)];
    return rung < 0 || otherRung < 0 ? 0 : Math.max(0, 4 - Math.abs(rung - otherRung) / 2);
  }
  return USE_AND_CONTENT.some((kinds) => kinds.includes(one.family) && kinds.includes(other.family)) ? 3 : 0;
}

function samePlace({ place }: Figure, { place: other }: Figure): boolean {
  return place.length === other.length && place.every((each) => other.includes(each));
}
