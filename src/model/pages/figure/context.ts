import { ascending, descending } from 'd3-array';
import { isEvidence, type Figure } from '../../../record/schema/figure.ts';
import type { Operation } from '../../../record/schema/operation.ts';
import { entry } from '../../../record/schema/record.ts';
import type { Measure } from '../../../record/schema/vocabulary.ts';
import { outcomeLadder } from '../../enforcement/outcome-ladder.ts';
import type { Question } from '../../editorial.ts';
import type { Listed } from '../../listed.ts';
import type { Model } from '../../model.ts';
import { areTotalAndPart, mayStandBeside } from './axis.ts';

/** The numbers that stand beside a figure. */
export interface FigureContext {
  /** What they have in common with it: the case, else the question, else what is counted. */
  readonly of:
    | { readonly kind: 'operation'; readonly operation: Operation }
    | { readonly kind: 'question'; readonly question: Question }
    | { readonly kind: 'measure'; readonly measure: Measure };
  /** The figure among those that may be compared with it, the highest first; none where it stands alone. */
  readonly alike: readonly Listed[];
  /** Numbers of other things, which may not. */
  readonly beside: readonly Listed[];
}

const MOST_ALIKE = 7;
const MOST_BESIDE = 6;

/**
 * The numbers of the same case, else of the same question, else of the same measure, but for those that are `told` on the
 * page already. What the figure is `confused` with is told there with the reason, and here only on the axis.
 */
export function contextOf(
  figure: Figure,
  model: Model,
  told: ReadonlySet<Figure> = new Set(),
  confused: ReadonlySet<Figure> = new Set(),
): FigureContext {
  const of = commonGround(figure, model);
  const near = neighbours(figure, of, model).filter((other) => !told.has(other));
  const alike = onOneAxis(near.filter((other) => mayStandBeside(figure, other, model.record))).slice(
    0,
    MOST_ALIKE,
  );
  const others = near.filter((other) => !alike.includes(other));
  const beside = of.kind === 'operation' ? ofTheCase(others, figure, model) : others;
  return {
    of,
    alike:
      alike.length === 0
        ? []
        : [figure, ...alike].sort((a, b) => descending(a.value, b.value)).map(model.listed),
    beside: beside
      .filter((other) => !confused.has(other))
      .slice(0, MOST_BESIDE)
      .map(model.listed),
  };
}

/** The figures but for totals of those before them, and what those hold. */
function onOneAxis(figures: readonly Figure[]): Figure[] {
  const kept: Figure[] = [];
  for (const figure of figures) if (!kept.some((other) => areTotalAndPart(figure, other))) kept.push(figure);
  return kept;
}

function commonGround({ id, operation, measure }: Figure, { record, relations }: Model): FigureContext['of'] {
  if (operation !== undefined) return { kind: 'operation', operation: entry(record.operations, operation) };
  const [question] = relations.questionsOf(id);
  if (question !== undefined) return { kind: 'question', question };
  return { kind: 'measure', measure: entry(record.measures, measure) };
}

/** What is found there, without other reports of the same number. */
function neighbours(
  figure: Figure,
  of: FigureContext['of'],
  { record, relations, standings }: Model,
): Figure[] {
  const all =
    of.kind === 'operation'
      ? relations.figuresOfOperation(of.operation.id)
      : of.kind === 'question'
        ? of.question.figures.flatMap((id) => record.figures.get(id) ?? [])
        : relations.figuresOfMeasure(of.measure.id).filter(({ operation }) => operation === undefined);
  const { root } = entry(standings, figure.id);
  return all.filter(
    (other) =>
      isEvidence(other) &&
      other.status === 'current' &&
      other.restates === undefined &&
      other.id !== figure.id &&
      other.id !== root.id,
  );
}

/** Totals that hold the figure, or are held by it, then one number for each other stage. */
function ofTheCase(figures: readonly Figure[], figure: Figure, model: Model): Figure[] {
  const ofOtherTimes = figures.filter((other) => areTotalAndPart(figure, other));
  return [...new Set([...ofOtherTimes, ...onePerStage(figures, figure, model)])];
}

/** One number for each stage of a case on which the figure itself does not stand, in the order of the stages. */
function onePerStage(figures: readonly Figure[], { measure }: Figure, { record }: Model): Figure[] {
  return outcomeLadder(figures, record)
    .filter(({ stage }) => stage !== entry(record.measures, measure).stage && stage !== 'other')
    .flatMap(({ steps }) => {
      const [best] = steps
        .flatMap((step) => step.figures)
        .sort((a, b) => ascending(rank(a), rank(b)) || descending(a.value, b.value));
      return best ?? [];
    });
}

/** A count of the whole case by whoever made it comes first. */
function rank({ role, attributed_to, part, place }: Figure): number {
  return (
    (role === 'finding' ? 0 : 4) +
    (part.length + (place.includes('world') ? 0 : 1) > 0 ? 2 : 0) +
    (attributed_to === '' ? 1 : 0)
  );
}
