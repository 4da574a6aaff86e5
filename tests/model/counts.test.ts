import { expect, it } from 'vitest';
import { countOf, COUNT_NAMES } from '../../src/model/counts.ts';
import { modelOf } from '../../src/model/model.ts';
import { figure, recordOf } from './lineage/record.ts';
import type { Operation } from '../../src/record/schema/operation.ts';
import { entry } from '../../src/record/schema/record.ts';

const model = modelOf(
  recordOf([
    figure({ id: 'first', value: 80 }),
    figure({ id: 'echo', restates: 'first', measure: 'traffic', value: 80 }),
    figure({ id: 'other', value: 3 }),
  ]),
);

it('counts what the record holds, under the names that texts write', () => {
  expect(countOf('figures', model)).toBe(3);
  expect(countOf('sources', model)).toBe(3);
  expect(countOf('retellings', model)).toBe(1);
  expect(countOf('first-figures', model)).toBe(1);
  expect(countOf('operations-unexplained', model)).toBe(countOf('operations', model));
});

it('splits each whole into its parts', () => {
  const sum = (...names: (typeof COUNT_NAMES)[number][]) =>
    names.reduce((total, name) => total + countOf(name, model), 0);
  expect(sum('operations-explained', 'operations-unexplained')).toBe(sum('operations'));
  expect(sum('first-figures-measured', 'first-figures-not-measured')).toBeLessThanOrEqual(
    sum('first-figures'),
  );
});

it('counts the operations in which people were found in a way, and one with two mistakes once', () => {
  const anchor = entry(model.record.operations, 'operation-anchor');
  const found = (id: string, ...identified_by: Operation['identified_by']): [string, Operation] => [
    id,
    { ...anchor, id, identified_by },
  ];
  const told = modelOf({
    ...model.record,
    operations: new Map([
      found('one', 'operator-mistake', 'server-misconfiguration'),
      found('two', 'server-misconfiguration', 'tip'),
      found('three', 'unknown'),
    ]),
  });
  expect(countOf('operations-explained', told)).toBe(2);
  expect(countOf('found-through-mistake', told)).toBe(2);
  expect(countOf('found-through-tip', told)).toBe(1);
  expect(countOf('found-through-seized-server', told)).toBe(0);
});
