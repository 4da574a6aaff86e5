import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { modelOf } from '../../src/model/model.ts';
import { outcomeCsv } from '../../src/publish/outcome-csv.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import { figure, recordOf } from '../model/lineage/record.ts';

const caught = (id: string, value: number, more: Partial<Figure> = {}) =>
  figure({ id, value, unit: 'count', measure: 'arrests', operation: 'operation-anchor', ...more });

it('holds every arrest figure of every operation, and tells which one stands for the operation', () => {
  const model = modelOf(
    recordOf([
      caught('all', 337),
      caught('one-country', 5, { place: ['KR'] }),
      caught('told-wrong', 999, { role: 'specimen', restates: 'all' }),
      caught('given-up', 300, { status: 'superseded' }),
      caught('charged', 50, { measure: 'charges' }),
      figure({ id: 'of-no-operation', unit: 'count', measure: 'arrests' }),
    ]),
  );
  const { data } = Papa.parse<Record<string, string>>(
    outcomeCsv('x.csv', 'arrests', model, 'https://site.example'),
    { header: true, skipEmptyLines: true },
  );
  expect(data.map((row) => [row.operation, row.id, row.value, row.stands_for_operation])).toEqual([
    ['operation-anchor', 'all', '337', 'yes'],
    ['operation-anchor', 'one-country', '5', 'no'],
  ]);
  expect(data[0]).toMatchObject({
    operation_name: 'Operation Anchor',
    base: 'of visits to hidden services',
    source: 'study',
    address: 'https://site.example/figures/all/',
  });
});
