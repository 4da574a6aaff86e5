import type { Figure } from '../../record/schema/figure.ts';
import { spanOf } from '../../record/schema/period.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import { SAMPLINGS, SCOPE_NAMES } from '../../language/say/labels.ts';
import { spanWords } from '../../language/say/period.ts';
import { placesInSentence } from '../../language/say/place.ts';
import { capitalised, withShareArticle } from '../../language/say/text.ts';
import { unitName } from '../../language/say/number.ts';
import { isWithin } from '../places/area.ts';

/** In which two figures can differ, in order of effect. */
export type ComparedField = 'unit' | 'measure' | 'base' | 'place' | 'operation' | 'period' | 'sampling';

/** One difference between two figures. `bars` those that forbid to set them side by side at all. */
export interface Difference {
  readonly field: ComparedField;
  readonly bars: boolean;
  /** `one counts arrests, the other convictions` */
  readonly clause: string;
}

export interface Comparison {
  /** `no` if a difference bars it, `with-care` if there are others, `yes` if unit, measure, base, place and time agree. */
  readonly verdict: 'yes' | 'with-care' | 'no';
  readonly differences: readonly Difference[];
  /** One plain sentence. */
  readonly sentence: string;
}

const OPENINGS = { no: 'Not comparable', 'with-care': 'Comparable with care', yes: 'Comparable' } as const;

/**
 * Whether two figures can be compared, and what differs. The order in which the two are given changes nothing: the
 * one whose id comes first in the alphabet is told first.
 */
export function compareFigures(a: Figure, b: Figure, record: ResearchRecord): Comparison {
  const [one, other] = a.id <= b.id ? [a, b] : [b, a];
  const differences = [
    unitDifference(one, other),
    measureDifference(one, other, record),
    baseDifference(one, other),
    placeDifference(one, other),
    operationDifference(one, other, record),
    periodDifference(one, other),
    samplingDifference(one, other),
  ].filter((difference) => difference !== undefined);
  const verdict = differences.some(({ bars }) => bars) ? 'no' : differences.length > 0 ? 'with-care' : 'yes';
  const said = differences.map(({ clause }) => clause).join('; ');
  const alike = `both give ${entry(record.measures, one.measure).told} of the same place and time`;
  return { verdict, differences, sentence: capitalised(`${OPENINGS[verdict]}: ${said || alike}.`) };
}

function unitDifference(one: Figure, other: Figure): Difference | undefined {
  if (one.unit === other.unit) return undefined;
  const clause = `one is given in ${unitName(one.unit)}, the other in ${unitName(other.unit)}`;
  return {
    field: 'unit',
    bars: true,
    clause: clause.replaceAll('given in a ', 'a ').replace('other in a ', 'other a '),
  };
}

function measureDifference(one: Figure, other: Figure, record: ResearchRecord): Difference | undefined {
  if (one.measure === other.measure) return undefined;
  const [first, second] = [one, other].map(({ measure }) =>
    withShareArticle(entry(record.measures, measure).told),
  );
  const verb = one.unit === 'count' && other.unit === 'count' ? 'counts' : 'is about';
  return { field: 'measure', bars: true, clause: `one ${verb} ${first}, the other ${second}` };
}

/**
 * Bases of another reach (hidden services, all of Tor) bar a comparison, but not of counts of one case, which says
 * already what they are of. Bases are free text: where only the words differ, the reader is given both to judge.
 */
function baseDifference(one: Figure, other: Figure): Difference | undefined {
  if (one.base === other.base) return undefined;
  const isOneCase =
    one.operation !== undefined && one.operation === other.operation && one.unit !== 'percent';
  const [first, second] = [one.scope, other.scope];
  if (!isOneCase && first !== undefined && second !== undefined && first !== second) {
    const clause = `one is about ${SCOPE_NAMES[first]}, the other about ${SCOPE_NAMES[second]}`;
    return { field: 'base', bars: true, clause };
  }
  if (one.measure !== other.measure || one.unit !== other.unit || one.operation !== other.operation)
    return undefined;
  const [phrase, otherPhrase] = [openingOf(one), openingOf(other)];
  const [said, otherSaid] = phrase === otherPhrase ? [one.base, other.base] : [phrase, otherPhrase];
  return { field: 'base', bars: false, clause: `one is ${ofBase(said)}, the other ${ofBase(otherSaid)}` };
}

/** The noun phrase with which a base begins. */
function openingOf({ base }: Figure): string {
  return base.split(/[,;]/)[0] ?? base;
}

function ofBase(base: string): string {
  return base.startsWith('of ') ? base : `of ${base}`;
}

/** A part and its whole do not compare as equals where things are counted; shares of two places do. */
function placeDifference(one: Figure, other: Figure): Difference | undefined {
  const [first, second] = [new Set(one.place), new Set(other.place)];
  if (first.symmetricDifference(second).size === 0 || first.size === 0 || second.size === 0) return undefined;
  const nested = isWithin(one.place, other.place) || isWithin(other.place, one.place);
  const clause = `one is for ${placesInSentence(one.place)}, the other for ${placesInSentence(other.place)}`;
  return { field: 'place', bars: nested && one.unit !== 'percent', clause };
}

function operationDifference(one: Figure, other: Figure, record: ResearchRecord): Difference | undefined {
  if (one.operation === other.operation) return undefined;
  const [first, second] = [one, other].map(({ operation }) =>
    operation === undefined ? 'no single case' : entry(record.operations, operation).name,
  );
  return { field: 'operation', bars: false, clause: `one belongs to ${first}, the other to ${second}` };
}

function periodDifference(one: Figure, other: Figure): Difference | undefined {
  const [first, second] = [one, other].map((each) => spanWords(each.period_start, each.period_end));
  if (first === undefined || second === undefined || first === '' || second === '' || overlap(one, other))
    return undefined;
  return { field: 'period', bars: false, clause: `one is of ${first}, the other of ${second}` };
}

/** Whether two figures can be of the same days. */
export function overlap(one: Figure, other: Figure): boolean {
  const starts = (figure: Figure) => spanOf(figure.period_start ?? '')?.first ?? '0000';
  const ends = (figure: Figure) => spanOf(figure.period_end ?? '')?.last ?? '9999';
  return starts(one) <= ends(other) && starts(other) <= ends(one);
}

function samplingDifference(one: Figure, other: Figure): Difference | undefined {
  const [first, second] = [one.sampling, other.sampling];
  if (first === second || first === undefined || second === undefined) return undefined;
  const clause = `one rests on ${SAMPLINGS[first]}, the other on ${SAMPLINGS[second]}`;
  return { field: 'sampling', bars: false, clause };
}
