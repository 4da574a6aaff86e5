import { isEvidence, type Figure } from '../../../record/schema/figure.ts';
import { entry } from '../../../record/schema/record.ts';
import { countWords } from '../../../language/say/number.ts';
import { MISQUOTE_FAULTS } from '../../../language/say/labels.ts';
import { measureWarning } from '../../../language/say/sentence.ts';
import type { Misquote } from '../../../record/schema/vocabulary.ts';
import { isMoreExact, type Drift } from '../../lineage/drift.ts';
import { countOf, misquotedAlone, misquotingOf } from '../../lineage/count.ts';
import type { Standing } from '../../lineage/path.ts';
import type { Model } from '../../model.ts';

/** What may be printed of a figure, and what may not. */
export interface Wording {
  /** The figure whose sentence may be printed: this one, a later count, or what it garbles; nothing, if none may. */
  readonly print: Figure | undefined;
  /** Nothing, where nothing is known to go wrong. */
  readonly not: NotThis | undefined;
  /** How it goes wrong besides: noted misquotes, and retellings that garble it. */
  readonly misquotes: readonly Misquote[];
  readonly garbled: readonly Figure[];
}

/**
 * What not to print: a misquote, a garbled retelling, the figure of the page itself where it is an error, is out of date
 * or was changed on the way to it, or, where none is known, a warning, or what was changed and does less harm.
 */
export type NotThis =
  | { readonly kind: 'misquote'; readonly misquote: Misquote; readonly why: string }
  | { readonly kind: 'garbled'; readonly figure: Figure; readonly why: string }
  | { readonly kind: 'itself'; readonly why: string | undefined }
  | { readonly kind: 'earlier' }
  | { readonly kind: 'repeated'; readonly sentences: readonly string[] }
  | { readonly kind: 'changed'; readonly sentences: readonly string[] }
  | { readonly kind: 'warning'; readonly text: string };

/** What may be printed of a figure, and the commonest way in which it is printed wrongly. */
export function wordingOf(figure: Figure, model: Model): Wording {
  const misquotes = model.relations.misquotesOf(figure.id);
  const standing = entry(model.standings, figure.id);
  const { drifts } = standing;
  const garbled = misquotingOf(standing);
  const all = { misquotes, garbled: garbled.map((each) => each.figure) };
  const print = printable(figure, model);
  if (!isEvidence(figure) || print === undefined)
    return { print, not: { kind: 'itself', why: whyWrong(figure, model) }, ...all };
  if (!STANDING.has(figure.status)) return { print, not: { kind: 'earlier' }, ...all };
  if (print !== figure) {
    const grave = drifts.filter(saysMore);
    return {
      print,
      not: { kind: 'repeated', sentences: sentencesOf(grave.length > 0 ? grave : drifts) },
      ...all,
    };
  }
  const [misquote, ...otherMisquotes] = misquotes;
  if (misquote !== undefined) {
    const why = MISQUOTE_FAULTS[misquote.fault];
    return { print, not: { kind: 'misquote', misquote, why }, ...all, misquotes: otherMisquotes };
  }
  const [first, ...otherGarbled] = garbled;
  if (first !== undefined) {
    const not = { kind: 'garbled', figure: first.figure, why: MISQUOTE_FAULTS[faultOf(first)] } as const;
    return { print, not, misquotes, garbled: otherGarbled.map((each) => each.figure) };
  }
  return { print, not: caution(figure, drifts, model), ...all };
}

/** What is wrong with a figure that is an error: as the misquote that it prints is told, else by what it changed. */
function whyWrong(figure: Figure, { relations, standings }: Model): string | undefined {
  if (figure.role !== 'specimen') return undefined;
  const [misquote] = relations.misquotesIn(figure.id);
  const standing = entry(standings, figure.id);
  if (misquote === undefined && standing.drifts.length === 0) return undefined;
  return MISQUOTE_FAULTS[misquote?.fault ?? faultOf(standing)];
}

function caution(figure: Figure, drifts: readonly Drift[], { record }: Model): NotThis | undefined {
  const text = figure.avoid || measureWarning(figure, entry(record.measures, figure.measure));
  if (text !== '') return { kind: 'warning', text };
  return drifts.length === 0 ? undefined : { kind: 'changed', sentences: sentencesOf(drifts) };
}

/** A box holds no more. The page of the family has all. */
const MOST_SENTENCES = 2;

function sentencesOf(drifts: readonly Drift[]): string[] {
  return drifts.slice(0, MOST_SENTENCES).map(({ sentence }) => sentence);
}

/** What is wrong with a garbled retelling, by what changed on the way to it. */
export function faultOf({ drifts }: Standing): Misquote['fault'] {
  const changed = new Set(drifts.map(({ field }) => field));
  if (changed.has('measure')) return 'wrong-measure';
  if (changed.has('value') || changed.has('unit')) return 'wrong-value';
  if (changed.has('base') || changed.has('place')) return 'base-widened';
  return changed.has('qualifier') ? 'hedge-changed' : 'wrong-measure';
}

/** What stands in place of a figure that is out of date, wrong or changed on the way; the figure itself where it stands. */
function printable(figure: Figure, { record, standings }: Model): Figure | undefined {
  const seen = new Set<Figure>();
  let current: Figure | undefined = figure;
  while (current !== undefined && !mayBePrinted(entry(standings, current.id))) {
    if (seen.has(current)) return undefined;
    seen.add(current);
    const isReplaced: boolean = isEvidence(current) && !STANDING.has(current.status);
    const next: string | undefined = isReplaced ? current.superseded_by : current.restates;
    current = current.status === 'withdrawn' || next === undefined ? undefined : record.figures.get(next);
  }
  return current;
}

function mayBePrinted({ figure, drifts }: Standing): boolean {
  return isEvidence(figure) && STANDING.has(figure.status) && !drifts.some(saysMore) && !isMoreExact(drifts);
}

/** Whether a reader would take another number from it, or a number of something else or of more. */
function saysMore({ field, kind }: Drift): boolean {
  return (
    field === 'measure' ||
    field === 'value' ||
    field === 'unit' ||
    kind === 'widened' ||
    kind === 'limit-dropped'
  );
}

const STANDING: ReadonlySet<Figure['status']> = new Set(['current', 'corrected']);

/** How it is misquoted besides: `six more wrong wordings; 13 of the 30 repetitions are misquotes`. */
export function misquotedBesides({ not, misquotes, garbled }: Wording, standing: Standing): string {
  const more = not?.kind === 'misquote' ? 'more ' : '';
  const wordings = `${countWords(misquotes.length)} ${more}wrong ${misquotes.length === 1 ? 'wording' : 'wordings'}`;
  return [
    ...(misquotes.length === 0 ? [] : [wordings]),
    ...(garbled.length === 0 ? [] : [misquotedAlone(countOf(standing))]),
  ].join('; ');
}
