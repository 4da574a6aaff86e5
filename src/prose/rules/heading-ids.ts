import type { Finding } from '../../faults/fault.ts';

/** A heading for the table of contents. */
export interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

/**
 * An id for a heading, unlike all others of the page. The prefix keeps it apart from the names that a page's scripts
 * and the browser itself use (a heading called "body" must not become `document.body`).
 */
export function headingId(text: string, taken: ReadonlySet<string>): string {
  const words =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const wanted = `h-${words.join('-')}`;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** What is wrong with a heading's level, after the one before it (the page's title is level one). */
export function levelFinding(text: string, level: number, before: number): Finding | undefined {
  if (level === 1) {
    return {
      offset: 0,
      text,
      problem: 'is a heading of the first level, which is the title',
      remedy: 'begin it with ##',
    };
  }
  if (level <= before + 1) return undefined;
  return {
    offset: 0,
    text,
    problem: 'skips a level of heading',
    remedy: `begin it with ${'#'.repeat(before + 1)}`,
  };
}
