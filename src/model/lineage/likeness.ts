import { isWithin } from '../places/area.ts';
import type { Figure } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import { STAGES_OF_PEOPLE, type Measure } from '../../record/schema/vocabulary.ts';

/** The next rung is what a rung is taken for. */
const RUNGS: readonly (Measure['stage'] | undefined)[] = STAGES_OF_PEOPLE;

/** What is mistaken within its own kind: requests for visits, visits for traffic, services for pages. */
const USE_AND_CONTENT: readonly Measure['family'][][] = [
  ['network', 'services', 'pages'],
  ['requests', 'traffic', 'searches', 'people'],
];

/**
 * How easily one figure is taken for the other: because the numbers are alike, because one counts a step or a part of
 * what the other counts, or because what is counted sounds alike. Nought where nothing invites the mistake.
 */
export function likeness(a: Figure, b: Figure, record: ResearchRecord): number {
  if (a.unit !== b.unit || a.subject !== b.subject) return 0;
  const near = nearness(a, b);
  if (a.measure === b.measure) return near + partness(a, b);
  const [one, other] = [entry(record.measures, a.measure), entry(record.measures, b.measure)];
  if (one.counts_places !== other.counts_places) return 0;
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
function partness(one: Figure, other: Figure): number {
  const [scope, otherScope] = [one.scope, other.scope];
  if (scope !== undefined && otherScope !== undefined && scope !== otherScope) return 3;
  const isOneCase = one.operation !== undefined && one.operation === other.operation;
  return isOneCase && isWithin(one.place, other.place) && !isWithin(other.place, one.place) ? 3 : 0;
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
