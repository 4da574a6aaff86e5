import type { Figure, Topic } from '../record/figure.ts';
import { TOPICS } from '../record/figure.ts';
import type { Operation } from '../record/operation.ts';
import { spanOf } from '../record/period.ts';
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
  readonly specimens: readonly Figure[];
}

/** Sorts all that a place has into groups. A figure of an operation that does not list the place goes by its topic. */
export function groupsOf({ figures, operations }: Place): Groups {
  const evidence = figures.filter(({ role }) => role !== 'specimen').sort(byUse);
  const listed = new Set(operations.map(({ id }) => id));
  const isListed = ({ operation }: Figure) => operation !== undefined && listed.has(operation);
  const byOperation = Map.groupBy(evidence, ({ operation }) => operation);
  const byTopic = Map.groupBy(
    evidence.filter((figure) => !isListed(figure)),
    ({ topic }) => topic,
  );
  return {
    operations: operations
      .toSorted((a, b) => (dateOf(a) < dateOf(b) ? 1 : dateOf(a) > dateOf(b) ? -1 : 0))
      .map((operation) => ({ operation, figures: byOperation.get(operation.id) ?? [] })),
    topics: TOPICS.flatMap((topic) => {
      const inTopic = byTopic.get(topic);
      return inTopic === undefined ? [] : [{ topic, figures: inTopic }];
    }),
    specimens: figures.filter(({ role }) => role === 'specimen'),
  };
}

function dateOf({ announced, started }: Operation): string {
  return announced ?? started ?? '';
}

const ROLES: readonly Figure['role'][] = ['finding', 'retelling', 'method', 'specimen'];

/** What stands now before what was superseded, findings before retellings, then the newest first. */
function byUse(a: Figure, b: Figure): number {
  const rank = ({ status, role }: Figure) => (status === 'current' ? 0 : ROLES.length) + ROLES.indexOf(role);
  return rank(a) - rank(b) || (lastDay(a) < lastDay(b) ? 1 : lastDay(a) > lastDay(b) ? -1 : 0);
}

function lastDay({ period_start, period_end }: Figure): string {
  return spanOf(period_end ?? period_start ?? '')?.last ?? '';
}
