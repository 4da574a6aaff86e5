import { expect, it } from 'vitest';
import { modelOf } from '../../../src/model/model.ts';
import { lookUpPage } from '../../../src/model/pages/by-number.ts';
import { figure, recordOf } from '../lineage/record.ts';

const count = (id: string, value: number) => figure({ id, value, unit: 'count' });
const { groups, cases } = lookUpPage(
  modelOf(
    recordOf([
      figure({ id: 'share', value: 80 }),
      figure({ id: 'smaller', value: 3 }),
      figure({ id: 'wrong', value: 80, role: 'specimen', restates: 'share' }),
      figure({ id: 'old', status: 'superseded' }),
      figure({ id: 'sum', value: 5_000, unit: 'USD' }),
      figure({ id: 'life', value: 109, unit: 'days' }),
      count('arrests', 337),
      count('services', 45_000),
      count('reports', 36_210_368),
    ]),
  ),
);

it('lists each number in force once, by its size, and misquotes apart from all that was counted', () => {
  expect(groups.map(({ id, figures }) => [id, figures.map((each) => each.id)])).toEqual([
    ['shares', ['smaller', 'share']],
    ['hundreds', ['arrests']],
    ['ten-thousands', ['services']],
    ['millions', ['reports']],
    ['money', ['sum']],
    ['measures', ['life']],
    ['misquoted', ['wrong']],
  ]);
  expect(cases.map(({ name }) => name)).toEqual(['Operation Anchor']);
});
