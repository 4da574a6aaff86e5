import { escaped } from '../../language/say/escaped.ts';
import type { Model } from '../../model/model.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { readPlain } from '../syntax/plain.ts';
import { statesNumber, type Reference } from '../../language/read/reference.ts';
import type { Block, Cell, Inline, List, Table } from '../syntax/tree.ts';
import { countText } from '../../model/counts.ts';
import { hedgedNumber } from '../../language/say/hedge.ts';
import { referenceText } from '../../language/say/reference.ts';
import { unbroken } from '../../language/say/unbroken.ts';
import { wrongNumberHtml, wrongOf } from '../../language/say/wrong-number.ts';

/** What a printer of HTML needs besides the document. */
export interface HtmlPrinter {
  readonly model: Model;
  /** The HTML of the chart with an id. */
  readonly chart: (id: string) => string;
  /** The HTML of its picture alone. */
  readonly picture: (id: string) => string;
  /** The HTML of what the page lays out besides its text, by its name. */
  readonly shown: (name: string) => string;
  /** What stands after a number, such as the mark of its note. */
  readonly mark: (reference: Reference) => string;
}

/** Blocks as HTML. */
export function blocksHtml(blocks: readonly Block[], printer: HtmlPrinter): string {
  return blocks.map((block) => `${blockHtml(block, printer)}\n`).join('');
}

function blockHtml(block: Block, printer: HtmlPrinter): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${inlinesHtml(block.inlines, printer)}</p>`;
    case 'heading':
      return `<h${block.level} id="${block.id}">${inlinesHtml(block.inlines, printer)}</h${block.level}>`;
    case 'list':
      return listHtml(block, printer);
    case 'quotation':
      return `<blockquote>${withinHtml(block.blocks, printer)}</blockquote>`;
    case 'table':
      return tableHtml(block, printer);
    case 'chart':
      return printer.chart(block.id);
    case 'picture':
      return printer.picture(block.id);
    case 'shown':
      return printer.shown(block.name);
    case 'code':
      return `<pre><code>${escaped(block.text)}</code></pre>`;
    case 'rule':
      return '<hr>';
  }
}

function listHtml({ start, tight, items }: List, printer: HtmlPrinter): string {
  const kind = start === undefined ? 'ul' : 'ol';
  const from = start === undefined || start === 1 ? '' : ` start="${start}"`;
  const rows = items.map((item) => `<li>${(tight ? tightHtml : withinHtml)(item, printer)}</li>\n`);
  return `<${kind}${from}>\n${rows.join('')}</${kind}>`;
}

/** Blocks within another. */
function withinHtml(blocks: readonly Block[], printer: HtmlPrinter): string {
  return blocks.length === 0 ? '' : `\n${blocksHtml(blocks, printer)}`;
}

/** An item whose paragraphs are no paragraphs of their own. */
function tightHtml(item: readonly Block[], printer: HtmlPrinter): string {
  return item
    .map((block, index) => {
      if (block.kind === 'paragraph') return inlinesHtml(block.inlines, printer);
      return `${index === 0 || item[index - 1]?.kind === 'paragraph' ? '\n' : ''}${blockHtml(block, printer)}\n`;
    })
    .join('');
}

function tableHtml({ head, rows }: Table, printer: HtmlPrinter): string {
  const row = (cells: readonly Cell[], tag: 'th' | 'td') =>
    `<tr>\n${cells.map((cell) => `<${tag}>${inlinesHtml(cell, printer)}</${tag}>\n`).join('')}</tr>\n`;
  const body = rows.map((cells) => row(cells, 'td')).join('');
  return `<table>\n<thead>\n${row(head, 'th')}</thead>\n${body === '' ? '' : `<tbody>\n${body}</tbody>\n`}</table>`;
}

/** A running text as HTML. */
export function inlinesHtml(inlines: readonly Inline[], printer: HtmlPrinter): string {
  return inlines.map((inline) => inlineHtml(inline, printer)).join('');
}

function inlineHtml(inline: Inline, printer: HtmlPrinter): string {
  switch (inline.kind) {
    case 'text':
      return escaped(inline.text);
    case 'code':
      return `<code>${escaped(inline.text)}</code>`;
    case 'break':
      return inline.hard ? '<br>\n' : '\n';
    case 'emphasis':
      return `<em>${inlinesHtml(inline.inlines, printer)}</em>`;
    case 'strong':
      return `<strong>${inlinesHtml(inline.inlines, printer)}</strong>`;
    case 'struck':
      return `<s>${inlinesHtml(inline.inlines, printer)}</s>`;
    case 'link':
      return `<a href="${escaped(inline.address)}"${referrer(inline.address)}>${inlinesHtml(inline.inlines, printer)}</a>`;
    case 'count':
      return escaped(countText(inline.of, printer.model));
    case 'reference':
      return referenceHtml(inline, printer.model.record) + printer.mark(inline);
  }
}

const OTHER_HOST = /^(?:https?:)?\/\//i;

/** No referrer goes to other hosts: the site of a police release need not know where its reader came from. */
function referrer(address: string): string {
  return OTHER_HOST.test(address) ? ' rel="noreferrer"' : '';
}

/** The printed text: a number leads to its figure, the other parts are text. */
function referenceHtml(reference: Reference, record: ResearchRecord): string {
  const figure = record.figures.get(reference.figure);
  const text = referenceText(reference, record);
  if (figure === undefined || !statesNumber(reference)) return escaped(text);
  const wrong = wrongOf(figure);
  const number = wrong === undefined ? unbroken(text) : wrongNumberHtml(hedgedNumber(figure), wrong);
  return `<a href="/figures/${figure.id}/">${number}</a>`;
}

/** A text of the record or of a field, without Markdown, with its references filled in and linked. */
export function plainHtml(text: string, model: Model): string {
  return inlinesHtml(readPlain(text).inlines, textAlone(model));
}

/** A printer of text alone: of numbers without notes, and of nothing that stands between the paragraphs. */
export function textAlone(model: Model): HtmlPrinter {
  return { model, chart: () => '', picture: () => '', shown: () => '', mark: () => '' };
}
