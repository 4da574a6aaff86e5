import { expect, it } from 'vitest';
import { statement } from '../../src/language/say/sentence.ts';
import { areTotalAndPart } from '../../src/model/pages/figure/axis.ts';
import { figurePage, type FigurePage } from '../../src/model/pages/figure/page.ts';
import { readProject } from '../../src/project.ts';
import type { Figure } from '../../src/record/schema/figure.ts';

const { model } = await readProject();
const { record } = model;

/** The figures whose sentences stand on a page, folded or not, each as often as it stands there. */
function toldOn({ figure, wording, context, parts, uses, garbled, confusables }: FigurePage): Figure[] {
  const { print, not } = wording;
  const above = not?.kind === 'garbled' ? [not.figure] : [];
  const alike = context.alike.filter((row) => row.figure !== (print ?? figure));
  const rows = [...alike, ...context.beside, ...parts, ...uses, ...garbled];
  const boxes = print === undefined || print === figure ? [figure] : [figure, print];
  return [...boxes, ...above, ...[...rows, ...confusables.map(({ row }) => row)].map((row) => row.figure)];
}

it('the page of a figure says no sentence twice', () => {
  const twice = [...record.figures.values()].flatMap((figure) => {
    const told = toldOn(figurePage(figure, model)).map(statement);
    return told.filter((each, index) => told.indexOf(each) !== index).map((each) => `${figure.id}: ${each}`);
  });
  expect(twice).toEqual([]);
});

it('the page of a figure sets no total on one axis with what it holds', () => {
  const mixed = [...record.figures.values()].filter((figure) => {
    const alike = figurePage(figure, model).context.alike.map((row) => row.figure);
    return alike.some((one) => alike.some((other) => areTotalAndPart(one, other)));
  });
  expect(mixed.map(({ id }) => id)).toEqual([]);
});

it('the page of a poll sets the answers of several countries on one axis', () => {
  const figure = record.figures.get('cigi-2016-dark-net-shut-down-de');
  const alike = figure === undefined ? [] : figurePage(figure, model).context.alike;
  expect(alike.length).toBeGreaterThan(3);
});
