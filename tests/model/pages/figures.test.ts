import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../src/model/model.ts';
import { figurePage } from '../../../src/model/pages/figure/page.ts';
import { figuresPage, topicPage } from '../../../src/model/pages/figures.ts';
import { entry } from '../../../src/record/schema/record.ts';
import { figure, recordOf } from '../lineage/record.ts';

const echoes = ['a', 'b', 'c', 'd', 'e'].map((id) => figure({ id: `echo-${id}`, restates: 'first' }));
const record = recordOf([
  figure({ id: 'first', measure: 'requests' }),
  ...echoes,
  figure({ id: 'far', restates: 'echo-a', measure: 'traffic' }),
  figure({ id: 'old', measure: 'arrests', unit: 'count', status: 'superseded', superseded_by: 'new' }),
  figure({ id: 'new', measure: 'arrests', unit: 'count', value: 90 }),
  figure({ id: 'both', measure: 'arrests', unit: 'count', derivation: 'sum old new' }),
]);
const model = modelOf(record);
const pageOf = (id: string) => figurePage(entry(record.figures, id), model);
const ids = (rows: readonly { readonly figure: { readonly id: string } }[]) =>
  rows.map((row) => row.figure.id);

describe('the page of a figure', () => {
  it('lists what it is computed from, and what is computed from it', () => {
    expect(ids(pageOf('both').parts)).toEqual(['old', 'new']);
    expect(ids(pageOf('new').uses)).toEqual(['both']);
  });
});

describe('the index of figures', () => {
  it('counts every figure once, by topic and by what it counts', () => {
    const network = figuresPage(model).find(({ topic }) => topic === 'network');
    expect(network?.count).toBe(record.figures.size);
    expect(network?.measures.map(({ measure, count }) => [measure.id, count])).toEqual([
      ['requests', 1],
      ['visits', 5],
      ['traffic', 1],
      ['arrests', 3],
    ]);
    expect(topicPage('network', model).map(({ rows }) => rows.length)).toEqual([1, 5, 1, 3]);
  });
});
