import { describe, expect, it } from 'vitest';
import { facets } from '../../src/charts/forms/facets/facets.ts';
import { expectOneScale, expectWholes } from './laws.ts';
import { modelOf } from '../../src/model/model.ts';
import { entry } from '../../src/record/schema/record.ts';
import { figure, model, record } from './samples.ts';
import { expectPictures } from './snapshot.ts';
import { expectSound } from './sound.ts';

const of = (
  id: string,
  measure: string,
  value: number,
  unit: 'count' | 'percent' | 'USD' | 'EUR' = 'percent',
) => figure(id, { measure, value, unit });
const RULERS = [
  of('lit-low', 'lit', 2),
  of('lit-high', 'lit', 30),
  of('told-visits', 'visits', 80),
  of('told-traffic', 'traffic', 83),
  of('lamps-few', 'lamps', 900, 'count'),
  of('lamps-many', 'lamps', 450_000, 'count'),
];

describe('one topic, several rulers', () => {
  const chart = facets('One topic, four rulers', RULERS, model);

  it('gives each unit one scale, whatever is counted in it, and each share its whole', () => {
    expectSound(chart);
    expectPictures('facets', chart.pictures);
    expect(chart.counted).toBe('Four different things are counted. Compare numbers only under one heading.');
    expectOneScale(chart);
    expectWholes(chart);
  });

  it('tells each under its name, with the largest and the smallest of its numbers', () => {
    expect(chart.parts?.map(({ name }) => name)).toEqual([
      'Shares of lamps',
      'Shares of visits to lamps, as told',
      'Shares of boat traffic',
      'Lamps',
    ]);
    for (const { sentences } of chart.parts ?? []) expect(sentences.join(' ')).toMatch(/ were counted, /);
  });

  it('says of which of two counts each caveat is', () => {
    const lamps = ['a', 'b'].map((id) => of(id, 'lamps', 900, 'count'));
    const caught = ['c', 'd'].map((id) => of(id, 'arrests', 300, 'count'));
    const caution = (id: string, not: string) => [id, { ...entry(record.measures, id), not }] as const;
    const told = modelOf({
      ...record,
      measures: new Map([
        ...record.measures,
        caution('lamps', 'A count of lamps, not of boats.'),
        caution('arrests', 'Not a count of convictions.'),
      ]),
    });
    expect(facets('Lamps and people', [...lamps, ...caught], told).caveats).toEqual([
      'Lamps: A count of lamps, not of boats.',
      'Arrests: Not a count of convictions.',
    ]);
    expect(facets('Lamps and people', [...lamps, ...caught], model).caveats).toHaveLength(1);
  });

  it('says in the table what each row counts', () => {
    expect(chart.table.head[1]).toBe('Counted');
    expect(chart.table.rows[0]?.cells[1]).toBe('shares of lamps');
  });

  it('gives two units of one measure two scales and tells them apart', () => {
    const money = facets('Sales', [of('a', 'oil', 5, 'USD'), of('b', 'oil', 4, 'EUR')], model);
    expectSound(money);
    expect(money.counted).toMatch(/^One thing is counted, in two units\. /);
    expect(money.parts?.map(({ name }) => name)).toEqual([
      'Sales of oil (US dollars)',
      'Sales of oil (euros)',
    ]);
    const [dollars, euros] = money.pictures.wide.content.matchAll(/class="bar"/g);
    expect([dollars, euros], 'a single value stands as a number').toEqual([undefined, undefined]);
  });

  it('is refused where there is nothing to part', () => {
    expect(() => facets('One ruler', RULERS.slice(0, 2), model)).toThrow('count one thing in one unit');
  });
});
