import { describe, expect, it } from 'vitest';
import { NO_TEXTS } from '../../../src/model/editorial.ts';
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
  it('asks of each what it is about, gives the numbers, and says whether it is explained, cases first', () => {
    const disputeTitles = new Map([['a', 'How many were arrested in Operation Anchor?']]);
    const model = modelOf(recordOf(figures), { ...NO_TEXTS, disputeTitles });
    expect(disagreementsPage(model)).toMatchObject({
      ofOperations: [
        {
          address: '/disagreements/enforcement/#a',
          title: 'How many were arrested in Operation Anchor?',
          numbers: '23 or at least 30',
          isExplained: false,
        },
      ],
      others: [{ address: '/disagreements/network/#first', numbers: '80% or 20%', isExplained: false }],
    });
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
        sides: [
          { number: '23', rows: [{ figure: { id: 'a' } }] },
          { number: 'at least 30', rows: [{ figure: { id: 'b' } }] },
        ],
        beside: [{ figure: { id: 'charged' } }],
        explanations: ['One counts charges.'],
      },
    ]);
    expect([page?.count, page?.unexplained]).toEqual([2, 1]);
  });
});

describe('what only looks like a disagreement', () => {
  it('stands apart on the page of its topic, with what tells the numbers apart', () => {
    const noted = [{ ...note, figures: ['a', 'charged'] }];
    const model = modelOf(
      recordOf([count('a', 23), count('charged', 9, { measure: 'charges' })], { disagreements: noted }),
    );
    expect(topicDisagreements(model)).toMatchObject([
      {
        topic: 'enforcement',
        count: 0,
        contrasts: [
          { label: 'Operation Anchor: arrests', numbers: '23 or 9', explanations: ['One counts charges.'] },
        ],
      },
    ]);
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
