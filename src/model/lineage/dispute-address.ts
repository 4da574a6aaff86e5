import type { Dispute } from './disagreements.ts';
import type { Topic } from '../../record/schema/figure.ts';

/** The topic under which a disagreement is listed. */
export function disputeTopic({ subject, figures, notes }: Dispute): Topic | undefined {
  return (subject.kind === 'noted' ? notes[0]?.topic : undefined) ?? figures[0]?.topic;
}

/** The id of a disagreement on the page of its topic: that of its note, or of the first of its figures. */
export function disputeId({ subject, figures }: Dispute): string {
  return subject.kind === 'noted' ? subject.id : (figures[0]?.id ?? subject.id);
}

/** Where a disagreement is told. */
export function disputeAddress(dispute: Dispute): string {
  return `/disagreements/${disputeTopic(dispute) ?? ''}/#${disputeId(dispute)}`;
}
