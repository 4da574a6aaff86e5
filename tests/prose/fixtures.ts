import { readFileSync } from 'node:fs';

export interface Case {
  readonly title: string;
  readonly given: string;
  readonly expected: string;
}

/**
 * Reads cases from a text: a line `== title`, the Markdown, a line with a dot, and what is expected. No onion address
 * stands in the project, not even a false one: `‹dot›` is read as a dot.
 */
export function readCases(name: string): Case[] {
  const text = readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8').replaceAll('‹dot›', '.');
  return text
    .split(/^== /m)
    .slice(1)
    .map((part) => {
      const [title = '', ...rest] = part.split('\n');
      const [given = '', expected = ''] = rest.join('\n').split(/^\.$\n/m);
      return { title, given, expected: expected.trim() };
    });
}
