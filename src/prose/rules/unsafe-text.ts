import { textFault, type Fault } from '../../faults/fault.ts';

const DANGERS = [
  {
    pattern: /(?<![a-z0-9])[a-z0-9]{2,}\.onion\b/gi,
    problem: 'is an onion address',
    remedy: 'delete it; the site never says where a hidden service is',
  },
  {
    pattern:
      /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uE000\uFEFF\uFFFC]/g,
    problem: 'is a character that nobody can see',
    remedy: 'delete it, and type the text anew if you cannot see it',
  },
];

/** What must stand nowhere in a page, not even in a link or in code. */
export function unsafeText(file: string, lines: readonly string[]): Fault[] {
  return lines.flatMap((row, index) =>
    DANGERS.flatMap(({ pattern, problem, remedy }) =>
      [...row.matchAll(pattern)].map((match) =>
        textFault(file, { line: index + 1, column: match.index + 1 }, match[0], problem, remedy),
      ),
    ),
  );
}
