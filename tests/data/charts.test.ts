import { describe, expect, it } from 'vitest';
import { isOnMap } from '../../src/charts/forms/country-map/map-shapes.ts';
import { readProject } from '../../src/project.ts';
import { joined } from '../../src/charts/forms/series-line/joined.ts';
import { timePoints } from '../../src/charts/forms/series-line/series-line.ts';
import { daysOf } from '../../src/record/schema/series.ts';
import { isSentence } from '../../src/language/read/verb.ts';
import { expectLegibleText, expectNoAxis, expectOneScale, expectWholes } from '../charts/laws.ts';
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

  it('lead no line through a change of counting, a gap of a year, two points that overlap, or a total that falls', () => {
    const wrong = [...model.record.series.values()].flatMap((series) =>
      joined(timePoints(series, model), series).flatMap((run) =>
        run.slice(1).flatMap((after, index) => {
          const before = run[index];
          if (before === undefined) return [];
          const isChanged = series.breaks.some((period) => {
            const change = Date.parse(daysOf(period).first);
            return change > before.start && change <= after.end;
          });
          const days = (after.start - before.end) / 86_400_000;
          const isFall = series.cumulative === 'yes' && after.datum.value < before.datum.value;
          return isChanged || isFall || days <= 0 || days >= 365
            ? [`${series.id}: ${before.period}, ${after.period}`]
            : [];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('are none of a series of one point', () => {
    const single = [...model.record.series.values()].filter(({ points }) => points.length === 1);
    expect(single.length).toBeGreaterThan(0);
    expect(single.filter((series) => charts.ofSeries(series) !== undefined)).toEqual([]);
  });

  it.each(['figures', 'series', 'lineage', 'charts'])('tell the truth at a glance: all of /%s/', (room) => {
    for (const [address, { chart }] of all) {
      if (!address.startsWith(`/${room}/`)) continue;
      expectWholes(chart);
      expectOneScale(chart);
      if (chart.data.length === 1) expectNoAxis(chart);
    }
  });

  it('have text of at least 13 pixels, on the smallest sheet that is shown too', expectLegibleText);

  it('have a place on the map for every country of the record', () => {
    const codes = new Set([...model.record.figures.values()].flatMap(({ place }) => place));
    expect([...codes].filter((code) => code !== 'world' && code !== 'EU' && !isOnMap(code))).toEqual([]);
  });
});
