import { allFaults } from './model/ledger/check.ts';
import { operationTextFaults } from './prose/rules/operation-texts.ts';
import type { Fault } from './faults/fault.ts';
import { modelOf } from './model/model.ts';
import type { Reading } from './record/read/parse.ts';

/**
 * All that stops the site from being built: faults of the record, of its past, and of the texts in it. A record with
 * faults may lack what the texts name; what is wrong with them is told once it is whole.
 */
export function buildFaults(reading: Reading): readonly Fault[] {
  const faults = allFaults(reading);
  return faults.length > 0 ? faults : operationTextFaults(modelOf(reading.record));
}
