import { describe, expect, it } from 'vitest';
import { modelOf } from '../../../src/model/model.ts';
import { homePage, type HomeChoices } from '../../../src/model/pages/home.ts';
import { figure, recordOf } from '../lineage/record.ts';

const record = recordOf([
  figure({ id: 'first', measure: 'requests' }),
  figure({ id: 'visits', restates: 'first', source: 'gazette' }),
  figure({ id: 'traffic', restates: 'visits', measure: 'traffic' }),
  figure({ id: 'wrong', restates: 'first', role: 'specimen', value: 90 }),
  figure({ id: 'second' }),
  figure({ id: 'echo', restates: 'second' }),
]);
const model = modelOf({
  ...record,
  misquotes: [
    {
      ...{
        id: 'all-visits',
        as_told: '80% of all visits',
        what_the_source_says: 'Look-ups.',
        figure: 'first',
      },
      ...{ fault: 'wrong-measure', note: '', at: { file: 'data/misquotes.csv', line: 2 } },
    },
  ],
});
const CHOICES: HomeChoices = { family: 'first', tellings: 7, asked: [], misquotes: [] };

describe('the first page', () => {
  it('draws one telling for each thing that is said to be counted, of which no more than so many', () => {
    const { sounding } = homePage(CHOICES, model);
    expect(sounding?.steps.map(({ row, thing, depth }) => [row.figure.id, thing, depth])).toEqual([
      ['traffic', 'darknet traffic', 0],
      ['wrong', 'visits', 2],
      ['first', undefined, 5],
    ]);
    expect(
      homePage({ ...CHOICES, tellings: 2 }, model).sounding?.steps.map(({ row }) => row.figure.id),
    ).toEqual(['traffic', 'first']);
    expect(homePage({ ...CHOICES, family: 'echo' }, model).sounding).toBeUndefined();
  });

  it('puts what is misquoted beside the figure that was counted, in the order of the editor', () => {
    const { asked, misquoted } = homePage(
      { ...CHOICES, asked: ['second', 'first'], misquotes: ['all-visits'] },
      model,
    );
    expect(asked.map(({ row }) => row.figure.id)).toEqual(['second', 'first']);
    expect(misquoted.map(({ misquote, counted }) => [misquote.as_told, counted.figure.id])).toEqual([
      ['80% of all visits', 'first'],
    ]);
  });
});
