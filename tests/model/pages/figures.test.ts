import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../src/model/model.ts';
import { figurePage, figuresPage, topicPage } from '../../../src/model/pages/figures.ts';
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
  it('shows the way down to the measurement, what changed on each step, and where one is', () => {
    const { depth } = pageOf('far');
    expect(depth?.path.map(({ row, isHere, isGround }) => [row.figure.id, isHere, isGround])).toEqual([
      ['far', true, false],
      ['echo-a', false, false],
      ['first', false, true],
    ]);
    expect(depth?.path[0]?.drifts.map(({ field }) => field)).toContain('measure');
    expect(depth?.path.at(-1)?.drifts).toEqual([]);
  });

  it('lists few retellings, counts many, and has no depth where there are none', () => {
    expect(ids(pageOf('first').depth?.retellings ?? [])).toEqual(echoes.map(({ id }) => id));
    const more = modelOf(recordOf([...record.figures.values(), figure({ id: 'sixth', restates: 'first' })]));
    const { depth } = figurePage(entry(more.record.figures, 'first'), more);
    expect([depth?.retold, depth?.retellings]).toEqual([6, []]);
    expect(pageOf('new').depth).toBeUndefined();
  });

  it('names the later count, and what is computed from it', () => {
    expect(pageOf('old').successor?.id).toBe('new');
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
