import type { Operation } from '../../../src/record/schema/operation.ts';

/** An operation of the harbour police; the test says what is particular about it. */
export function operation(row: Partial<Operation> & Pick<Operation, 'id'>): Operation {
  return {
    name: row.id,
    kind: 'other',
    network: 'tor',
    lead: '',
    countries: ['NO'],
    started: undefined,
    announced: undefined,
    identified_by: ['unknown'],
    desk: '',
    at: { file: 'data/operations.csv', line: 2 },
    ...row,
  };
}
