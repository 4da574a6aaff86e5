import type { Figure } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';
import { pathOf, type Standing } from './path.ts';

/** A figure that answers a question, and the other answers that only retell it. */
export interface Answer {
  readonly figure: Figure;
  readonly retellings: readonly Figure[];
}

/** The answers that count one thing, in whatever unit. */
export interface AnswerGroup {
  readonly measure: Measure;
  readonly answers: readonly Answer[];
}

/**
 * The figures that answer a question, by what they count, in the order of the question. A figure that retells another of
 * them is no further evidence and stands under it, whatever it says it counts. What only helps to judge comes last.
 */
export function answerGroups(
  ids: readonly string[],
  record: ResearchRecord,
  standings: ReadonlyMap<string, Standing>,
): AnswerGroup[] {
  const asked = new Set(ids);
  const figures = ids.map((id) => entry(record.figures, id));
  const headOf = (figure: Figure): Figure =>
    pathOf(entry(standings, figure.id)).findLast((step) => asked.has(step.figure.id))?.figure ?? figure;
  const told = [...Map.groupBy(figures, headOf)].map(([figure, all]): Answer => ({
    figure,
    retellings: all.filter((other) => other !== figure),
  }));
  const groups = [...Map.groupBy(told, ({ figure }) => figure.measure).values()];
  return groups
    .toSorted((a, b) => Number(isMethod(a)) - Number(isMethod(b)))
    .map((answers) => ({ measure: entry(record.measures, answers[0]?.figure.measure ?? ''), answers }));
}

function isMethod(answers: readonly Answer[]): boolean {
  return answers.every(({ figure }) => figure.role === 'method');
}
