import type { PlacedChart } from '../charts/registry.ts';
import { escaped } from '../language/say/escaped.ts';
import type { Document } from '../prose/document.ts';
import { blocksHtml, inlinesHtml, textAlone } from '../prose/print/html.ts';
import { jumpsHtml, type Jump } from '../prose/print/jumps.ts';
import { documentHtml } from '../prose/print/notes.ts';
import { blocksText } from '../prose/print/text.ts';
import { sectionsOf, sectionTitled } from '../prose/sections.ts';
import { placedChartHtml, placedPictureHtml } from '../publish/chart-html.ts';
import { model } from './site.ts';
import { chartNamed, written } from './texts.ts';

/** A page's blocks as HTML, with the notes of its numbers; `shown` is what the page lays out besides, by name. */
export function bodyHtml(
  page: Pick<Document, 'cited' | 'blocks'>,
  shown: ReadonlyMap<string, string> = new Map(),
  below = '',
): string {
  const { opening } = sectionsOf(page.blocks);
  const isAtHead = (id: string) =>
    opening.some((block) => (block.kind === 'chart' || block.kind === 'picture') && block.id === id);
  const levelOf = (id: string) => (isAtHead(id) ? 2 : 3);
  const printer = {
    chart: (id: string) => chartHtml(chartNamed(id), levelOf(id)),
    picture: (id: string) => placedPictureHtml(chartNamed(id), levelOf(id)),
    shown: (name: string) => shown.get(name) ?? '',
  };
  return documentHtml(page, model, printer, below);
}

/** The body of a page that is read from top to bottom, with the ways down where it has many sections. */
export function longBodyHtml(
  page: Pick<Document, 'cited' | 'blocks'>,
  shown: ReadonlyMap<string, string>,
): string {
  const jumps = jumpsIn(page);
  return bodyHtml(page, shown, jumps.length < SECTIONS_THAT_NEED_JUMPS ? '' : jumpsHtml(jumps));
}

/** The ways to the sections of a text. */
export function jumpsIn({ blocks }: Pick<Document, 'blocks'>): Jump[] {
  return sectionsOf(blocks).sections.map(({ heading }) => ({
    id: heading.id,
    name: blocksText([heading], model),
  }));
}

const SECTIONS_THAT_NEED_JUMPS = 4;

/** A chart with its files, and with what is to be seen: the sentence of an editor, or else those of its page. */
export function chartHtml(
  placed: PlacedChart,
  headingLevel: 1 | 2 | 3,
  seen: readonly string[] = [],
): string {
  const text = chartTexts.get(placed.page);
  return placedChartHtml(placed, headingLevel, text ? openingHtml(text) : escaped(seen.join(' ')));
}

const chartTexts = new Map(written('chart').map((text) => [text.address, text]));

/** The text before the first section on one line, without notes: what an operation was. */
export function openingHtml(page: Pick<Document, 'blocks'>): string {
  return openingParagraphs(page).join(' ');
}

/** Its paragraphs, without notes: of a question the answer, then the doubt. */
export function openingParagraphs({ blocks }: Pick<Document, 'blocks'>): string[] {
  return sectionsOf(blocks).opening.flatMap((block) =>
    block.kind === 'paragraph' ? inlinesHtml(block.inlines, textAlone(model)) : [],
  );
}

/** The same as plain text. */
export function openingText({ blocks }: Pick<Document, 'blocks'>): string {
  return blocksText(sectionsOf(blocks).opening, model).replaceAll('\n', ' ');
}

/** The sections of a text, without notes. */
export function sectionsHtml({ blocks }: Pick<Document, 'blocks'>): { title: string; html: string }[] {
  return sectionsOf(blocks).sections.map(({ heading, blocks }) => ({
    title: blocksText([heading], model),
    html: blocksHtml(blocks, textAlone(model)),
  }));
}

/** What stands under a heading, without notes; nothing where the page has no such section. */
export function sectionHtml({ blocks }: Pick<Document, 'blocks'>, title: string): string {
  return blocksHtml(sectionTitled(blocks, title), textAlone(model));
}
