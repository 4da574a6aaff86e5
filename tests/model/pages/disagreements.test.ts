import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../src/model/model.ts';
import { disagreementsPage, topicDisagreements } from '../../../src/model/pages/disagreements.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { figure, recordOf } from '../lineage/record.ts';

const count = (id: string, value: number, row: Partial<Figure> = {}) =>
  figure({
    ...{ id, value, unit: 'count', measure: 'arrests', topic: 'enforcement', operation: 'operation-anchor' },
    ...row,
  });
const figures = [
  count('a', 23),
  count('b', 30, { qualifier: 'at-least' }),
  count('charged', 9, { measure: 'charges' }),
  figure({ id: 'first', qualifier: 'exact' }),
  figure({ id: 'echo', restates: 'first', value: 20 }),
];
const note = {
  ...{ id: 'note', topic: 'enforcement' as const, operation: 'operation-anchor', measure: 'arrests' },
  ...{ explanation: 'One counts charges.', desk: '', at: { file: 'data/disagreements.csv', line: 2 } },
};

describe('the list of disagreements', () => {
  it('says of each what it is about, the numbers, and whether it is explained', () => {
    const model = modelOf(recordOf(figures));
    const page = disagreementsPage(model);
    expect([page.found, page.noted, page.unexplained]).toEqual([2, 0, 2]);
    expect(page.topics.flatMap(({ lines }) => lines)).toEqual([
      { address: '/disagreements/network/#first', label: 'first', numbers: '80% or 20%', isExplained: false },
      {
        address: '/disagreements/enforcement/#a',
        label: 'Operation Anchor: arrests',
        numbers: '23 or at least 30',
        isExplained: false,
      },
    ]);
  });
});

describe('the disagreements of a topic', () => {
  it('stand case by case, those of no case last, with what was noted beside them and why', () => {
    const noted = [{ ...note, figures: ['a', 'b', 'charged'] }];
    const model = modelOf(recordOf([...figures, ...loose()], { disagreements: noted }));
    const page = topicDisagreements(model).find(({ topic }) => topic === 'enforcement');
    expect(page?.cases.map(({ operation }) => operation?.id)).toEqual(['operation-anchor', undefined]);
    expect(page?.cases[0]?.disputes).toMatchObject([
      {
        id: 'a',
        rows: [{ figure: { id: 'a' } }, { figure: { id: 'b' } }],
        beside: [{ figure: { id: 'charged' } }],
        explanations: ['One counts charges.'],
      },
    ]);
    expect([page?.count, page?.unexplained]).toEqual([2, 1]);
  });
});

/** A disagreement within a family that belongs to no case. */
function loose(): Figure[] {
  const row = { topic: 'enforcement', measure: 'arrests', unit: 'count' } as const;
  return [
    figure({ id: 'root', value: 5, ...row }),
    figure({ id: 'told', value: 9, restates: 'root', ...row }),
  ];
}
