import { describe, expect, it } from 'vitest';
import { traced } from '../../src/charts/admissible.ts';
import { lineagePath } from '../../src/charts/forms/lineage-path/lineage-path.ts';
import { NO_TEXTS } from '../../src/model/editorial.ts';
import { modelOf } from '../../src/model/model.ts';
import { entry } from '../../src/record/schema/record.ts';
import { model, record } from './samples.ts';
import { expectPictures } from './snapshot.ts';
import { expectSound } from './sound.ts';

const path = (...ids: string[]) => lineagePath('How it was repeated', traced(ids, model), model);

/** The visits with a link that we infer, a text that refutes the number, and an editor's choice of what to name. */
function chosen() {
  const first = entry(record.figures, 'visits-first');
  const refuting = {
    ...entry(record.figures, 'traffic-told'),
    ...{ id: 'refuting', title: 'Harbour master: no', role: 'corrector' as const },
  };
  const inferred = {
    ...entry(record.figures, 'visits-again'),
    ...{ restates_basis: 'inferred' as const },
  };
  const figures = new Map([
    ...record.figures,
    [refuting.id, refuting] as const,
    [inferred.id, inferred] as const,
  ]);
  const stories = new Map([['visits-first', { labels: ['traffic-told'], corrections: ['beacon'] }]]);
  return lineagePath(undefined, [first], modelOf({ ...record, figures }, { ...NO_TEXTS, stories }));
}

function wordsOf(content: string, kind: string): string[] {
  const all = [...content.matchAll(/<text(?: class="(\w+)")?[^>]*>([^<]*)/g)];
  return all.flatMap(([, found = 'label', words = '']) => (found === kind ? [words] : []));
}

describe('the path of a figure', () => {
  it.each([
    ['measured', 'visits-first'],
    ['reported', 'reported'],
  ])('shows all that repeat a number that was %s, the first at the bottom', (name, id) => {
    const chart = path(id);
    expectSound(chart);
    expectPictures(`lineage-path-${name}`, chart.pictures);
    expect(chart.data.at(-1)?.id).toBe(id);
  });

  it('shows corrections as flags, links that we infer as broken lines, and the names that an editor chose', () => {
    const chart = chosen();
    expectSound(chart);
    expectPictures('lineage-path-chosen', chart.pictures);
    for (const { content } of [chart.pictures.wide, chart.pictures.full ?? chart.pictures.wide]) {
      expect(content.match(/class="flag"/g)).toHaveLength(3); // two flags, and one in the key
      expect(content.match(/class="stem inferred"/g)).toHaveLength(2); // one stem, and one in the key
      expect(wordsOf(content, 'note')).toContain('our inference: no source is named');
      expect(wordsOf(content, 'label')).toContain('The Evening Buoy');
      expect(wordsOf(content, 'label')).not.toContain('Berg and Holm');
    }
  });

  it('shows the paths of some down to the first figure, and these alone', () => {
    const chart = path('traffic-everywhere', 'visits-again');
    expectSound(chart);
    expect(chart.data.map(({ id }) => id)).toEqual([
      ...['traffic-told', 'traffic-everywhere', 'visits-again', 'visits-first'],
    ]);
    expect(chart.pictures.full).toBeUndefined();
  });

  it('finds how often the number was repeated and how often about something else, whatever is shown', () => {
    const [first] = traced(['visits-first'], model);
    const title = '“More than 80%” was repeated four times, two of them about something else';
    expect(first && lineagePath(undefined, [first], model).title).toBe(title);
    expect(chosen().title).toBe(title);
    expect(chosen().description).toEqual([
      'One of the four is a misquote.',
      'Two texts correct or refute it.',
      expect.stringContaining('first measurement'),
    ]);
  });

  it('says in its table what changed with each, and which links are our inference', () => {
    const { table } = chosen();
    expect(table.head.at(-1)).toBe('What changed');
    const changes = new Map(table.rows.map(({ href, cells }) => [href, cells.at(-1)]));
    expect(changes.get('/figures/traffic-told/')).toContain(
      'What is counted changed (from visits to traffic)',
    );
    expect(changes.get('/figures/visits-again/')).toContain('we infer the link');
    expect(changes.get('/figures/traffic-told/')).not.toContain('infer');
  });

  it('has a band for each claim, its name beside it, and marks that tell the same, another claim and a misquote apart', () => {
    const { narrow, wide } = path('visits-first').pictures;
    for (const { content } of [narrow, wide]) {
      expect(wordsOf(content, 'label').join(' ')).toContain(
        'Shares of boat traffic Shares of visits to lamps, as told',
      );
      for (const mark of ['dot', 'hollow', 'cross']) expect(content, mark).toContain(`class="${mark}"`);
    }
    expect(wordsOf(narrow.content, 'note')[0]).toMatch(/^twice/);
  });

  it('speaks of depth only where reports differ in what the number is about', () => {
    expect(path('visits-first').counted).toContain('the nearer to the surface');
    expect(path('reported').counted).toBe('Every report of the number. All are about the same thing.');
  });

  it('hatches the bed where the first measurement was not found, and draws firm ground where it was', () => {
    const measured = path('visits-first').pictures.wide.content;
    const reported = path('reported').pictures.wide.content;
    expect([measured.includes('class="hatch"'), measured.includes('class="ground"')]).toEqual([false, true]);
    expect([reported.includes('class="hatch"'), reported.includes('class="ground"')]).toEqual([true, false]);
  });

  it('refuses figures of two families, and one that nothing repeats', () => {
    expect(() => path('traffic-told', 'reported-again')).toThrow('go back to 2 first figures');
    expect(() => path('taken')).toThrow('is retold by no figure');
  });
});
