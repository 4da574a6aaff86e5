import { describe, expect, it } from 'vitest';
import { NO_TEXTS } from '../../../src/model/editorial.ts';
import { modelOf } from '../../../src/model/model.ts';
import { figurePage } from '../../../src/model/pages/figure/page.ts';
import { figuresPage, topicPage, type Grouped } from '../../../src/model/pages/figures.ts';
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

describe('the page of a figure that is confused with others', () => {
  const counted = { unit: 'count', operation: 'operation-anchor', base: 'people' } as const;
  const record = recordOf([
    figure({ id: 'identified', measure: 'suspects', value: 1393, ...counted }),
    figure({ id: 'held', measure: 'arrests', value: 79, ...counted }),
    figure({ id: 'held-later', measure: 'arrests', value: 90, ...counted, period_end: '2014-10' }),
  ]);
  const model = modelOf(record);

  it.each(['identified', 'held'])('%s: tells each of them once, with the reason beside it', (id) => {
    const { context, confusables } = figurePage(entry(record.figures, id), model);
    const alike = ids(context.alike).filter((other) => other !== id);
    const told = [...alike, ...ids(context.beside), ...ids(confusables.map(({ row }) => row))];
    expect(ids(confusables.map(({ row }) => row))).toContain(id === 'held' ? 'identified' : 'held');
    expect(told).toEqual([...new Set(told)]);
  });
});

describe('the index of figures', () => {
  it('counts every figure once, by topic and by what it counts, the most often counted first', () => {
    const network = figuresPage(model).find(({ topic }) => topic === 'network');
    expect(network?.count).toBe(record.figures.size);
    expect(network?.measures.map(({ measure, count }) => [measure.id, count])).toEqual([
      ['visits', 5],
      ['arrests', 3],
      ['requests', 1],
      ['traffic', 1],
    ]);
    expect(shown(topicPage('network', model)).toSorted()).toEqual([...record.figures.keys()].toSorted());
  });

  it('leads each topic with what is asked for most, each of another thing', () => {
    const network = figuresPage(model).find(({ topic }) => topic === 'network');
    expect(ids(network?.leading ?? [])).toEqual(['first', 'new', 'echo-a']);
  });
});

/** The ids of all rows, those of errors after the rows above them. */
function shown({ groups, errors }: Grouped): string[] {
  const rows = groups.flatMap((group) => group.rows.flatMap(({ row, errors }) => [row, ...errors]));
  return ids([...rows, ...errors]);
}

describe('the page of a topic', () => {
  it('has a sentence for what is asked for most, and a name for each of many others', () => {
    const [measure] = record.measures.values();
    if (measure === undefined) throw new Error('there is no measure');
    const counted = Array.from({ length: 20 }, (_, index) => `thing-${index}`);
    const pageOf = (ids: readonly string[]) => {
      const measures = new Map(ids.map((id) => [id, { ...measure, id }]));
      const figures = ids.map((id) => figure({ id: `of-${id}`, measure: id }));
      return topicPage('network', modelOf({ ...recordOf(figures), measures }));
    };
    const { groups, others } = pageOf(counted);
    expect([groups.length, others.length]).toEqual([12, 8]);
    expect([...groups, ...others].map(({ measure }) => measure.id).toSorted()).toEqual(counted.toSorted());
    expect(pageOf(counted.slice(0, 14)).others).toEqual([]);
  });
});

describe('a list by what was counted', () => {
  const question = { id: 'how-many', question: 'How many?', figures: ['asked'] };
  const record = recordOf([
    figure({ id: 'method', measure: 'traffic', role: 'method' }),
    figure({ id: 'repeated', restates: 'asked', measure: 'traffic' }),
    figure({ id: 'plain', measure: 'arrests' }),
    figure({ id: 'asked', measure: 'arrests' }),
    figure({ id: 'garbles', restates: 'repeated', measure: 'requests', role: 'specimen' }),
    figure({ id: 'refutes', restates: 'plain', role: 'corrector' }),
    figure({ id: 'hoax', role: 'specimen' }),
  ]);
  const model = modelOf(record, { ...NO_TEXTS, questions: new Map([[question.id, question]]) });
  const grouped = topicPage('network', model);

  it('has first what is asked for, then the other findings, then what repeats them, and methods last', () => {
    const rows = grouped.groups.map(({ measure, rows }) => [measure.id, ids(rows.map(({ row }) => row))]);
    expect(rows).toEqual([
      ['arrests', ['asked', 'plain']],
      ['traffic', ['repeated', 'method']],
    ]);
  });

  it('has no error as a row: it stands under the figure that it garbles, or after all where it garbles none', () => {
    const under = grouped.groups.flatMap(({ rows }) =>
      rows.flatMap(({ row, errors }) => errors.map((error) => [row.figure.id, error.figure.id])),
    );
    expect(under).toEqual([
      ['plain', 'refutes'],
      ['repeated', 'garbles'],
    ]);
    expect(ids(grouped.errors)).toEqual(['hoax']);
  });
});
