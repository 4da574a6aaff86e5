import { derivationOf } from '../../../record/derive.ts';
import type { Figure } from '../../../record/schema/figure.ts';
import { entry } from '../../../record/schema/record.ts';
import type { Operation } from '../../../record/schema/operation.ts';
import type { Source } from '../../../record/schema/source.ts';
import type { Measure } from '../../../record/schema/vocabulary.ts';
import type { Question } from '../../editorial.ts';
import { checkedHow, type CheckedHow } from '../../evidence/checked-how.ts';
import { heldAgainOn } from '../../evidence/rereading.ts';
import type { Change } from '../../ledger/changes.ts';
import type { Listed } from '../../listed.ts';
import type { Model } from '../../model.ts';
import { contextOf, type FigureContext } from './context.ts';
import { soundingLine, type SoundingLine } from './line.ts';
import { newerThan } from './newer.ts';
import { newestVersion } from './states.ts';
import { misquotedBesides, wordingOf, type Wording } from './wording.ts';

/** What the page of a figure tells. */
export interface FigurePage {
  readonly figure: Figure;
  readonly source: Source;
  readonly operation: Operation | undefined;
  readonly wording: Wording;
  /** The newest that measures the same thing of a later year. */
  readonly newer: Figure | undefined;
  readonly line: SoundingLine;
  readonly context: FigureContext;
  /** Other sources, which give its period or its base. */
  readonly givenBy: readonly Source[];
  readonly measure: Measure;
  readonly checked: CheckedHow;
  /** The day on which it was held against its source again, if that still holds. */
  readonly heldAgain: string | undefined;
  /** What it is computed from, and what is computed from it. */
  readonly parts: readonly Listed[];
  readonly uses: readonly Listed[];
  /** Retellings that garble it, but for one that stands beside what may be printed. */
  readonly garbled: readonly Listed[];
  /** How it is misquoted besides, in words. */
  readonly besides: string;
  /** What a reader may take it for, each with what keeps the two apart. */
  readonly confusables: readonly { readonly row: Listed; readonly apart: string }[];
  /** Those that it helps to answer besides the one whose numbers stand beside it. */
  readonly questions: readonly Question[];
  /** The newest first. */
  readonly changes: readonly Change[];
  readonly change: string | undefined;
  /** The number of its newest version. */
  readonly version: number | undefined;
}

/** The data of the page of a figure. */
export function figurePage(figure: Figure, model: Model): FigurePage {
  const { record, relations } = model;
  const source = entry(record.sources, figure.source);
  const wording = wordingOf(figure, model);
  const parts = (derivationOf(figure.derivation)?.parts ?? []).map((id) => entry(record.figures, id));
  const uses = relations.derivedFrom(figure.id);
  const told = new Set([figure, ...toldBeside(wording), ...parts, ...uses]);
  const confused = model.confusedWith(figure).filter((each) => !told.has(each.figure));
  const context = contextOf(
    wording.print ?? figure,
    model,
    told,
    new Set(confused.map((each) => each.figure)),
  );
  const onAxis = new Set(context.alike.map((row) => row.figure));
  return {
    figure,
    source,
    operation: figure.operation === undefined ? undefined : entry(record.operations, figure.operation),
    wording,
    newer: newerThan(figure, model),
    line: soundingLine(figure, model),
    context,
    givenBy: figure.context.map((id) => entry(record.sources, id)),
    measure: entry(record.measures, figure.measure),
    checked: checkedHow(figure, source, record.evidence),
    heldAgain: heldAgainOn(figure, model.changesOf(figure)),
    parts: parts.map(model.listed),
    uses: uses.filter((each) => !parts.includes(each)).map(model.listed),
    garbled: wording.garbled.map(model.listed),
    besides: misquotedBesides(wording, entry(model.standings, figure.id)),
    confusables: confused
      .filter((each) => !onAxis.has(each.figure))
      .map((each) => ({ row: model.listed(each.figure), apart: each.comparison.sentence })),
    questions: relations
      .questionsOf(figure.id)
      .filter((question) => context.beside.length === 0 || !isOf(context, question)),
    changes: model.changesOf(figure).toReversed(),
    change: model.changeMark(figure),
    version: newestVersion(figure, record),
  };
}

/** What stands beside the number itself: what may be printed, what may not, and what garbles it. */
function toldBeside({ print, not, garbled }: Wording): Figure[] {
  const shown = not?.kind === 'garbled' ? [not.figure] : [];
  return print === undefined ? [...shown, ...garbled] : [print, ...shown, ...garbled];
}

function isOf({ of }: FigureContext, question: Question): boolean {
  return of.kind === 'question' && of.question.id === question.id;
}
