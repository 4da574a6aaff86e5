import { describe, expect, it } from 'vitest';
import { answerGroups } from '../../../src/model/lineage/answers.ts';
import { depthWords } from '../../../src/model/lineage/standing-words.ts';
import { lineage } from '../../../src/model/lineage/path.ts';
import { entry } from '../../../src/record/schema/record.ts';
import { figure, recordOf } from './record.ts';

const record = recordOf([
  figure({ id: 'study' }),
  figure({ id: 'told', restates: 'study', measure: 'traffic' }),
  figure({ id: 'told-again', restates: 'told' }),
  figure({ id: 'sample', measure: 'requests', role: 'method' }),
  figure({ id: 'in-dollars', unit: 'USD' }),
  figure({ id: 'other', value: 12 }),
]);
const standings = lineage(record);
const grouped = (ids: readonly string[]) =>
  answerGroups(ids, record, standings).map(({ measure, answers }) => [
    measure.id,
    ...answers.map(({ figure, retellings }) => [figure.id, ...retellings.map(({ id }) => id)].join(' < ')),
  ]);

describe('the answers to a question', () => {
  it('stand together if they count one thing, in the order of the question', () => {
    expect(grouped(['other', 'in-dollars', 'study'])).toEqual([['visits', 'other', 'in-dollars', 'study']]);
  });

  it('that retell another of them stand under it, however far and whatever they say they count', () => {
    expect(grouped(['told-again', 'other', 'told', 'study'])).toEqual([
      ['visits', 'study < told-again < told', 'other'],
    ]);
  });

  it('that retell nothing of the list stand by themselves', () => {
    expect(grouped(['told-again'])).toEqual([['visits', 'told-again']]);
  });

  it('come before what only helps to judge them', () => {
    expect(grouped(['sample', 'study'])).toEqual(
      [
        ['requests', 'sample'],
        ['visits', 'study'],
      ].reverse(),
    );
  });

  it('say how deep they lie', () => {
    const depth = (id: string) => depthWords(entry(standings, id));
    expect(depth('study')).toBe('measured first hand');
    expect(depth('told')).toBe('one report away from the measurement');
    expect(depth('told-again')).toBe('two reports away from the measurement');
  });
});
