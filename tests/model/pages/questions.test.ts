import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../src/model/model.ts';
import { questionPage } from '../../../src/model/pages/questions.ts';
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
const page = questionPage(['study', 'told', 'later', 'caught'], model);

describe('the page of a question', () => {
  it('has each figure once: as an answer, or under the answer that it retells', () => {
    const shown = page.groups.flatMap(({ answers }) =>
      answers.map(({ row, retellings }) => [row, ...retellings].map((each) => each.figure.id).join(' < ')),
    );
    expect(shown).toEqual(['study < told', 'later', 'caught']);
  });

  it('says of each group but the first what keeps it from the first, by the names that the record gives', () => {
    expect(page.groups.map(({ beside }) => beside)).toEqual([
      undefined,
      'Beside shares of visits on Tor. Not comparable: one is a count, the other a percentage; one is about arrests, the other share of visits; one is about Operation Anchor, the other about no single case.',
    ]);
  });

  it('says why not even the answers of one group can all be compared', () => {
    expect(page.groups.map(({ within }) => within)).toEqual([
      'Comparable with care: one is of 2019, the other of March to September 2014.',
      undefined,
    ]);
  });

  it('names the finding that was published last, and no retelling', () => {
    expect(page.newest?.figure.id).toBe('study');
    const newer = { ...entry(model.record.sources, 'gazette'), published: '2026-03-01' };
    const later = figure({ id: 'newer', source: 'gazette' });
    const record = { ...model.record, sources: new Map(model.record.sources).set('gazette', newer) };
    const figures = new Map(record.figures).set('newer', later);
    expect(questionPage(['study', 'told', 'newer'], modelOf({ ...record, figures })).newest?.figure.id).toBe(
      'newer',
    );
    expect(questionPage(['told'], model).newest).toBeUndefined();
  });

  it('leads to the families of its answers and to their operations', () => {
    expect(page.groups[0]?.answers.map(({ family }) => family)).toEqual(['study', undefined]);
    expect(page.operations.map(({ id }) => id)).toEqual(['operation-anchor']);
  });
});
