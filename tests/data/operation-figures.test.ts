import { describe, expect, it } from 'vitest';
import { figuresNamedIn } from './named-figures.ts';
import { operationPage } from '../../src/model/pages/operation.ts';
import { citedIn } from '../../src/prose/cited-in.ts';
import { isOfKind } from '../../src/prose/document.ts';
import { sectionsOf, sectionTitled } from '../../src/prose/sections.ts';
import { entry } from '../../src/record/schema/record.ts';
import { readProject } from '../../src/project.ts';

const { documents, model } = await readProject();
const cases = documents
  .filter((document) => isOfKind(document, 'operation'))
  .map(({ slug, blocks }) => {
    const operation = entry(model.record.operations, slug);
    const below = sectionsOf(blocks).sections.flatMap((section) => citedIn(section.blocks));
    const argued = ['Why this number', 'What is not known'].flatMap((title) =>
      citedIn(sectionTitled(blocks, title)),
    );
    const { told } = model.choiceFor(operation);
    return { slug, page: operationPage(operation, model), below, argued, told };
  });

const idsOf = (rows: readonly { readonly figure: { readonly id: string } }[]) =>
  rows.map(({ figure }) => figure.id);
const twiceIn = (ids: readonly string[]) => [
  ...new Set(ids.filter((id, index) => ids.indexOf(id) !== index)),
];

describe('the page of a case, below its lead and its strip', () => {
  it.each(cases)('$slug: tells each of its figures in one place', ({ page, told }) => {
    const { operation, chief, disputes, later, misquotes, specimens, rest } = page;
    const sides = disputes.flatMap((dispute) => dispute.sides.flatMap(({ rows }) => idsOf(rows)));
    const head = chief === undefined ? [] : idsOf([chief]);
    const once = [
      ...head,
      ...told,
      ...new Set(sides.filter((id) => !head.includes(id))),
      ...idsOf(later),
      ...idsOf(rest.flatMap(({ steps }) => steps.flatMap(({ rows }) => rows))),
    ];
    expect(twiceIn(once)).toEqual([]);
    const all = [...once, ...idsOf(misquotes.flatMap(({ printed }) => printed)), ...idsOf(specimens)];
    const own = model.relations.figuresOfOperation(operation.id).map(({ id }) => id);
    expect(own.filter((id) => !all.includes(id))).toEqual([]);
  });

  it.each(cases)('$slug: argues with no number that stands there already', ({ page, below, argued }) => {
    const { chief, disputes, misquotes } = page;
    const standing = [
      ...(chief === undefined ? [] : idsOf([chief])),
      ...disputes.flatMap((dispute) => dispute.sides.flatMap(({ rows }) => idsOf(rows))),
    ];
    const setRight = misquotes.flatMap(({ misquote }) => figuresNamedIn(misquote.what_the_source_says));
    expect(twiceIn(below)).toEqual([]);
    expect(below.filter((id) => standing.includes(id))).toEqual([]);
    expect(argued.filter((id) => setRight.includes(id))).toEqual([]);
  });

  it.each(cases)('$slug: leads from each dagger to the disagreement', ({ page }) => {
    const ids = page.disputes.map(({ id }) => id);
    expect(page.strip.flatMap(({ dispute }) => dispute ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(cases)('$slug: shows each wrong number once', ({ page }) => {
    const printed = idsOf(page.misquotes.flatMap((row) => row.printed));
    expect(twiceIn([...new Set(printed), ...idsOf(page.specimens)])).toEqual([]);
  });
});
