import { descending } from 'd3-array';
import { UNIT_WORDS } from '../../language/units.ts';
import { isEvidence, isRepeated, type Figure } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { lastDay } from '../../record/schema/period.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';
import type { OperationChoice } from '../editorial.ts';
import { breadth, isWithin } from '../places/area.ts';

/** The rungs for which each operation is asked for one number, in the order in which they are shown. */
export const RUNGS = [
  'users',
  'suspects',
  'arrests',
  'charges',
  'convictions',
  'children',
  'money',
] as const satisfies readonly Measure['stage'][];
export type RungName = (typeof RUNGS)[number];

/** The file of all figures of one rung, operation by operation. */
export function outcomeFile(rung: RungName): string {
  return `data/outcomes/${rung}.csv`;
}

/** The rungs that stand side by side in tables. Sums are of sales, of seizures and of losses: they share no column. */
export const TABLE_RUNGS: readonly RungName[] = RUNGS.filter((rung) => rung !== 'money');

/** A rung of an operation with the one figure that stands for it, if we found any. */
export interface RungFigure {
  readonly rung: RungName;
  readonly figure: Figure | undefined;
  /** Whether the figure counts all places where the operation acted, and not one country of several. */
  readonly coversAll: boolean;
}

/**
 * One figure for each rung of an operation. An editor's choice comes first. Else it is, of the figures in force that
 * count people (of money: a sum) on the rung and no part of them, the one
 *
 * 1. whose measure says best how an operation ended: arrests before people caught; accounts before buyers;
 * 2. that is no retelling of another's number;
 * 3. that covers the widest area: the whole operation before one country;
 * 4. that has the most authority: what an authority or a study counted itself before what a reporter passes on, and that
 *    before a number without a counter;
 * 5. that is newest, and of those the highest, since parts are less than the whole. Of sums the highest alone.
 *
 * A suspect is thereby never an arrest, nor an error a finding, and nothing is added up.
 */
export function figuresOfRungs(
  operation: Operation,
  figures: readonly Figure[],
  choice: OperationChoice,
  record: ResearchRecord,
): RungFigure[] {
  const inForce = figures.filter(
    (figure) => isEvidence(figure) && figure.status === 'current' && !choice.apart.includes(figure.id),
  );
  const rungOf = ({ measure }: Figure) => entry(record.measures, measure).stage;
  return RUNGS.map((rung) => {
    const onRung = inForce.filter((figure) => rungOf(figure) === rung);
    const figure =
      onRung.find(({ id }) => choice.figures.includes(id)) ??
      onRung.filter((each) => isWhole(each, rung, record)).sort(standing(rung, record))[0];
    return { rung, figure, coversAll: figure !== undefined && covers(figure, operation) };
  });
}

/** Whether a figure counts what a rung is about, and neither places nor a share nor offences. */
function isWhole({ measure, unit, derivation }: Figure, rung: RungName, record: ResearchRecord): boolean {
  if (derivation !== '') return false;
  if (rung === 'money') return UNIT_WORDS[unit].before !== undefined;
  const { outcome_rank: rank, counts_places } = entry(record.measures, measure);
  return unit === 'count' && rank !== undefined && counts_places === 'no';
}

/** The order in which figures of one rung are preferred. */
function standing(rung: RungName, record: ResearchRecord): (a: Figure, b: Figure) => number {
  const rankOf = ({ measure }: Figure) => entry(record.measures, measure).outcome_rank ?? 0;
  return (a, b) =>
    rung === 'money'
      ? byAuthority(record)(a, b) || b.value - a.value
      : rankOf(a) - rankOf(b) || byAuthority(record)(a, b) || byAge(a, b);
}

/** The figure that repeats nobody, that covers more, that has more authority comes first. */
export function byAuthority(record: ResearchRecord): (a: Figure, b: Figure) => number {
  return (a, b) =>
    Number(isRepeated(a)) - Number(isRepeated(b)) ||
    descending(breadth(a.place), breadth(b.place)) ||
    authority(b, record) - authority(a, record);
}

/** The newest first, and of those the highest. A figure without a date is no newer than another. */
export function byAge(a: Figure, b: Figure): number {
  return descending(lastDay(a), lastDay(b)) || b.value - a.value;
}

/** How much a figure says on its own account. */
function authority(figure: Figure, record: ResearchRecord): number {
  const { source, attributed_to: counter, first_hand } = figure;
  const isNamed = counter !== '' || entry(record.sources, source).kind !== 'news';
  return (isNamed ? 2 : 0) + (first_hand === 'yes' ? 1 : 0);
}

/** Whether a figure counts all places where the operation acted. */
export function covers({ place }: Figure, { countries }: Operation): boolean {
  return countries.length === 0 ? place.includes('world') : isWithin(countries, place);
}
