import { isEvidence, type Figure } from '../../record/schema/figure.ts';
import type { Account, Operation } from '../../record/schema/operation.ts';
import { entry } from '../../record/schema/record.ts';
import type { Series } from '../../record/schema/series.ts';
import type { Source } from '../../record/schema/source.ts';
import type { Measure, Misquote } from '../../record/schema/vocabulary.ts';
import { dateWords } from '../../language/say/period.ts';
import { countedLater } from '../enforcement/aftermath.ts';
import { outcomeLadder, STAGES, type Stage } from '../enforcement/outcome-ladder.ts';
import type { Dispute } from '../lineage/disagreements.ts';
import type { Listed } from '../listed.ts';
import type { Question } from '../editorial.ts';
import type { Model } from '../model.ts';
import { toldDisputes, type ToldDispute } from './disagreements.ts';
import { stripOf, type StripCell } from './operation-strip.ts';

/** What the page of an operation tells. Each of its figures has its sentence in one place. */
export interface OperationPage {
  readonly operation: Operation;
  /** `started May 2017`, `announced 20 July 2017`; nothing where no date is known. */
  readonly dates: readonly string[];
  readonly strip: readonly StripCell[];
  /** The figure by which the operation is told, if anything was counted. */
  readonly chief: Listed | undefined;
  /** In the order of the rungs; those about how many places there were come last. */
  readonly disputes: readonly ToldDispute[];
  /** Who says how it began, how its site was located and how people were identified, question by question. */
  readonly accounts: readonly {
    readonly question: Account['question'];
    readonly told: readonly { readonly account: Account; readonly source: Source }[];
  }[];
  /** What was counted for a time after the announcement, and stands in no sentence of the text. */
  readonly later: readonly Listed[];
  readonly series: readonly Series[];
  readonly together: readonly Operation[];
  /** The slips that an editor noted of its figures, and the wrong numbers that were printed of it. */
  readonly misquotes: readonly Misquote[];
  readonly specimens: readonly Listed[];
  /** All other figures, by rung and measure. */
  readonly rest: readonly {
    readonly stage: Stage;
    readonly count: number;
    readonly steps: readonly { readonly measure: Measure; readonly rows: readonly Listed[] }[];
  }[];
  readonly questions: readonly Question[];
  /** Whether it needs a list of its parts to find one's way. */
  readonly isLong: boolean;
}

/** As many figures and accounts fit on about three screens. */
const FEW = 18;

/** The data of the page of an operation. */
export function operationPage(operation: Operation, model: Model): OperationPage {
  const { record, relations } = model;
  const { id, started, announced } = operation;
  const figures = relations.figuresOfOperation(id);
  const accounts = relations.accountsOfOperation(id);
  const evidence = figures.filter(isEvidence);
  const chief = model.chiefOutcome(operation);
  const { cited } = model.choiceFor(operation);
  const later = countedLater(operation, evidence).filter(
    (figure) => figure !== chief && !cited.includes(figure.id),
  );
  const rest = evidence.filter((figure) => figure !== chief && !later.includes(figure));
  const rows = (all: readonly Figure[]) => all.map(model.listed);
  return {
    operation,
    dates: [
      ...(started === undefined ? [] : [`started ${dateWords(started)}`]),
      ...(announced === undefined ? [] : [`announced ${dateWords(announced)}`]),
    ],
    strip: stripOf(operation, model),
    chief: chief && model.listed(chief),
    disputes: toldDisputes(inOrder(model.disputesOfOperation(id), model), model),
    accounts: [...Map.groupBy(accounts, ({ question }) => question)].map(([question, told]) => ({
      question,
      told: told.map((account) => ({ account, source: entry(record.sources, account.source) })),
    })),
    later: rows(later),
    series: model.seriesOfOperation(id),
    together: model.namedTogether(id),
    misquotes: figures.flatMap((figure) => relations.misquotesOf(figure.id)),
    specimens: rows(figures.filter((figure) => !isEvidence(figure))),
    rest: outcomeLadder(rest, record).map(({ stage, steps }) => ({
      stage,
      count: steps.reduce((sum, { figures }) => sum + figures.length, 0),
      steps: steps.map((step) => ({ measure: step.measure, rows: rows(step.figures) })),
    })),
    questions: [...new Set(evidence.flatMap((figure) => relations.questionsOf(figure.id)))],
    isLong: figures.length + accounts.length > FEW,
  };
}

/** As many disagreements and misquotes stand open; the others are folded. */
export const MOST_OPEN = 3;

function inOrder(disputes: readonly Dispute[], { record }: Model): Dispute[] {
  const placeOf = ({ measure }: Dispute) => {
    const { stage = 'other', counts_places } = entry(record.measures, measure);
    return counts_places === 'yes' ? STAGES.length : STAGES.indexOf(stage);
  };
  return disputes.toSorted((a, b) => placeOf(a) - placeOf(b));
}
