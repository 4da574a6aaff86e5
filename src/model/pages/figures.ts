import { derivationOf } from '../../record/derive.ts';
import { TOPICS, type Figure, type Topic } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { entry } from '../../record/schema/record.ts';
import type { Source } from '../../record/schema/source.ts';
import type { Measure, Misquote } from '../../record/schema/vocabulary.ts';
import { checkedHow, type CheckedHow } from '../evidence/checked-how.ts';
import { heldAgainOn } from '../evidence/rereading.ts';
import type { Change, FigureChange } from '../ledger/changes.ts';
import type { Drift } from '../lineage/drift.ts';
import { pathOf } from '../lineage/path.ts';
import { standingSentence } from '../lineage/standing-words.ts';
import type { Listed } from '../listed.ts';
import type { Question } from '../editorial.ts';
import type { Model } from '../model.ts';

/** What the page of a figure tells. */
export interface FigurePage {
  readonly figure: Figure;
  readonly source: Source;
  /** Other sources, which give its period or its base. */
  readonly context: readonly Source[];
  readonly measure: Measure;
  readonly checked: CheckedHow;
  /** The day on which it was held against its source again, if that still holds. */
  readonly heldAgain: string | undefined;
  readonly operation: Operation | undefined;
  /** The later count that took its place. */
  readonly successor: Figure | undefined;
  /** What it is computed from, and what is computed from it. */
  readonly parts: readonly Listed[];
  readonly uses: readonly Listed[];
  readonly misquotes: readonly Misquote[];
  /** The newest first. */
  readonly changes: readonly Change[];
  readonly change: string | undefined;
  readonly depth: FigureDepth | undefined;
  /** What a reader may take it for, each with what keeps the two apart. */
  readonly confusables: readonly { readonly row: Listed; readonly apart: string }[];
  readonly questions: readonly Question[];
}

/** Where a figure stands among retellings. */
export interface FigureDepth {
  /** Where it stands, in a sentence. */
  readonly sentence: string;
  /** The id of the first figure of its family. */
  readonly root: string;
  /** From the figure down to the first; nothing of one that is the first. */
  readonly path: readonly PathStep[];
  /** How many retell it directly, and these, unless they are too many for its page. */
  readonly retold: number;
  readonly retellings: readonly Listed[];
}

/** A figure on the way down, with what changed on the step up to it. */
export interface PathStep {
  readonly row: Listed;
  readonly drifts: readonly Drift[];
  /** Whether the path ends here at a measurement, and whether this is the figure of the page. */
  readonly isGround: boolean;
  readonly isHere: boolean;
}

/** The data of the page of a figure. */
export function figurePage(figure: Figure, model: Model): FigurePage {
  const { record, relations } = model;
  const { operation, superseded_by } = figure;
  const source = entry(record.sources, figure.source);
  return {
    figure,
    source,
    context: figure.context.map((id) => entry(record.sources, id)),
    measure: entry(record.measures, figure.measure),
    checked: checkedHow(figure, source, record.evidence),
    heldAgain: heldAgainOn(figure, model.changesOf(figure)),
    operation: operation === undefined ? undefined : entry(record.operations, operation),
    successor: superseded_by === undefined ? undefined : entry(record.figures, superseded_by),
    parts: (derivationOf(figure.derivation)?.parts ?? []).map((id) =>
      model.listed(entry(record.figures, id)),
    ),
    uses: relations.derivedFrom(figure.id).map(model.listed),
    misquotes: relations.misquotesOf(figure.id),
    changes: model.changesOf(figure).toReversed(),
    change: model.changeMark(figure),
    depth: figureDepth(figure, model),
    confusables: model.confusedWith(figure).map(({ figure: other, comparison }) => ({
      row: model.listed(other),
      apart: comparison.sentence,
    })),
    questions: relations.questionsOf(figure.id),
  };
}

/** More retellings than these are left to the page of the family. */
const MOST_RETELLINGS = 5;

function figureDepth(figure: Figure, model: Model): FigureDepth | undefined {
  const standing = entry(model.standings, figure.id);
  const { retellings } = standing;
  const path = pathOf(standing);
  if (path.length === 1 && retellings.length === 0) return undefined;
  return {
    sentence: standingSentence(standing, model.record),
    root: standing.root.id,
    path:
      path.length === 1
        ? []
        : path.map((step) => ({
            row: model.listed(step.figure),
            drifts: step.drifts,
            isGround: step.original === undefined && step.end === 'measured',
            isHere: step === standing,
          })),
    retold: retellings.length,
    retellings:
      retellings.length > MOST_RETELLINGS ? [] : retellings.map((each) => model.listed(each.figure)),
  };
}

/** What a figure said before a change, with what it names. */
export interface FormerState {
  readonly change: FigureChange;
  readonly source: Source;
  readonly measure: Measure;
}

/** Every state that a published figure has had and has no more. Each keeps its address. */
export function formerStates({ record, changesOf }: Model): FormerState[] {
  return [...record.figures.values()].flatMap(changesOf).map((change) => ({
    change,
    source: entry(record.sources, change.before.source),
    measure: entry(record.measures, change.before.measure),
  }));
}

/** The figures of a topic that count one thing. */
export interface MeasureGroup {
  readonly measure: Measure;
  readonly rows: readonly Listed[];
}

/** The figures of a topic by what they count, in the order of the record. */
export function topicPage(topic: Topic, model: Model): MeasureGroup[] {
  return byMeasure(model.relations.figuresOfTopic(topic), model);
}

/** Figures by what they count, in the order in which it is first counted. */
export function byMeasure(figures: readonly Figure[], model: Model): MeasureGroup[] {
  return [...Map.groupBy(figures, ({ measure }) => measure)].map(([id, all]) => ({
    measure: entry(model.record.measures, id),
    rows: all.map(model.listed),
  }));
}

/** The index of all figures: how many there are of each topic, and of each thing that is counted in it. */
export function figuresPage({ record, relations }: Model): {
  readonly topic: Topic;
  readonly count: number;
  readonly measures: readonly { readonly measure: Measure; readonly count: number }[];
}[] {
  return TOPICS.map((topic) => {
    const figures = relations.figuresOfTopic(topic);
    const measures = [...Map.groupBy(figures, ({ measure }) => measure)].map(([id, { length: count }]) => ({
      measure: entry(record.measures, id),
      count,
    }));
    return { topic, count: figures.length, measures };
  });
}
