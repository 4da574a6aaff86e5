import { ascending, descending } from 'd3-array';
import { isEvidence, TOPICS, type Topic } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { entry } from '../../record/schema/record.ts';
import type { Disagreement } from '../../record/schema/vocabulary.ts';
import { hedgedNumber } from '../../language/say/hedge.ts';
import { capitalised, choiceWords } from '../../language/say/text.ts';
import { isExplained, UNEXPLAINED, type Dispute } from '../lineage/disagreements.ts';
import { disputeAddress, disputeId, disputeTopic } from '../lineage/dispute-address.ts';
import type { Listed } from '../listed.ts';
import type { Model } from '../model.ts';

/** A disagreement as a line of the list of all. */
export interface DisputeLine {
  readonly address: string;
  /** `How many people were arrested worldwide in the Welcome to Video case?` */
  readonly title: string;
  /** `23 or at least 30` */
  readonly numbers: string;
  readonly isExplained: boolean;
}

/** All disagreements: of operations, that of which most was counted first, and by topic those of none. */
export interface DisagreementsPage {
  readonly ofOperations: readonly DisputeLine[];
  readonly others: readonly DisputeLine[];
}

/** The data of the list of all disagreements. */
export function disagreementsPage(model: Model): DisagreementsPage {
  const cases = byCase(model.disputes, model);
  const lines = (isOfOperation: boolean) =>
    cases
      .filter(({ operation }) => (operation !== undefined) === isOfOperation)
      .flatMap(({ disputes }) => disputes.map((dispute) => lineOf(dispute, model)));
  return { ofOperations: lines(true), others: lines(false) };
}

function byCase(
  disputes: readonly Dispute[],
  { record, relations }: Model,
): { readonly operation: Operation | undefined; readonly disputes: readonly Dispute[] }[] {
  const size = (id: string | undefined) => (id === undefined ? -1 : relations.figuresOfOperation(id).length);
  const topic = (dispute: Dispute) => TOPICS.indexOf(disputeTopic(dispute) ?? 'network');
  return [...Map.groupBy(disputes, ({ figures }) => figures[0]?.operation)]
    .sort(([a], [b]) => descending(size(a), size(b)))
    .map(([id, all]) => ({
      operation: id === undefined ? undefined : entry(record.operations, id),
      disputes: all.toSorted((a, b) => ascending(topic(a), topic(b))),
    }));
}

function lineOf(dispute: Dispute, model: Model): DisputeLine {
  return {
    address: disputeAddress(dispute),
    title: capitalised(model.disputeTitle(dispute)),
    numbers: numbersOf(dispute.figures.map(hedgedNumber)),
    isExplained: isExplained(dispute),
  };
}

const MOST_NUMBERS = 4;

function numbersOf(all: readonly string[]): string {
  const numbers = [...new Set(all)];
  return numbers.length > MOST_NUMBERS
    ? `${numbers.slice(0, MOST_NUMBERS - 1).join(', ')} and others`
    : choiceWords(numbers);
}

/** The disagreements of a topic, those of each operation together, and what only looks like one. */
export interface TopicDisagreements {
  readonly topic: Topic;
  readonly count: number;
  readonly unexplained: number;
  readonly cases: readonly {
    readonly operation: Operation | undefined;
    readonly disputes: readonly ToldDispute[];
  }[];
  readonly contrasts: readonly Contrast[];
}

/** The data of the page of each topic in which anything was noted. */
export function topicDisagreements(model: Model): TopicDisagreements[] {
  const disputes = Map.groupBy(model.disputes, disputeTopic);
  const contrasts = Map.groupBy(model.contrasts, ({ topic }) => topic);
  return TOPICS.filter((topic) => disputes.has(topic) || contrasts.has(topic)).map((topic) => {
    const told = disputes.get(topic) ?? [];
    return {
      topic,
      count: told.length,
      unexplained: told.filter((dispute) => !isExplained(dispute)).length,
      cases: byCase(told, model).map((each) => ({
        operation: each.operation,
        disputes: toldDisputes(each.disputes, model),
      })),
      contrasts: (contrasts.get(topic) ?? []).map((note) => contrastOf(note, model)),
    };
  });
}

/** A disagreement as it is told in full: who gives which number, what was noted beside them, and why they differ. */
export interface ToldDispute {
  readonly id: string;
  readonly title: string;
  /** Each number once, with all who give it. */
  readonly sides: readonly { readonly number: string; readonly rows: readonly Listed[] }[];
  /** What the researchers named beside these figures, counted otherwise. */
  readonly beside: readonly Listed[];
  /** Why the figures differ, as Markdown; none where nobody found out. */
  readonly explanations: readonly string[];
}

/** Disagreements as they are told in full. */
export function toldDisputes(disputes: readonly Dispute[], model: Model): ToldDispute[] {
  return disputes.map((dispute) => ({
    id: disputeId(dispute),
    title: capitalised(model.disputeTitle(dispute)),
    sides: [...Map.groupBy(dispute.figures, hedgedNumber)].map(([number, figures]) => ({
      number,
      rows: figures.map(model.listed),
    })),
    beside: [...new Set(dispute.notes.flatMap((note) => rowsOf(note, model)))].filter(
      ({ figure }) => !dispute.figures.includes(figure),
    ),
    explanations: dispute.notes.flatMap(explanationsOf),
  }));
}

/** Numbers that are set side by side though each can be right, and what tells them apart. */
export interface Contrast {
  readonly id: string;
  /** `Genesis Market: arrests` */
  readonly label: string;
  /** `119 or about 120` */
  readonly numbers: string;
  readonly rows: readonly Listed[];
  readonly explanations: readonly string[];
}

function contrastOf(note: Disagreement, model: Model): Contrast {
  const { measures, operations } = model.record;
  const what = entry(measures, note.measure).plural;
  const rows = rowsOf(note, model);
  return {
    id: note.id,
    label:
      note.operation === undefined ? capitalised(what) : `${entry(operations, note.operation).name}: ${what}`,
    numbers: numbersOf(rows.flatMap(({ figure }) => (isEvidence(figure) ? hedgedNumber(figure) : []))),
    rows,
    explanations: explanationsOf(note),
  };
}

function rowsOf({ figures }: Disagreement, { record, listed }: Model): Listed[] {
  return figures.flatMap((id) => record.figures.get(id) ?? []).map(listed);
}

function explanationsOf({ explanation }: Disagreement): string[] {
  return explanation === UNEXPLAINED ? [] : [explanation];
}
