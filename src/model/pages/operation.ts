import { isEvidence, type Figure } from '../../record/schema/figure.ts';
import type { Account, Operation } from '../../record/schema/operation.ts';
import { entry } from '../../record/schema/record.ts';
import type { Series } from '../../record/schema/series.ts';
import type { Source } from '../../record/schema/source.ts';
import type { Measure, Misquote } from '../../record/schema/vocabulary.ts';
import { dateWords } from '../../language/say/period.ts';
import { countedLater, hasAsPoint } from '../enforcement/aftermath.ts';
import { outcomeLadder, STAGES, type Stage } from '../enforcement/outcome-ladder.ts';
import type { Dispute } from '../lineage/disagreements.ts';
import type { Listed } from '../listed.ts';
import type { Question } from '../editorial.ts';
import type { Model } from '../model.ts';
import { toldDisputes, type ToldDispute } from './disagreements.ts';
import { stripOf, type StripCell } from './operation-strip.ts';

/**
 * What the page of an operation tells. Its lead and its strip are a summary. Below them each figure is told in one place:
 * as the number to print, in a text that lists the counts or says what came after, in a disagreement, among what was
 * counted later, where it is misquoted, or among everything else. Only the number to print may be a side of a
 * disagreement too.
 */
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
  /** What was counted for a time after the announcement. */
  readonly later: readonly Listed[];
  /** Whether nothing at all was counted after it. */
  readonly isQuiet: boolean;
  readonly series: readonly Series[];
  readonly together: readonly Operation[];
  /** The slips that an editor noted of its figures, each with the figures that print it. */
  readonly misquotes: readonly { readonly misquote: Misquote; readonly printed: readonly Listed[] }[];
  /** The wrong numbers that were printed of it besides. */
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
  const series = model.seriesOfOperation(id);
  const disputes = disputesToTell(operation, model);
  const { cited, told } = model.choiceFor(operation);
  const above = new Set([...(chief ? [chief.id] : []), ...told, ...disputes.flatMap(sidesOf)]);
  const untold = evidence.filter((figure) => !above.has(figure.id));
  const later = countedLater(operation, untold).filter(
    (figure) => !cited.includes(figure.id) && !series.some((each) => hasAsPoint(each, figure)),
  );
  const rest = untold.filter((figure) => !later.includes(figure));
  const misquotes = figures.flatMap((figure) => relations.misquotesOf(figure.id));
  const errors = figures.filter((figure) => !isEvidence(figure));
  const rows = (all: readonly Figure[]) => all.map(model.listed);
  return {
    operation,
    dates: [
      ...(started === undefined ? [] : [`started ${dateWords(started)}`]),
      ...(announced === undefined ? [] : [`announced ${dateWords(announced)}`]),
    ],
    strip: stripOf(operation, disputes, model),
    chief: chief && model.listed(chief),
    disputes: toldDisputes(disputes, model),
    accounts: [...Map.groupBy(accounts, ({ question }) => question)].map(([question, told]) => ({
      question,
      told: told.map((account) => ({ account, source: entry(record.sources, account.source) })),
    })),
    later: rows(later),
    isQuiet: countedLater(operation, evidence).length === 0,
    series,
    together: model.namedTogether(id),
    misquotes: misquotes.map((misquote) => ({
      misquote,
      printed: rows(errors.filter(({ id }) => misquote.printed_in.includes(id))),
    })),
    specimens: rows(errors.filter(({ id }) => relations.misquotesIn(id).length === 0)),
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

/** The disagreements on its numbers, in the order of the rungs, but for those of which its text tells every side. */
function disputesToTell(operation: Operation, model: Model): Dispute[] {
  const { told } = model.choiceFor(operation);
  const placeOf = ({ measure }: Dispute) => {
    const { stage = 'other', counts_places } = entry(model.record.measures, measure);
    return counts_places === 'yes' ? STAGES.length : STAGES.indexOf(stage);
  };
  return model
    .disputesOfOperation(operation.id)
    .filter((dispute) => !sidesOf(dispute).every((id) => told.includes(id)))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}

function sidesOf({ figures }: Dispute): string[] {
  return figures.map(({ id }) => id);
}
