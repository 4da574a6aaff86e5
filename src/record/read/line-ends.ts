import type { Flaw } from '../../faults/fault.ts';

/** The ends of lines that CSV has. */
export type Newline = '\n' | '\r\n';

/** A line that ends otherwise, and how. */
interface WrongEnd extends Flaw {
  readonly line: number;
  readonly value: string;
}

const NAMES: Readonly<Record<string, string>> = { '\n': 'LF', '\r\n': 'CRLF', '\r': 'CR' };
const SAVE = 'save the file with LF line endings';

/** The line ending outside of quoted cells, where all are the same and one of those that CSV has. */
export function newlineOf(text: string): Newline | WrongEnd {
  let first: string | undefined;
  let line = 1;
  let inQuotes = false;
  let atStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === '"') {
      if (inQuotes && text[at + 1] === '"') at += 1;
      else if (inQuotes || atStart) inQuotes = !inQuotes;
      atStart = false;
    } else if (character === '\n' || character === '\r') {
      const newline = character === '\r' && text[at + 1] === '\n' ? '\r\n' : character;
      at += newline.length - 1;
      first ??= inQuotes ? undefined : newline;
      if (!inQuotes && newline !== first)
        return {
          line,
          value: NAMES[newline] ?? '',
          problem: `ends this line, where those before end in ${NAMES[first ?? ''] ?? ''}`,
          remedy: SAVE,
        };
      line += 1;
      atStart = true;
    } else atStart = character === ',';
  }
  if (first === '\r')
    return { line: 1, value: 'CR', problem: 'is not how the lines of a table end', remedy: SAVE };
  return first === '\r\n' ? first : '\n';
}
