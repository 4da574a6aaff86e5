import { describe, expect, it } from 'vitest';
import { NO_TEXTS } from '../../../src/model/editorial.ts';
import { modelOf } from '../../../src/model/model.ts';
import { familyPage, lineagePage } from '../../../src/model/pages/lineage.ts';
import type { Figure } from '../../../src/record/schema/figure.ts';
import { figure, recordOf } from '../lineage/record.ts';

const figures = [
  figure({ id: 'first', measure: 'requests' }),
  figure({ id: 'same', restates: 'first', measure: 'requests' }),
  figure({ id: 'visits', restates: 'first', source: 'gazette', title: 'Coast Gazette, 2015: visits' }),
  figure({ id: 'traffic', restates: 'visits', measure: 'traffic', restates_basis: 'inferred' }),
  figure({ id: 'wrong', restates: 'first', role: 'specimen', value: 90, title: 'An officer, 2015: visits' }),
  figure({ id: 'second' }),
  figure({ id: 'echo', restates: 'second' }),
  figure({ id: 'refuting', restates: 'second', role: 'corrector', measure: 'requests' }),
];
const model = modelOf(recordOf(figures));

function pageOf(id: string) {
  const family = model.families.find(({ root }) => root.figure.id === id);
  if (family === undefined) throw new Error('no family');
  return familyPage(family, model);
}

function idsOf(rows: readonly { readonly figure: Figure }[]): string[] {
  return rows.map((row) => row.figure.id);
}

describe('the list of lineages', () => {
  it('has the families an editor tells first, then those repeated often, then those repeated once or twice', () => {
    expect(lineagePage(model)).toMatchObject({
      told: [],
      often: [
        {
          figure: { id: 'first' },
          finding: 'in some other reports, directory requests became visits and darknet traffic',
          often: 'four times',
        },
      ],
      seldom: [{ figure: { id: 'second' }, often: 'once' }],
    });
    const stories = new Map([['second', { labels: [], corrections: [] }]]);
    const { told, often, seldom } = lineagePage(modelOf(recordOf(figures), { ...NO_TEXTS, stories }));
    expect([told.map(({ root }) => root.figure.id), idsOf(often), idsOf(seldom)]).toEqual([
      ...[['second'], ['first'], []],
    ]);
  });
});

describe('the page of a family', () => {
  it('lists all by what the number is said to be about, from the surface down', () => {
    expect(pageOf('first').bands.map(({ name, often, rows }) => [name, often, idsOf(rows)])).toEqual([
      ['Darknet traffic', 'once, 2015', ['traffic']],
      ['Visits', 'twice, 2015', ['visits', 'wrong']],
      ['Directory requests', 'once, 2015', ['first', 'same']],
    ]);
  });

  it('lists apart what refutes the number', () => {
    const [refuted, ...bands] = pageOf('second').bands;
    expect([refuted?.name, refuted && idsOf(refuted.rows)]).toEqual(['Refuted by', ['refuting']]);
    expect(bands.flatMap(({ rows }) => idsOf(rows))).toEqual(['second', 'echo']);
  });

  it('says whom a text repeats where it is not the first, and which links are inferred', () => {
    const rows = pageOf('first').bands.flatMap((band) => band.rows);
    const notesOf = (id: string) => rows.find((row) => row.figure.id === id)?.notes;
    expect(notesOf('traffic')).toEqual(['repeats Coast Gazette', 'our inference: it names no source']);
    expect(notesOf('visits')).toEqual([]);
  });
});
