import type { Dispute } from './disagreements.ts';
import type { Topic } from '../../record/schema/figure.ts';

/** The topic under which a disagreement is listed. */
export function disputeTopic({ subject, figures, notes }: Dispute): Topic | undefined {
  return (subject.kind === 'noted' ? notes[0]?.topic : undefined) ?? figures[0]?.topic;
}

/**
 * The id of a disagreement on the page of its topic: that of its note where nothing else in the record ties its figures,
 * else that of the first of its figures. A question that names them may be rewritten, so it is no such tie.
 */
export function disputeId({ subject, figures, notes }: Dispute): string {
  if (subject.kind === 'noted') return subject.id;
  const note = subject.kind === 'question' ? notes[0] : undefined;
  return note?.id ?? figures[0]?.id ?? subject.id;
}

/** Where a disagreement is told. */
export function disputeAddress(dispute: Dispute): string {
  return `/disagreements/${disputeTopic(dispute) ?? ''}/#${disputeId(dispute)}`;
}
