import { isEvidence, type Figure } from '../../record/schema/figure.ts';
import type { Account, Operation } from '../../record/schema/operation.ts';
import { entry } from '../../record/schema/record.ts';
import type { Series } from '../../record/schema/series.ts';
import type { Source } from '../../record/schema/source.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';
import { dateWords } from '../../language/say/period.ts';
import { countedLater, growths } from '../enforcement/aftermath.ts';
import { outcomeLadder, type Stage } from '../enforcement/outcome-ladder.ts';
import type { Listed } from '../listed.ts';
import type { Question } from '../editorial.ts';
import type { Model } from '../model.ts';
import { toldDisputes, type ToldDispute } from './disagreements.ts';

/** What the page of an operation tells. */
export interface OperationPage {
  readonly operation: Operation;
  /** `started May 2017`, `announced 20 July 2017`; nothing where no date is known. */
  readonly dates: readonly string[];
  /** Who says how it began, how its site was located and how people were identified, question by question. */
  readonly accounts: readonly {
    readonly question: Account['question'];
    readonly told: readonly { readonly account: Account; readonly source: Source }[];
  }[];
  readonly rungs: readonly {
    readonly stage: Stage;
    readonly steps: readonly { readonly measure: Measure; readonly rows: readonly Listed[] }[];
  }[];
  readonly disputes: readonly ToldDispute[];
  /** Counts that a later count of the same authority took the place of. */
  readonly grown: readonly { readonly measure: Measure; readonly rows: readonly Listed[] }[];
  /** What was counted for a time after the announcement. */
  readonly later: readonly Listed[];
  readonly series: readonly Series[];
  readonly together: readonly Operation[];
  /** What the reports that tell how it was found count besides, about other things. */
  readonly alsoTold: readonly Listed[];
  readonly specimens: readonly Listed[];
  readonly questions: readonly Question[];
}

/** The data of the page of an operation. */
export function operationPage(operation: Operation, model: Model): OperationPage {
  const { record, relations } = model;
  const { id, started, announced } = operation;
  const accounts = relations.accountsOfOperation(id);
  const figures = relations.figuresOfOperation(id);
  const evidence = figures.filter(isEvidence);
  const grown = growths(evidence);
  const rows = (all: readonly Figure[]) => all.map(model.listed);
  return {
    operation,
    dates: [
      ...(started === undefined ? [] : [`started ${dateWords(started)}`]),
      ...(announced === undefined ? [] : [`announced ${dateWords(announced)}`]),
    ],
    accounts: [...Map.groupBy(accounts, ({ question }) => question)].map(([question, told]) => ({
      question,
      told: told.map((account) => ({ account, source: entry(record.sources, account.source) })),
    })),
    rungs: outcomeLadder(evidence, record).map(({ stage, steps }) => ({
      stage,
      steps: steps.map((step) => ({ measure: step.measure, rows: rows(step.figures) })),
    })),
    disputes: toldDisputes(model.disputesOfOperation(id), model),
    grown: grown.map((counts) => ({
      measure: entry(record.measures, counts.at(-1)?.measure ?? ''),
      rows: rows(counts),
    })),
    later: rows(countedLater(operation, evidence).filter((figure) => !grown.flat().includes(figure))),
    series: model.seriesOfOperation(id),
    together: model.namedTogether(id),
    alsoTold: rows(
      [...new Set(accounts.map(({ source }) => source))]
        .flatMap((source) => relations.figuresOfSource(source))
        .filter((figure) => figure.operation !== id && isEvidence(figure)),
    ),
    specimens: rows(figures.filter((figure) => !isEvidence(figure))),
    questions: [...new Set(evidence.flatMap((figure) => relations.questionsOf(figure.id)))],
  };
}
