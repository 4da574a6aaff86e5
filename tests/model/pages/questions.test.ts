import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../src/model/model.ts';
import { questionPage } from '../../../src/model/pages/questions.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { entry } from '../../../src/record/schema/record.ts';
import { figure, recordOf } from '../lineage/record.ts';

const { measures, ...rest } = recordOf([
  figure({ id: 'study' }),
  figure({ id: 'told', restates: 'study', value: 90 }),
  figure({ id: 'later', period_start: '2019', period_end: '2019' }),
  figure({ id: 'caught', measure: 'arrests', unit: 'count', operation: 'operation-anchor' }),
]);
const told = { ...entry(measures, 'visits'), plural: 'shares of visits on Tor' };
const model = modelOf({ ...rest, measures: new Map(measures).set('visits', told) });
const page = questionPage(['study', 'told', 'later', 'caught'], ['study'], model);

describe('the page of a question', () => {
  it('has each figure once: as an answer, or under the answer that it retells', () => {
    const shown = page.groups.flatMap(({ answers }) =>
      answers.map(({ row, retellings }) => [row, ...retellings].map((each) => each.figure.id).join(' < ')),
    );
    expect(shown).toEqual(['study < told', 'later', 'caught']);
  });

  it('says of each group which numbers it has, each once', () => {
    expect(page.groups.map(({ numbers }) => numbers)).toEqual([['80%'], ['80']]);
  });

  it('says beside a number where it was counted, if that is a part of its case', () => {
    const { figures, operations } = model.record;
    const countries = ['US', 'GB'];
    const anchor = { ...entry(operations, 'operation-anchor'), countries };
    const caught = entry(figures, 'caught');
    const numbersAt = (...place: string[]) =>
      questionPage(
        ['caught'],
        ['caught'],
        modelOf({
          ...model.record,
          operations: new Map(operations).set('operation-anchor', anchor),
          figures: new Map(figures).set('caught', { ...caught, place }),
        }),
      ).groups[0]?.numbers;
    expect(numbersAt('GB')).toEqual(['80 (United Kingdom)']);
    expect(numbersAt('GB', 'US')).toEqual(['80']);
    expect(numbersAt('world')).toEqual(['80']);
  });

  describe('names the newest figure of what the answer counts', () => {
    const { sources, figures } = model.record;
    const newest = (named: readonly string[], ...others: readonly Figure[]) =>
      questionPage(
        ['study', 'told', 'later', 'caught', ...others.map(({ id }) => id)],
        named,
        modelOf({
          ...model.record,
          figures: new Map([...figures, ...others.map((each) => [each.id, each] as const)]),
        }),
      ).newest;

    it('whether the answer gives it or not', () => {
      expect(newest(['study'])?.row.figure.id).toBe('later');
      expect(newest(['study', 'later'])?.row.figure.id).toBe('later');
    });

    it('and the day on which its source was read', () => {
      const source = { ...entry(sources, 'paper'), read_on: '2026-11-22' };
      const read = { ...model.record, sources: new Map(sources).set('paper', source) };
      expect(questionPage(['study'], ['study'], modelOf(read)).newest?.readOn).toBe('22 November 2026');
    });

    it('and no newer one of something else, none that repeats another, and no error', () => {
      const more = (id: string, change: Partial<Figure>) =>
        figure({ id, period_start: '2024', period_end: '2024', ...change });
      const others = [
        more('arrests', { measure: 'arrests', unit: 'count' }),
        more('repeated', { restates: 'study' }),
        more('garbled', { role: 'specimen' }),
        more('replaced', { status: 'superseded' }),
      ];
      expect(newest(['study'], ...others)?.row.figure.id).toBe('later');
      expect(newest(['study'], ...others, more('newer', {}))?.row.figure.id).toBe('newer');
    });
  });

  it('leads to the families of its answers and to their operations', () => {
    expect(page.groups[0]?.answers.map(({ family }) => family)).toEqual(['study', undefined]);
    expect(page.operations.map(({ id }) => id)).toEqual(['operation-anchor']);
  });
});
