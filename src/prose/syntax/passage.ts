import type { Finding } from '../../faults/fault.ts';
import { LOOK_BACK, readReference, startsSentence, type Reference } from '../../language/read/reference.ts';

/**
 * A running text as the rules read it: the words of the author, and marks in place of each reference and of what
 * states nothing (code, an address, an escaped number).
 */
export interface Passage {
  readonly written: string;
  /** Where the character at an index of `written` stands, in characters from the start of the source. */
  readonly offsetOf: (index: number) => number;
  readonly references: readonly PlacedReference[];
  /** What is no sound text of this house, whatever the record holds. */
  readonly findings: readonly Finding[];
}

/** A reference with its index in `written`. */
export interface PlacedReference {
  readonly reference: Reference;
  readonly index: number;
}

export const REFERENCE_MARK = '\uFFFC';
export const UNREAD_MARK = '\uE000';

/** The text before a reference, as far as its rules look back. */
export function textBefore(written: string, index: number): string {
  return written.slice(Math.max(index - LOOK_BACK, 0), index);
}

/** A passage that is being taken down part by part, in the order of reading. */
export interface Draft {
  readonly parts: string[];
  readonly offsets: number[];
  readonly references: PlacedReference[];
  readonly findings: Finding[];
  /** The end of what was taken down. */
  before: string;
}

export function newDraft(): Draft {
  return { parts: [], offsets: [], references: [], findings: [], before: '' };
}

/** Adds words of the author, which stand at the offset. */
export function addWords(draft: Draft, words: string, offset: number): void {
  for (let index = 0; index < words.length; index += 1) draft.offsets.push(offset + index);
  addPart(draft, words);
}

/** Adds something that no rule reads. */
export function addUnread(draft: Draft, text: string, offset: number): void {
  addMarks(draft, UNREAD_MARK.repeat(text.length), offset);
}

/** Adds what stands in braces, and answers the reference that it is, or nothing if it is none. */
export function addBraces(draft: Draft, inner: string, offset: number): Reference | undefined {
  const read = readReference(inner);
  const opens = startsSentence(draft.before);
  const index = draft.offsets.length;
  addMarks(draft, REFERENCE_MARK, offset);
  if ('problem' in read) {
    draft.findings.push({ offset, text: `{${inner}}`, ...read });
    return undefined;
  }
  const reference: Reference = { kind: 'reference', ...read, opens };
  draft.references.push({ reference, index });
  return reference;
}

function addMarks(draft: Draft, marks: string, offset: number): void {
  for (let index = 0; index < marks.length; index += 1) draft.offsets.push(offset);
  addPart(draft, marks);
}

function addPart(draft: Draft, part: string): void {
  draft.parts.push(part);
  draft.before = (draft.before + part.slice(-LOOK_BACK)).slice(-LOOK_BACK);
}

/** An address that is typed as it is, and so leads nowhere. */
const BARE_ADDRESS = /(?:https?:\/\/|\bwww\.)[^\s<>"“”)\]]+/gi;
/** What would be markup in HTML: a comment, a tag, a declaration. */
const HTML = /<!--[\s\S]*?(?:-->|$)|<[!?/]?[a-z][^<>]*>/gi;

const OUT_OF_PLACE = [
  {
    pattern: BARE_ADDRESS,
    problem: 'is an address that nobody can follow',
    remedy: 'write [words](address)',
  },
  {
    pattern: HTML,
    problem: 'is HTML, which is printed as it stands',
    remedy: 'write Markdown, or for a note to colleagues a line with # in the front matter',
  },
];

function masked(written: string, { pattern }: { readonly pattern: RegExp }): string {
  return written.replace(pattern, (found) => UNREAD_MARK.repeat(found.length));
}

/** The passage that was taken down. What is out of place in it is told once, and no rule reads it. */
export function passageOf({ parts, offsets, references, findings }: Draft): Passage {
  const written = parts.join('');
  const last = offsets.at(-1) ?? 0;
  const offsetOf = (index: number) => offsets[index] ?? last;
  const outOfPlace = OUT_OF_PLACE.flatMap(({ pattern, problem, remedy }) =>
    [...written.matchAll(pattern)].map(({ 0: text, index }) => ({
      offset: offsetOf(index),
      text,
      problem,
      remedy,
    })),
  );
  return {
    written: OUT_OF_PLACE.reduce(masked, written),
    offsetOf,
    references,
    findings: [...findings, ...outOfPlace],
  };
}
