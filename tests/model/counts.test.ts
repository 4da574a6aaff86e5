import { expect, it } from 'vitest';
import { countOf, COUNT_NAMES } from '../../src/model/counts.ts';
import { modelOf } from '../../src/model/model.ts';
import { figure, recordOf } from './lineage/record.ts';

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
