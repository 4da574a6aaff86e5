import type { Fault } from '../../faults/fault.ts';
import type { Model } from '../../model/model.ts';
import { checkedText } from '../plain-text.ts';

const COLUMNS = ['summary', 'outcome_note', 'misses'] as const;

/**
 * What the rules for prose find in the texts about operations, above all a number that is typed and not named as a
 * figure. It stands here and not in the check of the record, because that knows nothing of prose.
 */
export function operationTextFaults(model: Model): Fault[] {
  return [...model.record.operations.values()].flatMap((operation) =>
    COLUMNS.flatMap((column) =>
      checkedText(operation[column], model).findings.map(({ text, problem, remedy }): Fault => ({
        ...operation.at,
        id: operation.id,
        column,
        value: text,
        problem,
        remedy,
      })),
    ),
  );
}
