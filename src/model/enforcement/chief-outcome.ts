import { isEvidence, type Figure } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { outcomeLadder } from './outcome-ladder.ts';

/**
 * The one figure by which a list tells how an operation ended: of the outcomes that the record holds for it, those that
 * say it best, and of these the finding that names who counted, and of those the highest, since parts are less than
 * the whole. An operation that looks for children is told by these. Where no outcome was counted, the first figure of
 * its ladder. Nothing is added up.
 */
export function chiefOutcome(
  operation: Operation,
  figures: readonly Figure[],
  record: ResearchRecord,
): Figure | undefined {
  const evidence = figures.filter((figure) => isEvidence(figure) && figure.status === 'current');
  const rankOf = ({ measure }: Figure): number => {
    const { stage, outcome_rank: rank = Infinity } = entry(record.measures, measure);
    const isSought = operation.kind === 'victim-identification' && stage === 'children';
    return isSought && rank < Infinity ? 0 : rank;
  };
  const [best] = evidence
    .filter((figure) => rankOf(figure) < Infinity)
    .sort((a, b) => rankOf(a) - rankOf(b) || standing(b, record) - standing(a, record) || b.value - a.value);
  return best ?? outcomeLadder(evidence, record)[0]?.steps[0]?.figures[0];
}

/** How much a figure says on its own account: a finding more than a retelling, one with a named counter more than one without. */
function standing({ role, source, attributed_to: counter }: Figure, record: ResearchRecord): number {
  const isNamed = counter !== '' || entry(record.sources, source).kind !== 'news';
  return (role === 'finding' ? 2 : 0) + (isNamed ? 1 : 0);
}
