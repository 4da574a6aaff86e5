import { isEvidence, type Figure } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import type { Operation } from '../../record/schema/operation.ts';
import type { OperationChoice } from '../editorial.ts';
import { outcomeLadder } from './outcome-ladder.ts';
import { byAge, byAuthority } from './rung-figures.ts';

/**
 * The one number by which an operation is told wherever there is room for one: in lists, on the first page, and first on
 * its own. The first that an editor chose; else, of the outcomes that the record holds, those whose measure says it best,
 * and of these the one that covers more, has more authority, is newer. An operation that looks for children is told by
 * these. Where no outcome was counted, the first figure of its ladder. Nothing is added up.
 */
export function chiefOutcome(
  operation: Operation,
  figures: readonly Figure[],
  choice: OperationChoice,
  record: ResearchRecord,
): Figure | undefined {
  const evidence = figures.filter((figure) => isEvidence(figure) && figure.status === 'current');
  const rankOf = ({ measure }: Figure): number => {
    const { stage, outcome_rank: rank = Infinity } = entry(record.measures, measure);
    const isSought = operation.kind === 'victim-identification' && stage === 'children';
    return isSought && rank < Infinity ? 0 : rank;
  };
  const named = evidence.find(({ id }) => id === choice.figures[0]);
  const [best] = evidence
    .filter((figure) => rankOf(figure) < Infinity)
    .sort((a, b) => rankOf(a) - rankOf(b) || byAuthority(record)(a, b) || byAge(a, b));
  return named ?? best ?? outcomeLadder(evidence, record)[0]?.steps[0]?.figures[0];
}
