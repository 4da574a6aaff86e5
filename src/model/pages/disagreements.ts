import { TOPICS, type Topic } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { entry } from '../../record/schema/record.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';
import { hedgedNumber } from '../../language/say/hedge.ts';
import { isExplained, UNEXPLAINED, type Dispute } from '../lineage/disagreements.ts';
import { disputeAddress, disputeId, disputeTopic } from '../lineage/dispute-address.ts';
import type { Listed } from '../listed.ts';
import type { Model } from '../model.ts';

/** A disagreement as a line of the list of all. */
export interface DisputeLine {
  readonly address: string;
  /** `Operation Bayonet: arrests`, or the title of the first figure where there is no case. */
  readonly label: string;
  /** `23 or at least 30` */
  readonly numbers: string;
  readonly isExplained: boolean;
}

/** The list of all disagreements, by topic, and how many there are. */
export interface DisagreementsPage {
  readonly found: number;
  readonly noted: number;
  readonly unexplained: number;
  readonly topics: readonly { readonly topic: Topic; readonly lines: readonly DisputeLine[] }[];
}

/** The data of the list of disagreements. */
export function disagreementsPage(model: Model): DisagreementsPage {
  const { disputes } = model;
  const found = disputes.filter(({ subject }) => subject.kind !== 'noted').length;
  const byTopic = Map.groupBy(disputes, disputeTopic);
  return {
    found,
    noted: disputes.length - found,
    unexplained: disputes.filter((dispute) => !isExplained(dispute)).length,
    topics: TOPICS.flatMap((topic) => {
      const told = byTopic.get(topic);
      return told === undefined ? [] : [{ topic, lines: told.map((dispute) => lineOf(dispute, model)) }];
    }),
  };
}

const MOST_NUMBERS = 5;

function lineOf(dispute: Dispute, { record }: Model): DisputeLine {
  const [first] = dispute.figures;
  const numbers = [...new Set(dispute.figures.map(hedgedNumber))];
  return {
    address: disputeAddress(dispute),
    label:
      first?.operation === undefined
        ? (first?.title ?? '')
        : `${entry(record.operations, first.operation).name}: ${entry(record.measures, dispute.measure).plural}`,
    numbers:
      numbers.length > MOST_NUMBERS
        ? `${numbers.slice(0, MOST_NUMBERS).join(', ')} and others`
        : numbers.join(' or '),
    isExplained: isExplained(dispute),
  };
}

/** The disagreements of a topic, those of each operation together and those of none at the end. */
export interface TopicDisagreements {
  readonly topic: Topic;
  readonly count: number;
  readonly unexplained: number;
  readonly cases: readonly {
    readonly operation: Operation | undefined;
    readonly disputes: readonly ToldDispute[];
  }[];
}

/** The data of the page of each topic that has disagreements. */
export function topicDisagreements(model: Model): TopicDisagreements[] {
  return [...Map.groupBy(model.disputes, disputeTopic)].flatMap(([topic, told]) => {
    if (topic === undefined) return [];
    const byCase = [...Map.groupBy(told, ({ figures }) => figures[0]?.operation)];
    return [
      {
        topic,
        count: told.length,
        unexplained: told.filter((dispute) => !isExplained(dispute)).length,
        cases: byCase
          .sort(([a], [b]) => Number(a === undefined) - Number(b === undefined))
          .map(([id, disputes]) => ({
            operation: id === undefined ? undefined : entry(model.record.operations, id),
            disputes: toldDisputes(disputes, model),
          })),
      },
    ];
  });
}

/** A disagreement as it is told in full: the figures, what was noted beside them, and why they differ. */
export interface ToldDispute {
  readonly id: string;
  readonly measure: Measure;
  readonly rows: readonly Listed[];
  /** What the researchers named beside these figures, counted otherwise. */
  readonly beside: readonly Listed[];
  /** Why the figures differ, as Markdown; none where nobody found out. */
  readonly explanations: readonly string[];
}

/** Disagreements as they are told in full. */
export function toldDisputes(disputes: readonly Dispute[], model: Model): ToldDispute[] {
  const { record } = model;
  return disputes.map((dispute) => ({
    id: disputeId(dispute),
    measure: entry(record.measures, dispute.measure),
    rows: dispute.figures.map(model.listed),
    beside: [...new Set(dispute.notes.flatMap(({ figures }) => figures))]
      .flatMap((id) => record.figures.get(id) ?? [])
      .filter((figure) => !dispute.figures.includes(figure))
      .map(model.listed),
    explanations: dispute.notes.map(({ explanation }) => explanation).filter((text) => text !== UNEXPLAINED),
  }));
}
