import { originOf } from '../../language/say/credit.ts';
import { isEvidence, type Figure } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import { spanOf } from '../../record/schema/period.ts';
import { canBothBeTrue } from './hedged-range.ts';
import { areOfOneYear, areOfOtherParts, endInOneYear, sameTime } from './same-thing.ts';

/** What joins two figures besides the thing that they count. */
interface Bond {
  readonly sources: ResearchRecord['sources'];
  /** Whether a researcher named them together: then a day of a month is of its time. */
  readonly isNoted: boolean;
  /** Whether both go back to one first figure: then they are of one time, whatever their texts say of it. */
  readonly isOneNumber: boolean;
  /** Whether both are of one case, of which a text may speak years later. */
  readonly isOneCase: boolean;
}

/**
 * Whether a figure may stand against another. What a later count took the place of was right in its time, and an error, or
 * what a text refutes, is shown beneath the figure that it garbles.
 */
export function countsNow(figure: Figure): boolean {
  return isEvidence(figure) && figure.status !== 'superseded' && figure.status !== 'withdrawn';
}

/**
 * Whether two figures that count one thing in one unit and place cannot both be true. A part does not contradict its whole
 * or another part, nor one year another, nor a running total the one that was published later, nor ten thousand 10,000.
 */
export function contradict(a: Figure, b: Figure, bond: Bond): boolean {
  return !canBothBeTrue(a, b) && !areOfOtherParts(a, b) && areOfOneTime(a, b, bond);
}

function areOfOneTime(a: Figure, b: Figure, bond: Bond): boolean {
  if (bond.isOneNumber && (a.period_end === undefined || b.period_end === undefined)) return true;
  const [one, other] = [
    { ...a, period_end: endOf(a, b, bond) },
    { ...b, period_end: endOf(b, a, bond) },
  ];
  if (bond.isOneCase) return sameTime(one, other);
  return endInOneYear(one, other) && (sameTime(one, other) || (bond.isNoted && areOfOneYear(one, other)));
}

/**
 * The time up to which a figure counts. Nothing is counted after it was published; a text that gives no time is taken to
 * speak of its own, and a text on a case of the time of the other, if that was over by then.
 */
function endOf(figure: Figure, other: Figure, { sources, isOneCase }: Bond): string | undefined {
  const { published } = originOf(entry(sources, figure.source));
  if (figure.period_end !== undefined || published === undefined) return figure.period_end;
  if (!isOneCase) return published;
  return other.period_end !== undefined && lastDayOf(other.period_end) > lastDayOf(published)
    ? published
    : other.period_end;
}

function lastDayOf(date: string): string {
  return spanOf(date)?.last ?? date;
}
