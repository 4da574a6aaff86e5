import type { Flaw } from '../../faults/fault.ts';

/** The braces of a text without other markup: `\{3}`, a number that is no statistic, or what stands in braces. */
export const BRACES = /\\\{(?=[^{}\s]*\p{N})([^{}\s]{1,20})\}|\{([^{}\n]{1,120})\}/gu;

export const PARTS = ['number', 'specimen', 'base', 'source', 'when', 'who'] as const;
export type Part = 'hedged' | (typeof PARTS)[number];

/** A figure that a text names in braces, and which part of it is to be printed. The record is not asked here. */
export interface Reference {
  readonly kind: 'reference';
  readonly figure: string;
  readonly part: Part;
  /** Whether it begins a sentence, and so is printed with a capital. */
  readonly opens: boolean;
}

const INNER = /^([a-z0-9]+(?:-[a-z0-9]+)*)(?::([a-z]+))?$/;

/** Reads what stands between the braces: `owen-2015-services`, `owen-2015-services:base`; or says what is wrong with it. */
export function readReference(inner: string): Pick<Reference, 'figure' | 'part'> | Flaw {
  const [whole, figure = '', word] = INNER.exec(inner) ?? [];
  if (whole === undefined) {
    return {
      problem: 'is no figure reference',
      remedy: 'write {figure-id} or {figure-id:part}, and \\{ for a brace that is only a brace',
    };
  }
  const part = word === undefined ? 'hedged' : PARTS.find((each) => each === word);
  if (part === undefined)
    return { problem: 'names no part of a figure', remedy: `write one of: ${PARTS.join(', ')}` };
  return { figure, part };
}

/** The reference as it is written. */
export function writtenReference({ figure, part }: Reference): string {
  return part === 'hedged' ? `{${figure}}` : `{${figure}:${part}}`;
}

/** Whether the part states the number, and so needs a link and a source note. */
export function statesNumber({ part }: Pick<Reference, 'part'>): boolean {
  return part === 'hedged' || part === 'number' || part === 'specimen';
}

/** How much of the text before a reference its rules look at. A shorter one is the whole text from the start of the block. */
export const LOOK_BACK = 120;

const OPENING = '["“‘\'(\\[\\s]*';
const ONLY_OPENING = new RegExp(`^${OPENING}$`);
const AFTER_SENTENCE = new RegExp(`[.!?…][”’"')\\]]*\\s+${OPENING}$`);
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|cf|vs|No|Dr|Mr|Mrs|Ms|St|U\.S|U\.K)\.\s+\S*$/;

/** Whether what follows the text begins a sentence: it opens the block, or a full stop stands before it. */
export function startsSentence(before: string): boolean {
  if (before.length < LOOK_BACK && ONLY_OPENING.test(before)) return true;
  return AFTER_SENTENCE.test(before) && !ABBREVIATION.test(before);
}
