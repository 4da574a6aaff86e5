import type { Token } from 'markdown-it';
import type { Flaw } from '../../faults/fault.ts';
import { headingId, levelFlaw } from './headings.ts';
import { readInlines, type RunningText } from './inlines.ts';
import { markdownTokens } from './markdown.ts';
import { blockPositions, type Position, type PositionOf } from './position.ts';
import type { Block, Cell, Table } from './tree.ts';

/** A text of a page, with the places of its characters in the file. */
export interface PlacedText extends RunningText {
  readonly positionOf: PositionOf;
}

/** The id of a chart, or the name of what is shown besides the text, where it is placed. */
export interface Placed {
  readonly id: string;
  readonly position: Position;
}

export interface PlacedHeading {
  readonly text: string;
  readonly position: Position;
}

/** What is wrong at a place of the file. */
export interface PlacedFlaw extends Flaw {
  readonly position: Position;
  readonly text: string;
}

/** What is gathered while the blocks of a page are read. */
interface Gathered {
  readonly texts: PlacedText[];
  readonly charts: Placed[];
  /** What is shown besides the text. */
  readonly shown: Placed[];
  /** The headings of the second level, as they are written. */
  readonly headings: PlacedHeading[];
  readonly flaws: PlacedFlaw[];
}

/** The body of a page, parsed. */
type Body = Gathered & { readonly blocks: readonly Block[] };

interface Reader extends Gathered {
  readonly lines: readonly string[];
  readonly positionsOf: (text: string, firstLine: number) => PositionOf;
  readonly headingIds: Set<string>;
  /** The level of the heading before; the page's title has the first. */
  level: number;
}

/** A token with those between it and the one that closes it, and the index of its line. */
interface Nested {
  readonly token: Token;
  readonly line: number;
  readonly children: readonly Nested[];
}

/** Parses the body of a page, whose lines are those of the file. */
export function readBody(lines: readonly string[]): Body {
  const gathered: Gathered = { texts: [], charts: [], shown: [], headings: [], flaws: [] };
  const positionsOf = blockPositions(lines);
  const reader: Reader = { ...gathered, lines, positionsOf, headingIds: new Set(), level: 1 };
  const blocks = nestedTokens(markdownTokens(lines.join('\n'))).map((node) => blockOf(node, reader));
  return { ...gathered, blocks };
}

function nestedTokens(tokens: readonly Token[]): Nested[] {
  const open: Nested[][] = [[]];
  let line = 0;
  for (const token of tokens) {
    line = token.map?.[0] ?? line;
    if (token.nesting < 0) open.pop();
    else {
      const children: Nested[] = [];
      open.at(-1)?.push({ token, line, children });
      if (token.nesting > 0) open.push(children);
    }
  }
  return open[0] ?? [];
}

const PLACED = /^\{(chart|picture|show) ([^{}\n]*)\}$/;
const CODE: Flaw = {
  problem: 'is a block of code, indented by four blanks or fenced',
  remedy: 'begin its lines at the margin; a chart is placed by {chart its-id}',
};
const ALIGNED: Flaw = { problem: 'aligns a column', remedy: 'write --- without colons' };
const LIST_START: Flaw = {
  problem: 'is the first number of a list',
  remedy: 'begin the list with 1, or write the number as a figure',
};

function blockOf(node: Nested, reader: Reader): Block {
  const { token, children } = node;
  switch (token.type) {
    case 'paragraph_open':
      return paragraphOf(node, reader);
    case 'heading_open':
      return headingOf(node, reader);
    case 'blockquote_open':
      return { kind: 'quotation', blocks: children.map((child) => blockOf(child, reader)) };
    case 'bullet_list_open':
    case 'ordered_list_open':
      return listOf(node, reader);
    case 'table_open':
      return tableOf(node, reader);
    case 'hr':
      return { kind: 'rule' };
    case 'fence':
    case 'code_block':
      refuse(reader, node, token.info.trim() || token.content.trim().split('\n', 1)[0] || '```', CODE);
      return { kind: 'code', text: token.content };
    default:
      // The parser has no other blocks: HTML is off, and the examples of CommonMark, all of them, end above.
      throw new Error(`no block of Markdown is called ${token.type}`);
  }
}

function paragraphOf(node: Nested, reader: Reader): Block {
  const [text] = node.children;
  const [, what, id] = PLACED.exec(text?.token.content ?? '') ?? [];
  if (text === undefined || id === undefined)
    return { kind: 'paragraph', inlines: textOf(node, reader).inlines };
  const position = reader.positionsOf(text.token.content, text.line)(0);
  if (what !== 'show') {
    reader.charts.push({ id, position });
    return { kind: what === 'picture' ? 'picture' : 'chart', id };
  }
  reader.shown.push({ id, position });
  return { kind: 'shown', name: id };
}

function headingOf(node: Nested, reader: Reader): Block {
  const level = Number(node.token.tag.slice(1));
  const { inlines, passage, positionOf } = textOf(node, reader);
  const flaw = levelFlaw(level, reader.level);
  if (flaw !== undefined) reader.flaws.push({ position: positionOf(0), text: passage.written, ...flaw });
  reader.level = level;
  if (level === 2) reader.headings.push({ text: passage.written, position: positionOf(0) });
  return { kind: 'heading', level, id: headingId(inlines, reader.headingIds), inlines };
}

/** A list that begins with another number than one may be a sentence that began with a statistic. */
function listOf(node: Nested, reader: Reader): Block {
  const { token, line, children } = node;
  const isNumbered = token.type === 'ordered_list_open';
  const start = isNumbered ? Number(token.attrGet('start') ?? 1) : undefined;
  if (start !== undefined && start > 1) {
    const column = (reader.lines[line] ?? '').search(/\d/) + 1;
    reader.flaws.push({ position: { line: line + 1, column }, text: String(start), ...LIST_START });
  }
  const items = children.map((item) => item.children.map((child) => blockOf(child, reader)));
  const isTight = children.some((item) => item.children.some((child) => child.token.hidden));
  return { kind: 'list', start, tight: isTight, items };
}

function tableOf(node: Nested, reader: Reader): Table {
  const rows = node.children.flatMap((part) => part.children);
  const [head = [], ...others] = rows.map((row) => row.children.map((cell) => cellOf(cell, reader)));
  if (rows[0]?.children.some((cell) => cell.token.attrGet('style') !== null))
    refuse(reader, node, 'table', ALIGNED);
  return { kind: 'table', head, rows: others };
}

function cellOf(node: Nested, reader: Reader): Cell {
  return textOf(node, reader).inlines;
}

/** The text of a block that holds one. */
function textOf({ children }: Nested, reader: Reader): PlacedText {
  const [inline] = children;
  // The parser gives a text to each paragraph, heading and cell, if only an empty one.
  if (inline === undefined) throw new Error('a block of text without its text');
  const { token, line } = inline;
  const text = { ...readInlines(token), positionOf: reader.positionsOf(token.content, line) };
  reader.texts.push(text);
  return text;
}

function refuse(reader: Reader, { line }: Nested, text: string, flaw: Flaw): void {
  const column = Math.max((reader.lines[line] ?? '').search(/\S/), 0) + 1;
  reader.flaws.push({ position: { line: line + 1, column }, text, ...flaw });
}
