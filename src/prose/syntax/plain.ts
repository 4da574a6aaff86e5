import { BRACES } from '../../language/read/reference.ts';
import { addBraces, addUnread, addWords, newDraft, passageOf } from './passage.ts';
import type { RunningText } from './inlines.ts';
import type { Inline } from './tree.ts';

/** Reads a text without Markdown: a cell of the record, a field of the front matter. Only its braces mean something. */
export function readPlain(text: string): RunningText {
  const draft = newDraft();
  const inlines: Inline[] = [];
  const add = (words: string, offset: number) => {
    if (words === '') return;
    addWords(draft, words, offset);
    inlines.push({ kind: 'text', text: words });
  };
  let next = 0;
  for (const match of text.matchAll(BRACES)) {
    const [whole, number, inner = ''] = match;
    add(text.slice(next, match.index), next);
    if (number === undefined) {
      inlines.push(addBraces(draft, inner, match.index) ?? { kind: 'text', text: whole });
    } else {
      addUnread(draft, number, match.index);
      inlines.push({ kind: 'text', text: number });
    }
    next = match.index + whole.length;
  }
  add(text.slice(next), next);
  return { inlines, passage: passageOf(draft), links: [] };
}
