import { describe, expect, it } from 'vitest';
import { evidence } from '../../src/charts/admissible.ts';
import { facets } from '../../src/charts/forms/facets/facets.ts';
import { capitalised } from '../../src/language/say/credit.ts';
import { model, record } from './samples.ts';
import { expectPicture } from './snapshot.ts';
import { expectSound } from './sound.ts';

const RULERS = [
  'sputnik-2014-share-of-sites',
  'nurmi-2024-csam-share-2023-manual',
  'nurmi-2024-csam-share-2023-range',
  'wired-2014-visits-four-of-five',
  'ibtimes-2014-visits-75',
  'terbium-2016-exploitation',
  'kyodo-2018-abuse-sites',
  'kyodo-2018-traffic-share',
];

describe('one topic, several rulers', () => {
  const chart = facets('One topic, five rulers', evidence(RULERS, model), model);

  it('gives each measure an axis of its own', () => {
    expectSound(chart);
    expectPicture('facets-rulers', chart.picture);
    expect(chart.counted).toContain('five measures, each on an axis of its own');
  });

  it('tells each under its name, with what is highest and lowest in it', () => {
    expect(chart.parts?.map(({ name }) => name)).toEqual([
      ...new Set(chart.data.map(({ measure }) => capitalised(measure.plural))),
    ]);
    for (const { sentences } of chart.parts ?? [])
      expect(sentences.join(' ')).toMatch(/^(Highest: .+ Lowest: |All .+ the same: |One value: )/);
  });

  it('says in the table what each row counts', () => {
    expect(chart.table.head[1]).toBe('Counted');
    expect(chart.table.rows[0]?.cells[1]).toBe('shares of onion services');
  });

  it('gives two units of one measure two axes', () => {
    const ids = [...record.figures.values()]
      .filter(
        ({ measure, role, status }) =>
          measure === 'market-sales-per-year' && role === 'finding' && status === 'current',
      )
      .map(({ id }) => id);
    const units = new Set(ids.map((id) => record.figures.get(id)?.unit));
    expectSound(facets('Sales', evidence(ids, model), model));
    expect(facets('Sales', evidence(ids, model), model).parts).toHaveLength(units.size);
  });
});
