import { describe, expect, it } from 'vitest';
import { waterline } from '../../src/charts/forms/waterline/waterline.ts';
import { modelOf } from '../../src/model/model.ts';
import type { Figure } from '../../src/record/schema/figure.ts';
import { entry } from '../../src/record/schema/record.ts';
import { ONE_OF_EACH, figure, model, record } from './samples.ts';
import { expectPictures } from './snapshot.ts';
import { expectSound } from './sound.ts';

const operations = [...record.operations.keys()];
const ofWatch = (operation: string, fields: Partial<Figure>) =>
  figure(`of-${operation}`, { operation, ...fields });
const COUNTS = [11, 17, 2, 48, 337, 1, 61, 179, 38, 2, 150, 13, 390, 7];
const ARRESTS = operations.map((operation, index) => ofWatch(operation, { value: COUNTS[index] ?? 1 }));

describe('operations hung from a waterline', () => {
  const chart = waterline('Some brought hundreds of arrests', ARRESTS, model);
  const depths = [
    ...chart.pictures.wide.content.matchAll(/rotate\(90\)"><path class="bar" d="M0 [^H]+H([\d.]+)/g),
  ].map(([, depth]) => Number(depth));

  it('are as deep as their counts, all on one scale', () => {
    expectSound(chart);
    expectPictures('waterline', chart.pictures);
    const scale = depths.map((depth, index) => (chart.data[index]?.value ?? 0) / depth);
    expect(depths).toHaveLength(ARRESTS.length);
    expect(Math.max(...scale.filter((_, index) => (chart.data[index]?.value ?? 0) > 10))).toBeCloseTo(
      390 / 150,
      1,
    );
  });

  it('name the deepest, and none that is hardly there', () => {
    const shown = chart.pictures.wide.says.join(' ');
    const [deepest] = chart.data.toSorted((a, b) => b.value - a.value);
    expect(shown).toContain(deepest?.label);
    for (const { label, value } of chart.data) if (value < 10) expect(shown).not.toContain(label);
  });

  it('hang in strips of their own if they were on a darknet, of abuse sites or of markets, or on none', () => {
    const [first = '', second = '', third = ''] = operations;
    const on = (id: string, network: 'tor' | 'open-web', kind: 'market' | 'users') =>
      [id, { ...entry(record.operations, id), network, kind }] as const;
    const seas = modelOf({
      ...record,
      operations: new Map([
        on(first, 'open-web', 'market'),
        on(second, 'tor', 'market'),
        on(third, 'tor', 'users'),
      ]),
    });
    const three = waterline(
      'T',
      [first, second, third].map((id) => ofWatch(id, {})),
      seas,
    );
    const ids = [third, second, first].map((id) => `of-${id}`);
    expect(three.data.map(({ id }) => id)).toEqual(ids);
    expect(three.groups?.map(({ data }) => data.map(({ id }) => id))).toEqual(ids.map((id) => [id]));
  });

  it('have their days in their names, for a reader who does not see where they hang', () => {
    const [first] = chart.groups?.flatMap(({ data }) => data) ?? [];
    expect(first?.label).toMatch(new RegExp(`^${chart.data[0]?.label}, .*\\d{4}$`));
    expect(chart.counted).not.toMatch(/hangs|bar/);
  });

  it('show every hedge at the end of a bar, and nobody where nobody was counted', () => {
    const each = ONE_OF_EACH.map((one, index) => ({ ...one, operation: operations[index] }));
    const marks = waterline('Every mark', each, model);
    expectSound(marks);
    expectPictures('waterline-marks', marks.pictures);
    const nobody = ofWatch('low-tide', { value: 0, words: 'no thieves' });
    const none = waterline('T', [nobody, ofWatch('driftwood', { value: 337 })], model);
    expectSound(none);
    expect(none.pictures.wide.content.match(/class="bar"/g)).toHaveLength(1);
  });

  it('refuse a figure of no operation', () => {
    expect(() => waterline('T', [figure('a', {})], model)).toThrow('a belongs to no operation');
  });
});
