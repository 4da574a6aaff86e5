import type { Figure } from '../record/schema/figure.ts';
import type { Operation } from '../record/schema/operation.ts';
import { entry, type ResearchRecord } from '../record/schema/record.ts';
import type { Series } from '../record/schema/series.ts';
import type { Source } from '../record/schema/source.ts';
import type { Disagreement } from '../record/schema/vocabulary.ts';
import {
  NO_CHOICE,
  NO_TEXTS,
  type Editorial,
  type OperationChoice,
  type Question,
  type Story,
} from './editorial.ts';
import { seriesOfOperations } from './enforcement/aftermath.ts';
import { chiefOutcome } from './enforcement/chief-outcome.ts';
import { identifications, type Identifications } from './enforcement/identification.ts';
import { namedTogether } from './enforcement/named-together.ts';
import { figuresOfRungs, type RungFigure } from './enforcement/rung-figures.ts';
import { kept, keptForEach } from './kept.ts';
import {
  changesOfFigure,
  changesOfRow,
  markOfChange,
  type Change,
  type FigureChange,
} from './ledger/changes.ts';
import { editionOf, type Edition } from './ledger/edition.ts';
import { newestFirst } from './ledger/history.ts';
import { confusedWith, type Confusable } from './lineage/confusable.ts';
import { descents, type Descent } from './lineage/descent.ts';
import { contrasts, disputes, disputesOfOperations, type Dispute } from './lineage/disagreements.ts';
import { disputeId } from './lineage/dispute-address.ts';
import { families, lineage, type Family, type Standing } from './lineage/path.ts';
import { summary, type Summary } from './lineage/summary.ts';
import { listed, type Listed } from './listed.ts';
import { hasPage, placesOf, type Place } from './places/place.ts';
import { relate, type LookUp, type Relations } from './relations.ts';

/**
 * All that is computed from the record, each thing once and only when it is first asked for, as plain data that nobody
 * can change. Whoever shows the record takes the model and computes nothing of this again.
 */
export interface Model {
  readonly record: ResearchRecord;
  /** What people ask, by id, in the order in which it is listed. */
  readonly questions: ReadonlyMap<string, Question>;
  /** What editors choose to show of a family, by the id of its first figure. */
  readonly stories: ReadonlyMap<string, Story>;
  readonly relations: Relations;

  /** Where each figure stands on the path to the first measurement, by its id. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Every first figure that something retells, with its retellings. */
  readonly families: readonly Family[];
  /** The ways from the surface down to the first figures of some, one for each. */
  readonly descents: (figures: readonly Figure[]) => readonly Descent[];
  /** The few figures that a reader would mix up with one, the likeliest mistake first. */
  readonly confusedWith: (figure: Figure) => readonly Confusable[];
  readonly disputes: readonly Dispute[];
  /** What is disputed, as a question; what is counted, where nobody put it into one. */
  readonly disputeTitle: (dispute: Dispute) => string;
  /** What the researchers noted of figures that only look as if they contradicted one another. */
  readonly contrasts: readonly Disagreement[];
  /** The disagreements about an operation: those found by comparing its figures, and those noted about it. */
  readonly disputesOfOperation: LookUp<Dispute>;
  readonly summary: Summary;

  /** Which state of the record this is; nothing of one that was never published. */
  readonly edition: Edition | undefined;
  /** All changes of published figures, series and sources, newest first. */
  readonly changes: readonly Change[];
  /** What changed in one of them since it was published, oldest first. */
  readonly changesOf: (figure: Figure) => readonly FigureChange[];
  readonly changesOfSeries: (series: Series) => readonly Change[];
  readonly changesOfSource: (source: Source) => readonly Change[];
  /** `changed 25 November 2026`, `withdrawn 3 May 2027`; nothing of a figure that says the number it has always said. */
  readonly changeMark: (figure: Figure) => string | undefined;

  /** A figure as lists show it. */
  readonly listed: (figure: Figure) => Listed;

  readonly places: readonly Place[];
  /** The codes of the places that have a page of their own. */
  readonly placesWithPage: ReadonlySet<string>;

  /** The one figure by which an operation is told wherever there is room for one, if anything was counted. */
  readonly chiefOutcome: (operation: Operation) => Figure | undefined;
  /** Which figures editors chose and named for an operation. */
  readonly choiceFor: (operation: Operation) => OperationChoice;
  /** Accounts, suspects, arrests, charges, convictions, children, money: the figure that stands for each, if any does. */
  readonly rungsOf: (operation: Operation) => readonly RungFigure[];
  readonly identifications: Identifications;
  /** The series that repeat counts of an operation. */
  readonly seriesOfOperation: LookUp<Series>;
  /** The operations whose texts name an operation, or that its own texts name. */
  readonly namedTogether: LookUp<Operation>;
}

/** The model of a record as the public sees it, without drafts, and of what editors wrote about it. */
export function modelOf(record: ResearchRecord, editorial: Editorial = NO_TEXTS): Model {
  const { questions, operationTexts, operationChoices, stories } = editorial;
  const model: Model = kept({
    record: () => record,
    questions: () => questions,
    stories: () => stories,
    relations: () => relate(record, questions.values()),

    standings: () => lineage(record),
    families: () => families(model.standings),
    descents: () => (figures) => descents(figures, record, model.standings, stories),
    confusedWith: () =>
      keptForEach((figure) => confusedWith(figure, record, model.relations, model.standings)),
    disputes: () => disputes(record, model.relations, model.standings),
    disputeTitle: () => (dispute) =>
      editorial.disputeTitles.get(disputeId(dispute)) ?? entry(record.measures, dispute.measure).plural,
    contrasts: () => contrasts(record, model.disputes),
    disputesOfOperation: () => disputesOfOperations(model.disputes),
    summary: () => summary(model),

    edition: () => editionOf(record),
    changes: () =>
      [
        ...[...record.figures.values()].map(model.changesOf),
        ...[...record.series.values()].map(model.changesOfSeries),
        ...[...record.sources.values()].map(model.changesOfSource),
      ]
        .flatMap((changes) => changes.toReversed())
        .sort(newestFirst),
    changesOf: () => keptForEach((figure) => changesOfFigure(figure, record)),
    changesOfSeries: () => keptForEach(({ id }) => changesOfRow('series', id, record)),
    changesOfSource: () => keptForEach(({ id }) => changesOfRow('sources', id, record)),
    changeMark: () => (figure) => markOfChange(model.changesOf(figure).findLast(({ ofNumber }) => ofNumber)),

    listed: () => keptForEach((figure) => listed(figure, record, model.standings, model.changeMark(figure))),

    places: () => placesOf(record),
    placesWithPage: () => new Set(model.places.filter(hasPage).map(({ code }) => code)),

    chiefOutcome: () =>
      keptForEach((operation) =>
        chiefOutcome(
          operation,
          model.relations.figuresOfOperation(operation.id),
          model.choiceFor(operation),
          record,
        ),
      ),
    choiceFor:
      () =>
      ({ id }) =>
        operationChoices.get(id) ?? NO_CHOICE,
    rungsOf: () =>
      keptForEach((operation) =>
        figuresOfRungs(
          operation,
          model.relations.figuresOfOperation(operation.id),
          model.choiceFor(operation),
          record,
        ),
      ),
    identifications: () => identifications([...record.operations.values()]),
    seriesOfOperation: () => seriesOfOperations(record),
    namedTogether: () => namedTogether([...record.operations.values()], operationTexts),
  });
  return model;
}
