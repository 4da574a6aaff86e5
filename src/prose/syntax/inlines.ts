import type { Token } from 'markdown-it';
import type { Flaw } from '../../faults/fault.ts';
import { COUNT_NAMES } from '../../model/counts.ts';
import { offsetOf } from './markdown.ts';
import { addBraces, addUnread, addWords, newDraft, passageOf, type Draft, type Passage } from './passage.ts';
import { statesNumber } from '../../language/read/reference.ts';
import type { Inline } from './tree.ts';

/** A running text, parsed: its parts, how the rules read it, and its links. */
export interface RunningText {
  readonly inlines: readonly Inline[];
  readonly passage: Passage;
  readonly links: readonly PlacedLink[];
}

/** A link with its offset in the source of its text. */
export interface PlacedLink {
  readonly address: string;
  readonly offset: number;
}

const IMAGE: Flaw = { problem: 'is an image', remedy: 'draw a chart, or say it in words' };
const TITLE: Flaw = {
  problem: 'is the title of a link, which few readers see',
  remedy: 'write it in the text',
};
const CODE: Flaw = {
  problem: 'is code, which no rule reads',
  remedy: 'write so only the name of a file, a column or a command, without digits',
};
const NESTED: Flaw = {
  problem: 'stands inside a link, but is a link itself',
  remedy: 'take it out of the link',
};
const PLACED: Flaw = {
  problem: 'places a chart or a list in the middle of a text',
  remedy: 'write it on a line of its own, between empty lines',
};

const COUNT: Flaw = {
  problem: 'counts nothing that is counted',
  remedy: `write {count …} with one of: ${COUNT_NAMES.join(', ')}`,
};

const MARKED = { em_open: 'emphasis', strong_open: 'strong', s_open: 'struck' } as const;
const NAME = /^(?:(?:npm|npx|node|git) [^\p{N}]+|[^\s\p{N}]+)$/u;
const PLACES = /^(?:chart|picture|show)(?: |$)/;
const COUNTS = /^count(?: (.*))?$/;

/** Reads a block's inline token: the text of a paragraph, a heading or a cell. */
export function readInlines({ children, content: source }: Token): RunningText {
  const draft = newDraft();
  const links: PlacedLink[] = [];
  const tokens = (children ?? []).values();
  let next = 0;

  const refuse = (offset: number, text: string, flaw: Flaw) => draft.findings.push({ offset, text, ...flaw });

  /** The parts up to the token that closes the one around them. */
  const readUntil = (closing: string | undefined, inLink: boolean, isAddress = false): Inline[] => {
    const inlines: Inline[] = [];
    for (let token = tokens.next().value; token !== undefined; token = tokens.next().value) {
      const offset = offsetOf(token) ?? next;
      next = offset + token.content.length;
      if (token.type === closing) return inlines;
      const { type, content } = token;
      switch (type) {
        case 'em_open':
        case 'strong_open':
        case 's_open':
          inlines.push({ kind: MARKED[type], inlines: readUntil(type.replace('open', 'close'), inLink) });
          break;
        case 'link_open': {
          const address = String(token.attrGet('href') ?? '');
          const title = String(token.attrGet('title') ?? '');
          if (title !== '') refuse(Math.max(source.indexOf(title), 0), title, TITLE);
          links.push({ address, offset });
          const within = readUntil('link_close', true, token.info === 'auto');
          inlines.push({ kind: 'link', address, inlines: within });
          break;
        }
        case 'image':
          refuse(offset, content, IMAGE);
          break;
        case 'softbreak':
        case 'hardbreak':
          addWords(draft, '\n', offset);
          inlines.push({ kind: 'break', hard: type === 'hardbreak' });
          break;
        case 'code_inline':
          if (!NAME.test(content)) refuse(offset, content, CODE);
          addUnread(draft, content, offset);
          inlines.push({ kind: 'code', text: content });
          break;
        case 'braces':
          inlines.push(readBraces(draft, content, offset, inLink, refuse));
          break;
        default:
          addText(draft, token, offset, isAddress);
          inlines.push({ kind: 'text', text: content });
      }
    }
    return inlines;
  };

  const inlines = readUntil(undefined, false);
  return { inlines, passage: passageOf(draft), links };
}

function readBraces(
  draft: Draft,
  inner: string,
  offset: number,
  inLink: boolean,
  refuse: (offset: number, text: string, flaw: Flaw) => void,
): Inline {
  const asWritten = `{${inner}}`;
  if (PLACES.test(inner)) {
    refuse(offset, asWritten, PLACED);
    return { kind: 'text', text: asWritten };
  }
  const counted = COUNTS.exec(inner);
  if (counted !== null) {
    addUnread(draft, asWritten, offset);
    const of = COUNT_NAMES.find((name) => name === counted[1]);
    if (of !== undefined) return { kind: 'count', of };
    refuse(offset, asWritten, COUNT);
    return { kind: 'text', text: asWritten };
  }
  const reference = addBraces(draft, inner, offset);
  if (reference === undefined) return { kind: 'text', text: asWritten };
  if (inLink && statesNumber(reference)) refuse(offset, asWritten, NESTED);
  return reference;
}

function addText(draft: Draft, { type, content }: Token, offset: number, isAddress: boolean): void {
  const isUnread =
    isAddress || type === 'escaped_number' || (type === 'text_special' && /[{}]/.test(content));
  if (isUnread) addUnread(draft, content, offset);
  else addWords(draft, content, offset);
}
