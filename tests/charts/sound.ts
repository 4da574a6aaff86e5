import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { Chart, Picture } from '../../src/charts/chart.ts';
import { crosses, inkOf } from './ink.ts';
import { overlaps, textBox, type Box } from '../../src/charts/sheet/box.ts';
import { TEXT, widthOf, type TextKind } from '../../src/charts/sheet/text.ts';
import { hedgedNumber } from '../../src/language/say/hedge.ts';

const css = ['chart-picture', 'chart-water']
  .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
  .join('');

/** What holds for every chart of every form. */
export function expectSound(chart: Chart): void {
  expectSoundPicture(chart, chart.pictures.narrow);
  expectSoundPicture(chart, chart.pictures.wide);
  if (chart.pictures.full !== undefined) expectSoundPicture(chart, chart.pictures.full);
  expectAllInTable(chart);
  expect(chart.counted).toMatch(/^\S.*\.$/s);
  const parts = (chart.parts ?? []).flatMap(({ sentences }) => sentences);
  expect(chart.description.length + parts.length).toBeGreaterThan(0);
  for (const sentence of [...chart.description, ...parts]) expect(sentence).toMatch(/^\S.*[.!]$/s);
  for (const { source } of chart.data) expect(chart.sources.map(({ id }) => id)).toContain(source.id);
}

function expectSoundPicture(chart: Chart, picture: Picture): void {
  const svg = picture.content;
  expect(svg).not.toMatch(/ style=| id=|NaN|undefined|Infinity/);
  const classes = [...new Set([...svg.matchAll(/class="([\w-]+)"/g)].map(([, name]) => `.${name}`))];
  expect(classes.filter((name) => name !== '.mark' && !css.includes(name))).toEqual([]);
  // The script tells what a mark stands for by the row of the table at the same place.
  expect(svg.match(/class="mark"/g)?.length ?? 0).toBe(chart.data.length);
  expectTextInItsPlace(picture);
  if (chart.form !== 'country-map') expectTextUncrossed(picture);
  expectWordsTold(chart, picture);
}

/** Without the picture, the table still gives every value with its hedge, its sentence or base, its time and its source. */
function expectAllInTable({ data, table }: Chart): void {
  const words = [...table.head, ...table.rows.flatMap(({ cells }) => cells)].join('\n');
  for (const datum of data) {
    expect(words).toContain(hedgedNumber(datum));
    expect(words).toContain(datum.sentence || datum.base);
    expect(words).toContain(datum.when);
    expect(words).toContain(datum.source.publisher);
  }
}

/** The picture tells which words stand in it: all that it tells do, and so does every base that it shows. */
function expectWordsTold({ data }: Chart, picture: Picture): void {
  const shown = textsIn(picture.content)
    .map(({ words }) => words)
    .join(' ');
  for (const words of picture.says) expect(shown).toContain(words);
  const told = picture.says.join(' ');
  for (const { base } of data) expect(told.includes(base), base).toBe(shown.includes(base));
}

interface Text extends Box {
  readonly words: string;
}

/** With the widest of fonts, the longest word of a large number may reach so far into the margin, which is free. */
const OVERHANG = 7;

/** No text leaves the sheet, and no two texts meet. */
function expectTextInItsPlace({ content, width, height }: Picture): void {
  const texts = textsIn(content);
  for (const text of texts) {
    expect(text.left, `${text.words} begins outside`).toBeGreaterThanOrEqual(-0.5);
    expect(text.right, `${text.words} ends outside`).toBeLessThanOrEqual(width + OVERHANG);
    expect(text.bottom, `${text.words} lies below the sheet`).toBeLessThanOrEqual(height + 1);
  }
  for (const [index, text] of texts.entries())
    for (const other of texts.slice(index + 1))
      expect(overlaps(text, other), `"${text.words}" meets "${other.words}"`).toBe(false);
}

/** No stroke and no shape of a mark runs through a text. */
function expectTextUncrossed({ content }: Picture): void {
  const ink = inkOf(content);
  for (const text of textsIn(content)) expect(crosses(ink, text), `"${text.words}" is crossed`).toBe(false);
}

const TEXT_ELEMENT =
  /<text(?: class="(\w+)")? x="([\d.-]+)" y="([\d.-]+)"(?: text-anchor="(\w+)")?>([^<]*)</g;

function textsIn(svg: string): Text[] {
  expect(svg.match(/<text/g)?.length ?? 0).toBe([...svg.matchAll(TEXT_ELEMENT)].length);
  return [...svg.matchAll(TEXT_ELEMENT)].map(([, kind = 'label', x, y, anchor, escaped = '']) => {
    if (!isTextKind(kind)) throw new Error(`${kind} is no kind of text`);
    const words = escaped.replaceAll('&amp;', '&').replaceAll('&lt;', '<').replaceAll('&quot;', '"');
    const width = widthOf(kind, words);
    const left = Number(x) - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    return { words, ...textBox(kind, left, Number(y), words) };
  });
}

function isTextKind(kind: string): kind is TextKind {
  return kind in TEXT;
}
