import type { Operation } from '../../record/schema/operation.ts';
import { entry } from '../../record/schema/record.ts';
import type { Misquote } from '../../record/schema/vocabulary.ts';
import type { Listed } from '../listed.ts';
import type { Question } from '../editorial.ts';
import type { Model } from '../model.ts';
import { newestFirst } from './operations.ts';

/** What an editor chose for the first page, by ids. */
export interface HomeChoices {
  /** The figures that people ask for. */
  readonly asked: readonly string[];
  /** What is often misquoted. */
  readonly misquotes: readonly string[];
}

/** What the first page tells from the record. */
export interface HomePage {
  /** The figures that people ask for, each with the question that it helps to answer, or else with its case. */
  readonly asked: readonly {
    readonly row: Listed;
    readonly question: Question | undefined;
    readonly operation: Operation | undefined;
  }[];
  /** What is printed, and the figure that was counted. */
  readonly misquoted: readonly { readonly misquote: Misquote; readonly counted: Listed }[];
  /** The newest operations, each with the one figure by which lists tell how it ended. */
  readonly newest: readonly { readonly operation: Operation; readonly outcome: Listed }[];
}

const MOST_LISTED = 5;

/** The data of the first page. */
export function homePage({ asked, misquotes }: HomeChoices, model: Model): HomePage {
  const { record } = model;
  const listedOf = (id: string) => model.listed(entry(record.figures, id));
  return {
    asked: asked.map((id) => {
      const row = listedOf(id);
      const question = [...model.questions.values()].find(({ figures }) => figures.includes(id));
      const { operation } = row.figure;
      const needsCase = question === undefined && operation !== undefined;
      return { row, question, operation: needsCase ? entry(record.operations, operation) : undefined };
    }),
    misquoted: misquotes
      .flatMap((id) => record.misquotes.find((misquote) => misquote.id === id) ?? [])
      .map((misquote) => ({ misquote, counted: listedOf(misquote.figure) })),
    newest: newestFirst([...record.operations.values()].filter(({ announced }) => announced !== undefined))
      .flatMap((operation) => {
        const outcome = model.chiefOutcome(operation);
        return outcome === undefined ? [] : [{ operation, outcome: model.listed(outcome) }];
      })
      .slice(0, MOST_LISTED),
  };
}
