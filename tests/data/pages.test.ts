import { describe, expect, it } from 'vitest';
import { lineagePath } from '../../src/charts/forms/lineage-path/lineage-path.ts';
import { countOf as countOfRecord } from '../../src/model/counts.ts';
import { countOf, repeatedWords } from '../../src/model/lineage/count.ts';
import { timesWords } from '../../src/language/say/number.ts';
import { modelOf } from '../../src/model/model.ts';
import { disagreementsPage, topicDisagreements } from '../../src/model/pages/disagreements.ts';
import { figurePage } from '../../src/model/pages/figure/page.ts';
import { figuresPage } from '../../src/model/pages/figures.ts';
import { familyPage, lineagePage } from '../../src/model/pages/lineage.ts';
import { operationsPage } from '../../src/model/pages/operations.ts';
import { placePage, placesPage } from '../../src/model/pages/places.ts';
import { glossaryPage } from '../../src/model/pages/record.ts';
import { publishedRecord } from '../../src/model/published.ts';
import { readRecord } from '../../src/record/read/read.ts';

const model = modelOf(publishedRecord((await readRecord('data')).record));

describe('the pages of the real record', () => {
  it('have each figure once in the index, and each figure that is retold in one family', () => {
    const counted = figuresPage(model).reduce((sum, { count }) => sum + count, 0);
    expect(counted).toBe(model.record.figures.size);
    const members = model.families.flatMap((family) => family.members.map(({ figure }) => figure.id));
    const deep = [...model.record.figures.values()].filter((figure) => figurePage(figure, model).line.family);
    expect(members.toSorted()).toEqual(deep.map(({ id }) => id).toSorted());
  });

  it('show of each family every member once, whatever it is said to be about', () => {
    for (const family of model.families) {
      const told = familyPage(family, model).bands.flatMap(({ rows }) => rows.map(({ figure }) => figure.id));
      expect(told.toSorted(), family.root.figure.id).toEqual(
        family.members.map(({ figure }) => figure.id).toSorted(),
      );
    }
  });

  it('count a family alike, wherever they count it', () => {
    const { often, seldom } = lineagePage(model);
    const inList = new Map([...often, ...seldom].map(({ figure, often }) => [figure.id, often]));
    for (const family of model.families) {
      const { figure } = family.root;
      const { repeated } = countOf(family.root);
      const words = repeatedWords(countOf(family.root));
      const { bands } = familyPage(family, model);
      const told = [model.listed(figure).depth?.words, lineagePath(undefined, [figure], model).title];
      for (const each of told) if (each !== undefined) expect(each.toLowerCase()).toContain(words);
      const inRow = inList.get(figure.id) ?? timesWords(repeated);
      expect(inRow).toBe(repeated === 0 ? '' : timesWords(repeated));
      expect(figurePage(figure, model).line.repeated, figure.id).toBe(repeated);
      const listed = bands.flatMap(({ rows }) => rows).filter((row) => row.figure.role !== 'corrector');
      expect(listed, figure.id).toHaveLength(repeated + 1);
    }
    const all = model.families.reduce((sum, { root }) => sum + countOf(root).repeated, 0);
    expect(countOfRecord('retellings', model)).toBe(all);
  });

  it('have each disagreement at its address, and each operation and place once', () => {
    const { ofOperations, others } = disagreementsPage(model);
    const listed = [...ofOperations, ...others].map(({ address }) => address);
    const told = topicDisagreements(model).flatMap(({ topic, cases }) =>
      cases.flatMap(({ disputes }) => disputes.map(({ id }) => `/disagreements/${topic}/#${id}`)),
    );
    expect(told.toSorted()).toEqual(listed.toSorted());
    expect(new Set(told).size).toBe(model.disputes.length);
    const operations = operationsPage(model).kinds.flatMap(({ rows }) => rows);
    expect(operations).toHaveLength(model.record.operations.size);
    const { withPage, without } = placesPage(model);
    expect(withPage.length + without.length).toBe(model.places.length);
  });

  it('show each figure of a place in one list', () => {
    for (const place of placesPage(model).withPage) {
      const { darknet, older, elsewhere, answers, moreAnswers, topics, specimens } = placePage(place, model);
      const ofCases = [...darknet, ...older, ...elsewhere].flatMap(({ chief, others }) => [chief, ...others]);
      const shown = [
        ...ofCases,
        ...answers,
        ...moreAnswers,
        ...topics.flatMap(({ rows }) => rows),
        ...specimens,
      ];
      expect(new Set(shown.map(({ figure }) => figure.id)).size, place.code).toBe(place.figures.length);
      expect(shown.length, place.code).toBe(place.figures.length);
    }
  });

  it('give each word of the glossary an anchor of its own, and lead to none that is not there', () => {
    const terms = glossaryPage(model);
    const anchors = new Set(terms.map(({ anchor }) => anchor));
    expect(anchors.size).toBe(terms.length);
    const wanted = terms.flatMap(({ others }) => others.flatMap(({ anchor }) => anchor ?? []));
    expect(wanted.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });
});

describe('the page of a country', () => {
  it('opens with figures of that country alone, and tells a case by what was counted there where anything was', () => {
    const pages = placesPage(model).withPage.map((place) => placePage(place, model));
    for (const { place, said } of pages) {
      expect(said.length, place.code).toBeLessThanOrEqual(3);
      for (const { place: places, role, status } of said)
        expect([places, role, status], place.code).toEqual([[place.code], 'finding', 'current']);
    }
    const cases = pages.flatMap(({ place, said, darknet, older, elsewhere }) =>
      [...darknet, ...older, ...elsewhere].map((here) => ({ ...here, place, said })),
    );
    for (const { place, said, told, chief, others, operation } of cases) {
      const isOwn = ({ figure }: typeof chief) => figure.place.join() === place.code;
      const message = `${place.code}, ${operation.id}`;
      expect(isOwn(chief), message).toBe(told !== 'whole');
      if (told === 'whole') expect(others.some(isOwn), message).toBe(false);
      expect(said.includes(chief.figure), message).toBe(told === 'above');
    }
    const withThree = pages.filter(({ said }) => said.length === 3).map(({ place }) => place.code);
    for (const code of ['DE', 'GB', 'JP', 'KR', 'US']) expect(withThree).toContain(code);
  });
});
