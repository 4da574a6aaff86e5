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
      ...{ fault: 'wrong-measure', printed_in: [], note: '', at: { file: 'data/misquotes.csv', line: 2 } },
    },
  ],
});
const CHOICES: HomeChoices = { asked: [], misquotes: [] };

describe('the first page', () => {
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
