import type { Token } from 'markdown-it';
import type { z } from 'zod';
import type { Model } from '../model/model.ts';
import { blockPlaces, type PlaceOf } from './syntax/block-place.ts';
import { chartHtml, chartInfo, type DrawChart } from './chart-block.ts';
import { byPlace, textFault, type Fault, type Finding } from '../faults/fault.ts';
import { readFrontMatter } from './syntax/front-matter.ts';
import { headingId, levelFinding, type Heading } from './rules/heading-ids.ts';
import { renderedBlock } from './inline-block.ts';
import type { Notes, SourceNote } from './notes.ts';
import type { PageKind } from './page-kinds.ts';
import { proseParser } from './syntax/parser.ts';
import { checkedText } from './plain-text.ts';
import { unsafeText } from './rules/unsafe-text.ts';

/** A page of prose, ready to be laid out. It may be shown only if it has no fault. */
export interface Prose<Fields> {
  readonly fields: Fields | undefined;
  readonly html: string;
  /** The sources of its numbers, in order of first use. */
  readonly notes: readonly SourceNote[];
  readonly headings: readonly Heading[];
  readonly faults: readonly Fault[];
}

/**
 * Renders a Markdown file and checks it: every number is a figure of the record or a date, every hedge stands, every
 * chart can be drawn. All faults are found in one run.
 */
export function renderProse<Schema extends z.ZodObject>(
  markdown: string,
  file: string,
  kind: PageKind<Schema>,
  model: Model,
  draw: DrawChart,
): Prose<z.infer<Schema>> {
  const lines = markdown.split(/\r\n?|\n/);
  const page = readFrontMatter(file, lines, kind.fields);
  const faults: Fault[] = [...page.faults, ...unsafeText(file, lines)];
  const report = (findings: readonly Finding[], placeOf: PlaceOf) =>
    faults.push(
      ...findings.map(({ offset, text, problem, remedy }) =>
        textFault(file, placeOf(offset), text, problem, remedy),
      ),
    );
  for (const { field, value, placeOf } of page.texts)
    if (!kind.names.includes(field)) report(checkedText(value, model).findings, placeOf);

  const placesOf = blockPlaces(lines);
  const notes: Notes = new Map();
  const headings: Heading[] = [];
  const parser = proseParser((tokens) => {
    let line = 0;
    for (const [index, token] of tokens.entries()) {
      line = token.map?.[0] ?? line;
      if (token.type === 'inline') {
        const opening = tokens[index - 1];
        const heading = opening?.type === 'heading_open' ? opening : undefined;
        const block = renderedBlock(token, heading !== undefined, model, notes);
        const placeOf = placesOf(token.content, line);
        report(block.findings, placeOf);
        if (heading !== undefined) report(enterHeading(heading, block.shown, headings), placeOf);
      } else if (token.type === 'fence') {
        faults.push(...renderFence(token, { file, lines, first: line }, model, draw));
      } else if (token.type === 'ordered_list_open') {
        report(listFindings(token), () => ({ line: line + 1, column: (lines[line] ?? '').search(/\d/) + 1 }));
      }
    }
  });
  const html = parser.render(page.body);
  return {
    fields: page.fields,
    html,
    notes: [...notes.values()],
    headings,
    faults: faults.sort(byPlace),
  };
}

/** Gives a heading its id, and the table of contents its entry. */
function enterHeading(opening: Token, text: string, headings: Heading[]): Finding[] {
  const level = Number(opening.tag.slice(1));
  const finding = levelFinding(text, level, headings.at(-1)?.level ?? 1);
  const id = headingId(text, new Set(headings.map((heading) => heading.id)));
  opening.attrSet('id', id);
  headings.push({ level, id, text });
  return finding === undefined ? [] : [finding];
}

function renderFence(
  token: Token,
  place: { readonly file: string; readonly lines: readonly string[]; readonly first: number },
  model: Model,
  draw: DrawChart,
): readonly Fault[] {
  const kind = chartInfo(token.info);
  if (kind === 'other') return [];
  if (kind === 'misspelt') {
    const { file, first } = place;
    const column = (place.lines[first] ?? '').indexOf(token.info) + 1;
    const problem = 'is printed as code, not drawn';
    return [textFault(file, { line: first + 1, column }, token.info, problem, 'write chart')];
  }
  const { html, faults } = chartHtml({ ...place, content: token.content }, model, draw);
  token.type = 'chart';
  token.content = html;
  return faults;
}

/** A list that begins with another number than one may be a sentence that began with a statistic. */
function listFindings(token: Token): Finding[] {
  const start = token.attrGet('start');
  if (start === null || start === 0) return [];
  return [
    {
      offset: 0,
      text: String(start),
      problem: 'is the first number of a list',
      remedy: 'begin the list with 1, or write the number as a figure',
    },
  ];
}
