import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../src/charts/forms/lineage-path/columns.ts';
import type { Descent } from '../../src/model/lineage/descent.ts';
import { countOf, misquotedAlone } from '../../src/model/lineage/count.ts';
import { dayOf } from '../../src/model/lineage/day.ts';
import { familyPage } from '../../src/model/pages/lineage.ts';
import { figurePage } from '../../src/model/pages/figure/page.ts';
import { modelOf } from '../../src/model/model.ts';
import { publishedRecord } from '../../src/model/published.ts';
import { readRecord } from '../../src/record/read/read.ts';
import { countWords } from '../../src/language/say/number.ts';

const model = modelOf(publishedRecord((await readRecord('data')).record));
const descents = model.families.flatMap(({ root }) => model.descents([root.figure]));

/** As deep-picture.ts draws over the width of a page. */
const WATER = { from: 200, to: 988, slot: 14, band: 52 };

/** The links of a family whose later end is drawn at the left of what it repeats. */
function leftOfOriginal(descent: Descent): string[] {
  const { all } = columnsOf(descent, model.record, WATER);
  const xOf = new Map(all.map(({ standing, x }) => [standing, x]));
  return [...xOf].flatMap(([standing, x]) => {
    const original = standing?.original && xOf.get(standing.original);
    return original === undefined || x > original ? [] : [standing?.figure.id ?? ''];
  });
}

describe('the pictures of the families', () => {
  it('set no repetition at the left of what it repeats', () => {
    expect(descents.length).toBeGreaterThan(50);
    expect(descents.flatMap(leftOfOriginal)).toEqual([]);
  });

  it('list no repetition before what it repeats, where both say the same', () => {
    const wrong = descents.flatMap(({ bands }) =>
      bands.flatMap(({ standings }) =>
        standings.filter((each, index) => each.original && standings.indexOf(each.original) > index),
      ),
    );
    expect(wrong.map(({ figure }) => figure.id)).toEqual([]);
  });

  it('say of few first figures no more than by when they were out, since we hold a later text of them', () => {
    const bound = descents.flatMap(({ members }) =>
      members.filter((each) => dayOf(each, model.record).isBound).map(({ figure }) => figure.source),
    );
    const dated = bound.filter((id) => model.record.sources.get(id)?.published !== undefined);
    expect(dated.length).toBeLessThan(10);
  });
});

describe('the count of misquotes', () => {
  it('is one and the same on the page of a family and on that of its first figure', () => {
    const misquoted = model.families.filter(({ root }) => countOf(root).misquoted > 0);
    expect(misquoted.length).toBeGreaterThan(20);
    for (const family of misquoted) {
      const { figure } = family.root;
      const alone = misquotedAlone(countOf(family.root));
      const { garbled, besides, wording } = figurePage(figure, model);
      const shown = garbled.length + (wording.not?.kind === 'garbled' ? 1 : 0);
      expect(shown, figure.id).toBe(countOf(family.root).misquoted);
      if (garbled.length > 0) expect(besides).toContain(alone);
      const [first = ''] = familyPage(family, model).sentences;
      const { misquoted, repeated } = countOf(family.root);
      if (misquoted < repeated) {
        const count = `${countWords(misquoted)} of the ${countWords(repeated)}`;
        expect(alone).toContain(count);
        expect(first.toLowerCase()).toContain(count);
      }
    }
  });
});
