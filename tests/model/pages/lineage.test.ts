import { describe, expect, it } from 'vitest';
import { lineagePath } from '../../../src/charts/forms/lineage-path/lineage-path.ts';
import { modelOf } from '../../../src/model/model.ts';
import { familyPage, lineagePage } from '../../../src/model/pages/lineage.ts';
import { figure, recordOf } from '../lineage/record.ts';

const figures = [
  figure({ id: 'first', measure: 'requests' }),
  figure({ id: 'same', restates: 'first', measure: 'requests' }),
  figure({ id: 'visits', restates: 'first', source: 'gazette' }),
  figure({ id: 'traffic', restates: 'visits', measure: 'traffic' }),
  figure({ id: 'wrong', restates: 'first', role: 'specimen', value: 90 }),
  figure({ id: 'second' }),
  figure({ id: 'echo', restates: 'second' }),
];
const model = modelOf(recordOf(figures));
const [family] = model.families;

describe('the list of lineages', () => {
  it('parts what was retold often from what was retold once, and tells errors from the rest', () => {
    const { often, once } = lineagePage(model);
    expect(often).toMatchObject([{ figure: { id: 'first' }, retold: 4, same: 1, other: 2, errors: 1 }]);
    expect(once.map((row) => [row.figure.id, row.changed])).toEqual([['second', []]]);
  });
});

describe('a text that refutes a number', () => {
  const refuting = figure({ id: 'refuting', restates: 'second', role: 'corrector', measure: 'requests' });

  it('is no retelling in the list of lineages, and has a mark of its own', () => {
    const { often, once } = lineagePage(modelOf(recordOf([...figures, refuting])));
    expect(often).toMatchObject([{ errors: 1, corrections: 0 }]);
    expect(once).toMatchObject([{ figure: { id: 'second' }, retold: 1, same: 1, errors: 0, corrections: 1 }]);
  });

  it('is a ring in the picture of its family, and no caution', () => {
    const { content } = lineagePath(
      undefined,
      [figure({ id: 'second' })],
      modelOf(recordOf([...figures, refuting])),
    ).pictures.narrow;
    expect(content).toContain('class="refuting"');
    expect(content).toContain('printed in order to refute it');
    expect(content).not.toContain('class="cross"');
  });
});

describe('the page of a family', () => {
  it('puts together what is told as the same thing, and nests what is retold in turn', () => {
    if (family === undefined) return expect.unreachable();
    const { tellings, spread } = familyPage(family, model);
    expect(tellings.map(({ heading }) => heading)).toEqual(['directory requests', 'visits, twice']);
    const nested = tellings.flatMap(({ retellings }) => retellings.flatMap((each) => each.retellings));
    expect(nested.map(({ row, distance }) => [row.figure.id, distance])).toEqual([['traffic', 2]]);
    expect(spread).toBeUndefined();
  });

  it('tells what changed in all of several once, and not again with each', () => {
    if (family === undefined) return expect.unreachable();
    const twice = familyPage(family, model).tellings.find(({ retellings }) => retellings.length === 2);
    expect(twice?.shared.join(' ')).toContain('What is counted changed');
    expect(twice?.retellings.flatMap(({ changes }) => changes).join(' ')).not.toContain('What is counted');
  });

  it('says when a number was told where it was told often', () => {
    const often = modelOf(
      recordOf([
        ...figures,
        figure({ id: 'sixth', restates: 'first' }),
        figure({ id: 'seventh', restates: 'first' }),
      ]),
    );
    const [largest] = often.families;
    if (largest === undefined) return expect.unreachable();
    expect(familyPage(largest, often).spread?.dated).toHaveLength(7);
  });
});
