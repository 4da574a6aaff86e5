import { describe, expect, it } from 'vitest';
import { isExplained } from '../../../src/model/lineage/disagreements.ts';
import { modelOf } from '../../../src/model/model.ts';
import { canBothBeTrue } from '../../../src/model/lineage/hedged-range.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { figure, recordOf } from './record.ts';

function arrests(id: string, value: number, more: Partial<Figure> = {}): Figure {
  return figure({
    id,
    value,
    measure: 'arrests',
    unit: 'count',
    base: 'people arrested in Operation Anchor',
    operation: 'operation-anchor',
    source: 'paper',
    ...more,
  });
}

function found(figures: readonly Figure[]) {
  return modelOf(recordOf(figures)).disputes.map((dispute) => dispute.figures.map(({ id }) => id));
}

describe('two hedged numbers', () => {
  const hedged = (qualifier: Figure['qualifier'], value: number) => ({
    qualifier,
    value,
    value_high: undefined,
    words: '',
  });

  it('can both be true where their ranges meet or one is the other rounded', () => {
    expect(canBothBeTrue(hedged('about', 45_000), hedged('exact', 45_000))).toBe(true);
    expect(canBothBeTrue(hedged('at-least', 23), hedged('exact', 25))).toBe(true);
    expect(canBothBeTrue(hedged('nearly', 900), hedged('exact', 870))).toBe(true);
    expect(canBothBeTrue(hedged('exact', 11), hedged('exact', 11.1))).toBe(true);
  });

  it('cannot where they exclude one another', () => {
    expect(canBothBeTrue(hedged('more-than', 400), hedged('exact', 27))).toBe(false);
    expect(canBothBeTrue(hedged('exact', 337), hedged('exact', 338))).toBe(false);
    expect(canBothBeTrue(hedged('about', 2), hedged('about', 4))).toBe(false);
  });
});

describe('the disagreements', () => {
  it('are figures of one case and measure that cannot all be true', () => {
    expect(
      found([
        arrests('a', 337),
        arrests('b', 338),
        arrests('c', 337),
        arrests('d', 300, { measure: 'charges' }),
      ]),
    ).toEqual([['a', 'b', 'c']]);
  });

  it('are not figures of another place, another part, another time or a later count', () => {
    const other: Partial<Figure>[] = [
      { place: ['US'] },
      { part: ['second'] },
      { period_start: '2016', period_end: '2016' },
      { period_end: '2015-12' },
      { status: 'superseded', superseded_by: 'a' },
      { status: 'withdrawn' },
    ];
    for (const change of other) expect(found([arrests('a', 337), arrests('b', 12, change)])).toEqual([]);
  });

  it('are no errors: a garbled number is shown beneath the figure that it garbles', () => {
    const wrong = arrests('wrong', 377, { role: 'specimen', restates: 'a' });
    expect(found([arrests('a', 337), wrong])).toEqual([]);
  });

  it('are found among the retellings of one figure, though no case joins them', () => {
    const told = (id: string, value: number) => figure({ id, value, restates: 'root' });
    expect(
      found([figure({ id: 'root', qualifier: 'more-than' }), told('b', 75), told('c', 83), told('d', 25)]),
    ).toEqual([['root', 'b', 'c', 'd']]);
  });

  it('are not a share and the rest to a hundred, where the two are of different parts', () => {
    const agree = figure({ id: 'root', value: 40, part: ['agree'] });
    const told = figure({ id: 'told', value: 60, restates: 'root' });
    expect(found([agree, { ...told, part: ['disagree'] }])).toEqual([]);
    expect(found([agree, { ...told, part: ['agree'] }])).toEqual([['root', 'told']]);
  });

  it('carry the note that speaks of two of them, and are unexplained without one', () => {
    const note = {
      id: 'anchor',
      topic: 'enforcement' as const,
      operation: 'operation-anchor',
      measure: 'arrests',
      figures: ['a', 'b'],
      explanation: 'With and without the operator.',
      desk: '',
      at: { file: 'data/disagreements.csv', line: 2 },
    };
    const figures = [arrests('a', 337), arrests('b', 338)];
    expect(modelOf(recordOf(figures)).disputes.map(isExplained)).toEqual([false]);
    expect(modelOf(recordOf(figures, { disagreements: [note] })).disputes.map(isExplained)).toEqual([true]);
    const unexplained = { ...note, explanation: 'unexplained' };
    expect(modelOf(recordOf(figures, { disagreements: [unexplained] })).disputes.map(isExplained)).toEqual([
      false,
    ]);
  });

  it('include what only the researchers set side by side, if both cannot be true', () => {
    const note = {
      id: 'two-surveys',
      topic: 'network' as const,
      operation: undefined,
      measure: 'visits',
      figures: ['a', 'b', 'charged'],
      explanation: 'Two ways of asking.',
      desk: '',
      at: { file: 'data/disagreements.csv', line: 2 },
    };
    const survey = (id: string, value: number) => figure({ id, value, base: `of those whom ${id} asked` });
    const charged = arrests('charged', 9);
    const model = modelOf(recordOf([survey('a', 5), survey('b', 9), charged], { disagreements: [note] }));
    expect(model.disputes).toMatchObject([
      { subject: { kind: 'noted', id: 'two-surveys' }, figures: [{ id: 'a' }, { id: 'b' }] },
    ]);
    expect(model.contrasts).toEqual([]);
    const stages = { ...note, figures: ['a', 'charged'] };
    const apart = modelOf(recordOf([survey('a', 5), charged], { disagreements: [stages] }));
    expect(apart.disputes).toEqual([]);
    expect(apart.contrasts).toEqual([stages]);
  });
});
