import type { Flaw } from '../../faults/fault.ts';
import type { Inline } from './tree.ts';

/**
 * A name for a heading in an address, unlike all others of the page. It is made of the words alone, so that it stays
 * when a figure changes. The prefix keeps it apart from the names that a page's scripts and the browser itself use (a
 * heading called "body" must not become `document.body`).
 */
export function headingId(inlines: readonly Inline[], taken: Set<string>): string {
  const words =
    wordsOf(inlines)
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const wanted = `h-${words.join('-')}`;
  let id = wanted;
  for (let number = 2; taken.has(id); number += 1) id = `${wanted}-${number}`;
  taken.add(id);
  return id;
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if ('text' in inline) return inline.text;
      return 'inlines' in inline ? wordsOf(inline.inlines) : ' ';
    })
    .join('');
}

/** What is wrong with a heading's level after the one before it. The page's title has the first. */
export function levelFlaw(level: number, before: number): Flaw | undefined {
  if (level === 1)
    return { problem: 'is a heading of the first level, which is the title', remedy: 'begin it with ##' };
  if (level <= before + 1) return undefined;
  return { problem: 'skips a level of heading', remedy: `begin it with ${'#'.repeat(before + 1)}` };
}
