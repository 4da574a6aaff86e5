import { expect, it } from 'vitest';
import { modelOf } from '../../src/model/model.ts';
import { operationTextFaults } from '../../src/prose/rules/operation-texts.ts';
import { faultLine } from '../../src/faults/fault.ts';
import { readRecord } from '../../src/record/read/read.ts';
import { entry } from '../../src/record/schema/record.ts';

const { record } = await readRecord('data');
const model = modelOf(record);

it('finds nothing wrong with the texts about operations', () => {
  expect(operationTextFaults(model).map(faultLine)).toEqual([]);
});

it.each([
  ['summary', 'Police arrested 337 people.', '"337" is a number without a source'],
  ['outcome_note', 'Nearly {kidflix-arrests} were held.', 'comes after "Nearly"'],
  ['misses', 'Whether {no-such-figure} is right.', 'names no figure of the record'],
])('refuses in %s: %s', (column, text, told) => {
  const operation = { ...entry(record.operations, 'kidflix'), [column]: text };
  const faults = operationTextFaults(modelOf({ ...record, operations: new Map([['kidflix', operation]]) }));
  expect(faults.map(faultLine)).toEqual([
    expect.stringMatching(new RegExp(`^data/operations.csv:\\d+ \\(kidflix\\) ${column}: .*${told}`)),
  ]);
});
