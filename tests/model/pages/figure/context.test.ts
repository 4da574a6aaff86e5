import { describe, expect, it } from 'vitest';
import { NO_TEXTS } from '../../../../src/model/editorial.ts';
import { modelOf } from '../../../../src/model/model.ts';
import { contextOf } from '../../../../src/model/pages/figure/context.ts';
import type { Listed } from '../../../../src/model/listed.ts';
import { entry } from '../../../../src/record/schema/record.ts';
import { figure, recordOf } from '../../lineage/record.ts';

const count = { unit: 'count', operation: 'operation-anchor' } as const;
const year = { period_start: '2015', period_end: '2015' } as const;
const twoYears = { period_start: '2015', period_end: '2016' } as const;
const record = recordOf([
  figure({ id: 'share', value: 20 }),
  figure({ id: 'later-share', value: 30, period_start: '2016', period_end: '2016' }),
  figure({ id: 'repeated-share', restates: 'share' }),
  figure({ id: 'wrong-share', role: 'specimen' }),
  figure({ id: 'traffic-share', measure: 'traffic' }),
  figure({ id: 'asked', measure: 'agreeing', value: 40 }),
  figure({ id: 'caught', measure: 'arrests', value: 9, ...count }),
  figure({ id: 'caught-later', measure: 'arrests', value: 12, base: 'people at sea', ...count }),
  figure({ id: 'reports', measure: 'suspects', unit: 'count', value: 90, ...year }),
  figure({ id: 'reports-of-two-years', measure: 'suspects', unit: 'count', value: 200, ...twoYears }),
  figure({ id: 'agree-there', measure: 'agreeing', base: 'of sailors asked in Norway', place: ['NO'] }),
  figure({ id: 'agree-here', measure: 'agreeing', base: 'of sailors asked in Sweden', place: ['SE'] }),
  figure({ id: 'agree-ashore', measure: 'agreeing', base: 'of dockers asked in Chile', place: ['CL'] }),
  figure({ id: 'charged', measure: 'charges', value: 5, ...count }),
  figure({ id: 'charged-wrongly', measure: 'charges', value: 50, role: 'specimen', ...count }),
]);
const question = { id: 'how-many', question: 'How many?', figures: ['asked', 'share', 'traffic-share'] };
const model = modelOf(record, { ...NO_TEXTS, questions: new Map([[question.id, question]]) });
const context = (id: string) => contextOf(entry(record.figures, id), model);
const ids = (rows: readonly Listed[]) => rows.map((row) => row.figure.id);

describe('the numbers beside a figure', () => {
  it('are those of its case, of its question, or of what it counts, in that order', () => {
    expect(context('caught').of).toMatchObject({ kind: 'operation', operation: { id: 'operation-anchor' } });
    expect(context('share').of).toEqual({ kind: 'question', question });
    expect(context('later-share').of).toMatchObject({ kind: 'measure', measure: { id: 'visits' } });
  });

  it('stand on one axis, the highest first, where they count alike, with the figure among them', () => {
    expect(ids(context('later-share').alike)).toEqual(['later-share', 'share']);
    expect(ids(context('caught').alike)).toEqual(['caught-later', 'caught']);
  });

  it('stand apart where they count other things', () => {
    expect(ids(context('share').alike)).toEqual([]);
    expect(ids(context('share').beside)).toEqual(['asked', 'traffic-share']);
  });

  it('stand on no axis where one is of the time of the other and more: a year, and two', () => {
    expect(ids(context('reports').alike)).toEqual([]);
    expect(ids(context('reports').beside)).toContain('reports-of-two-years');
    expect(ids(context('reports-of-two-years').beside)).toContain('reports');
  });

  it('stand on one axis where one poll asked in several places', () => {
    expect(ids(context('agree-here').alike).toSorted()).toEqual(['agree-here', 'agree-there']);
  });

  it('are not told again where the page tells them elsewhere, but for those on the axis', () => {
    const [caught, charged, later] = ['caught', 'charged', 'caught-later'].map((id) =>
      entry(record.figures, id),
    );
    if (caught === undefined || charged === undefined || later === undefined) throw new Error('missing');
    expect(ids(context('caught').beside)).toContain('charged');
    expect(ids(contextOf(caught, model, new Set([charged])).beside)).not.toContain('charged');
    const confused = contextOf(caught, model, new Set(), new Set([charged, later]));
    expect([ids(confused.alike), ids(confused.beside)]).toEqual([['caught-later', 'caught'], []]);
  });

  it('are no errors, no repetitions, and not the figure itself', () => {
    const others = (id: string) =>
      ids([...context(id).alike, ...context(id).beside]).filter((other) => other !== id);
    const rows = [...record.figures.keys()].flatMap(others);
    expect(rows).not.toContain('wrong-share');
    expect(rows).not.toContain('repeated-share');
    expect(rows).not.toContain('charged-wrongly');
    expect(ids(context('asked').beside)).not.toContain('asked');
  });
});
