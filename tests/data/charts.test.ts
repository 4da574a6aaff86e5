import { describe, expect, it } from 'vitest';
import { chartsOf } from '../../src/charts/registry.ts';
import { isOnMap } from '../../src/charts/forms/country-map/map-shapes.ts';
import { modelOf } from '../../src/model/model.ts';
import { publishedRecord } from '../../src/model/published.ts';
import { readRecord } from '../../src/record/read/read.ts';
import { expectSound } from '../charts/sound.ts';

const record = publishedRecord((await readRecord('data')).record);
const charts = [...chartsOf(modelOf(record), []).files];

describe('the record in charts', () => {
  it.each(['figures', 'series', 'lineage'])('is sound in all of its own %s', (room) => {
    const own = charts.filter(([address]) => address.startsWith(`/${room}/`));
    expect(own.length).toBeGreaterThan(20);
    for (const [, { chart }] of own) expectSound(chart);
  });

  it('has a place on the map for every country', () => {
    const codes = new Set([...record.figures.values()].flatMap(({ place }) => place));
    expect([...codes].filter((code) => code !== 'world' && code !== 'EU' && !isOnMap(code))).toEqual([]);
  });
});
