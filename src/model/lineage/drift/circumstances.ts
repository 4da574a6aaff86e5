import type { Figure } from '../../../record/schema/figure.ts';
import { spanOf } from '../../../record/schema/period.ts';
import { entry, type ResearchRecord } from '../../../record/schema/record.ts';
import { numberWords } from '../../../language/say/number.ts';
import { spanWords } from '../../../language/say/period.ts';
import { placesInSentence } from '../../../language/say/place.ts';
import { measurerInText } from '../../../language/say/credit.ts';
import { isWithin } from '../../places/area.ts';
import type { Drift, DriftField, DriftKind } from '../drift.ts';

/** What stands around the number: when, where, according to whom, and from how many. */
export function circumstancesDrift(original: Figure, retelling: Figure, record: ResearchRecord): Drift[] {
  return [
    ...periodDrift(original, retelling),
    ...placeDrift(original, retelling),
    ...creditDrift(original, retelling, record),
    ...sampleDrift(original, retelling),
  ];
}

function periodDrift(original: Figure, retelling: Figure): Drift[] {
  const before = spanWords(original.period_start, original.period_end);
  const after = spanWords(retelling.period_start, retelling.period_end);
  if (before !== '' && after !== '' && periodsFit(original, retelling)) return [];
  return gainOrLoss('period', 'The date', before, after);
}

/**
 * Whether two figures can be of the same time. Days and months of announcements differ without meaning anything, so
 * years count: both ends, where both figures state both; else, whether the times overlap at all.
 */
function periodsFit(a: Figure, b: Figure): boolean {
  const [from, to] = [yearsOf(a), yearsOf(b)];
  const closed = [from.first, from.last, to.first, to.last].every(Number.isFinite);
  return closed
    ? from.first === to.first && from.last === to.last
    : from.first <= to.last && to.first <= from.last;
}

function yearsOf({ period_start, period_end }: Figure): { first: number; last: number } {
  const year = (date: string | undefined) => spanOf(date ?? '')?.first.slice(0, 4);
  return { first: Number(year(period_start) ?? -Infinity), last: Number(year(period_end) ?? Infinity) };
}

function placeDrift(original: Figure, retelling: Figure): Drift[] {
  const [from, to] = [new Set(original.place), new Set(retelling.place)];
  if (from.symmetricDifference(to).size === 0) return [];
  const [before, after] = [placesInSentence(original.place), placesInSentence(retelling.place)];
  if (before === '' || after === '') return gainOrLoss('place', 'The place', before, after);
  const kind = isWithin(original.place, retelling.place)
    ? 'widened'
    : isWithin(retelling.place, original.place)
      ? 'narrowed'
      : 'changed';
  const verb = kind === 'changed' ? 'changed' : `was ${kind}`;
  return [{ field: 'place', kind, sentence: `The place ${verb}: ${before} became ${after}.` }];
}

/** Whom the texts name, by the judgement of those who read both. */
function creditDrift(original: Figure, retelling: Figure, record: ResearchRecord): Drift[] {
  const { credit: kind, attributed_to: after } = retelling;
  if (kind === undefined || kind === 'kept') return [];
  const before = measurerInText(original, entry(record.sources, original.source));
  const sentence =
    after === ''
      ? `The report that repeats it names nobody for the number; before, it was ${before}.`
      : `The credit ${kind === 'lost' ? 'was lost' : 'changed'}: ${before} became ${after}.`;
  return [{ field: 'attribution', kind, sentence }];
}

function sampleDrift(original: Figure, retelling: Figure): Drift[] {
  if (original.sample_size === retelling.sample_size) return [];
  const words = ({ sample_size }: Figure) => (sample_size === undefined ? '' : numberWords(sample_size));
  return gainOrLoss('sample_size', 'The size of the sample', words(original), words(retelling));
}

function gainOrLoss(field: DriftField, name: string, before: string, after: string): Drift[] {
  if (before === after) return [];
  const kind: DriftKind = after === '' ? 'lost' : before === '' ? 'added' : 'changed';
  const sentence = {
    lost: `${name} was lost: before, it was ${before}.`,
    added: `${name} was added: ${after}.`,
    changed: `${name} changed: ${before} became ${after}.`,
  }[kind];
  return [{ field, kind, sentence }];
}
