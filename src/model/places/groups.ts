import { descending } from 'd3-array';
import { isEvidence, TOPICS, type Figure, type Topic } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { lastDay } from '../../record/schema/period.ts';
import type { Place } from './place.ts';

/** An operation with its figures for one place. */
export interface OperationHere {
  readonly operation: Operation;
  readonly figures: readonly Figure[];
}

/** The figures of a place, each in one group: under its operation, under its topic, or among the errors. */
export interface Groups {
  /** The newest first. */
  readonly operations: readonly OperationHere[];
  readonly topics: readonly { readonly topic: Topic; readonly figures: readonly Figure[] }[];
  /** Errors, and what texts print to refute it. */
  readonly specimens: readonly Figure[];
}

/** Sorts all that a place has into groups. A figure of an operation that does not list the place goes by its topic. */
export function groupsOf({ figures, operations }: Place): Groups {
  const evidence = figures.filter(isEvidence).sort(byUse);
  const listed = new Set(operations.map(({ id }) => id));
  const isListed = ({ operation }: Figure) => operation !== undefined && listed.has(operation);
  const byOperation = Map.groupBy(evidence, ({ operation }) => operation);
  const byTopic = Map.groupBy(
    evidence.filter((figure) => !isListed(figure)),
    ({ topic }) => topic,
  );
  return {
    operations: operations
      .toSorted((a, b) => descending(dateOf(a), dateOf(b)))
      .map((operation) => ({ operation, figures: byOperation.get(operation.id) ?? [] })),
    topics: TOPICS.flatMap((topic) => {
      const inTopic = byTopic.get(topic);
      return inTopic === undefined ? [] : [{ topic, figures: inTopic }];
    }),
    specimens: figures.filter((figure) => !isEvidence(figure)),
  };
}

function dateOf({ announced, started }: Operation): string {
  return announced ?? started ?? '';
}

const ROLES: readonly Figure['role'][] = ['finding', 'retelling', 'method', 'specimen', 'corrector'];

/** What stands now before what was superseded, findings before retellings, then the newest first. */
function byUse(a: Figure, b: Figure): number {
  const rank = ({ status, role }: Figure) => (status === 'current' ? 0 : ROLES.length) + ROLES.indexOf(role);
  return rank(a) - rank(b) || descending(lastDay(a), lastDay(b));
}
