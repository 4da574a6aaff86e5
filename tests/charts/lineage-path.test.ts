import { describe, expect, it } from 'vitest';
import { traced } from '../../src/charts/admissible.ts';
import { lineagePath } from '../../src/charts/forms/lineage-path/lineage-path.ts';
import { model } from './samples.ts';
import { expectPicture } from './snapshot.ts';
import { expectSound } from './sound.ts';

const path = (...ids: string[]) => lineagePath('How it was retold', traced(ids, model), model);

describe('the path of a figure', () => {
  it.each(['wired-2014-visits-four-of-five', 'jardine-2020-users-onion', 'cigi-2016-dark-net-shut-down'])(
    'shows everything that retells %s, the first at the bottom',
    (id) => {
      const chart = path(id);
      expectSound(chart);
      expectPicture(`lineage-path-${id}`, chart.picture);
      expect(chart.data.at(-1)?.id).toBe(id);
    },
  );

  it('shows the path of a retelling down to the first figure', () => {
    const chart = path('techdirt-2015-tor-traffic', 'kyodo-2018-traffic-share');
    expectSound(chart);
    expectPicture('lineage-path-two', chart.picture);
    expect(chart.data.map(({ id }) => id)).toEqual([
      'kyodo-2018-traffic-share',
      'techdirt-2015-tor-traffic',
      'doj-2015-tor-traffic',
      'wired-2014-visits-four-of-five',
    ]);
  });

  it('tells what changed, for each retelling and in sum', () => {
    const chart = path('kyodo-2018-traffic-share');
    expect(chart.table.head.at(-1)).toBe('What changed');
    expect(chart.table.rows[0]?.cells.at(-1)).toContain('What is counted changed (from visits to traffic)');
    expect(chart.description).toContain('One retelling is shown.');
    expect(chart.description[0]).toContain('the first measurement was not found');
  });

  it('gives each kind of thing that is counted one colour, and breaks the edges where it changed', () => {
    const { content: svg } = path('techdirt-2015-tor-traffic', 'kyodo-2018-traffic-share').picture;
    const steps = [...svg.matchAll(/<g class="(unit-\d)">(?:<path class="(edge[ a-z]*)"[^>]*>)?<g/g)];
    expect(steps.map(([, colour, edge]) => [colour, edge])).toEqual([
      ['unit-4', 'edge parted'], // darknet traffic, told of look-ups
      ['unit-4', 'edge'], // Tor traffic, told of Tor traffic
      ['unit-4', 'edge parted'], // Tor traffic, told of look-ups
      ['unit-1', undefined], // look-ups
    ]);
    expect([...svg.matchAll(/<text class="unit"[^>]*>([^<]*)/g)].map(([, name]) => name)).toEqual([
      'share of darknet traffic',
      'share of Tor traffic',
      'share of Tor traffic',
      'share of visits to onion services',
    ]);
  });

  it('marks examples of error', () => {
    const chart = path('techdirt-2015-tor-traffic');
    expect(chart.picture.content).toContain('class="cross"');
    expect(chart.picture.content).toContain('an example of error');
    expect(chart.table.rows[0]?.cells.at(-1)).toMatch(/^An example of error, no evidence\./);
  });

  it('refuses figures of two families, and one that nothing retells', () => {
    expect(() => path('kyodo-2018-traffic-share', 'wtv-voa-children')).toThrow('go back to 2 first figures');
    expect(() => path('kyodo-2018-arrests')).toThrow('is retold by no figure');
  });
});
