import { ascending, min } from 'd3-array';
import { originOf } from '../../language/say/credit.ts';
import { spanOf, type Span } from '../../record/schema/period.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import { withRetellings, type Standing } from './path.ts';

/** Where a figure stands in time among the others of its family. */
export interface Day {
  /** `YYYY-MM-DD`; nothing where neither its own date nor that of a repetition is known. */
  readonly day: string | undefined;
  /** Whether the number is only known to have been out by then: it was repeated before the date of the text that we hold. */
  readonly isBound: boolean;
}

/**
 * The first day that the date of a text allows, since a number is repeated soon; never before what it repeats, whose day
 * its own date may leave open. A number was out, at the latest, when it was repeated.
 */
export function dayOf(standing: Standing, record: ResearchRecord): Day {
  const first = spanOfText(standing, record)?.first;
  const outBy = min(withRetellings(standing), (each) => spanOfText(each, record)?.last);
  if (outBy === undefined) return { day: undefined, isBound: false };
  const original = standing.original && dayOf(standing.original, record).day;
  const isBound = first === undefined || outBy < first;
  const own = isBound ? outBy : first;
  return { day: original !== undefined && original > own ? original : own, isBound };
}

/** The days on which the text of a figure can have been printed, by whoever printed it first. */
function spanOfText({ figure }: Standing, { sources }: ResearchRecord): Span | undefined {
  return spanOf(originOf(entry(sources, figure.source)).published ?? '');
}

/** Figures by day, none before what it repeats; those without a day come last. */
export function byDate(standings: readonly Standing[], record: ResearchRecord): Standing[] {
  const days = new Map(standings.map((each) => [each, dayOf(each, record).day ?? '9999']));
  return standings.toSorted(
    (a, b) => ascending(days.get(a), days.get(b)) || ascending(a.distance, b.distance),
  );
}
