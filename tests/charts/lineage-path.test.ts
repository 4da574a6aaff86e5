import { describe, expect, it } from 'vitest';
import { traced } from '../../src/charts/admissible.ts';
import { lineagePath } from '../../src/charts/forms/lineage-path/lineage-path.ts';
import { model } from './samples.ts';
import { expectPictures } from './snapshot.ts';
import { expectSound } from './sound.ts';

const path = (...ids: string[]) => lineagePath('How it was retold', traced(ids, model), model);

describe('the path of a figure', () => {
  it.each([
    ['measured', 'visits-first'],
    ['reported', 'reported'],
  ])('shows everything that retells a number that was %s, the first at the bottom', (name, id) => {
    const chart = path(id);
    expectSound(chart);
    expectPictures(`lineage-path-${name}`, chart.pictures);
    expect(chart.data.at(-1)?.id).toBe(id);
  });

  it('shows the paths of retellings down to the first figure', () => {
    const chart = path('traffic-everywhere', 'visits-again');
    expectSound(chart);
    expect(chart.data.map(({ id }) => id)).toEqual([
      'traffic-everywhere',
      'traffic-told',
      'visits-again',
      'visits-first',
    ]);
  });

  it('tells what changed, for each retelling and in sum', () => {
    const chart = path('traffic-told');
    expect(chart.table.head.at(-1)).toBe('What changed');
    expect(chart.table.rows[0]?.cells.at(-1)).toContain('What is counted changed (from visits to traffic)');
    expect(chart.description).toContain('One retelling is shown.');
    expect(path('reported').description[0]).toContain('the first measurement was not found');
  });

  it('gives each kind of thing that is counted one colour, and breaks the edges where it changed', () => {
    const { content } = path('traffic-everywhere', 'visits-again').pictures.narrow;
    const steps = [...content.matchAll(/<g class="(unit-\d)">(?:<path class="(edge[ a-z]*)"[^>]*>)?<g/g)];
    expect(steps.map(([, colour, edge]) => [colour, edge])).toEqual([
      ['unit-4', 'edge'], // traffic, told of traffic
      ['unit-4', 'edge parted'], // traffic, told of visits
      ['unit-1', 'edge'], // visits, told of visits
      ['unit-1', undefined], // visits
    ]);
    expect([...content.matchAll(/<text class="unit"[^>]*>([^<]*)/g)].map(([, name]) => name)).toEqual([
      'share of boat traffic',
      'share of boat traffic',
      'share of visits to lamps',
      'share of visits to lamps',
    ]);
  });

  it('marks examples of error', () => {
    const chart = path('traffic-everywhere');
    expect(chart.pictures.narrow.content).toContain('class="cross"');
    expect(chart.pictures.narrow.content).toContain('an example of error');
    expect(chart.table.rows[0]?.cells.at(-1)).toMatch(/^An example of error, no evidence\./);
  });

  it('refuses figures of two families, and one that nothing retells', () => {
    expect(() => path('traffic-told', 'reported-again')).toThrow('go back to 2 first figures');
    expect(() => path('taken')).toThrow('is retold by no figure');
  });
});
