import { describe, expect, it } from 'vitest';
import { isOnMap } from '../../src/charts/forms/country-map/map-shapes.ts';
import { readProject } from '../../src/project.ts';
import { isSentence } from '../../src/language/read/verb.ts';
import { expectSound } from '../charts/sound.ts';

const { charts, model } = await readProject();
const all = [...charts.files];

describe('the charts of the site', () => {
  it.each(['figures', 'series', 'lineage', 'charts'])('are sound: all of /%s/', (room) => {
    const own = all.filter(([address]) => address.startsWith(`/${room}/`));
    expect(own.length).toBeGreaterThan(20);
    for (const [, { chart }] of own) expectSound(chart);
  });

  it('say under their titles what they find, each in a sentence with a verb', () => {
    const bare = all.filter(([, { chart }]) => !isSentence(chart.title));
    expect(bare.map(([address, { chart }]) => `${address}: ${chart.title}`)).toEqual([]);
  });

  it('have a place on the map for every country of the record', () => {
    const codes = new Set([...model.record.figures.values()].flatMap(({ place }) => place));
    expect([...codes].filter((code) => code !== 'world' && code !== 'EU' && !isOnMap(code))).toEqual([]);
  });
});
