import { termFinder } from '../../language/read/terms.ts';
import type { Term } from '../../record/schema/vocabulary.ts';
import type { Finding } from '../../faults/fault.ts';
import { bareNumbers } from './number-guard.ts';
import { UNREAD_MARK, type RunningText } from '../syntax/running-text.ts';

/** What the rules for written words find in a text: bare numbers, braces that mean nothing, terms to avoid. */
export function writtenFindings(text: RunningText, isHeading: boolean, terms: readonly Term[]): Finding[] {
  const written = isHeading ? withoutHeadingNumber(text.written) : text.written;
  return [...bareNumbers(written), ...strayBraces(written), ...termFinder(terms)(written)].map(
    ({ index, ...rest }) => ({
      offset: text.offsetOf(index),
      ...rest,
    }),
  );
}

/** `2. Method`, `2.1. Sample`: a heading may have a number of its own. */
function withoutHeadingNumber(written: string): string {
  return written.replace(/^\d{1,2}\.(?:\d{1,2}\.)*(?=\s)/, (number) => UNREAD_MARK.repeat(number.length));
}

function strayBraces(written: string) {
  return [...written.matchAll(/[{}]+/g)].map((match) => ({
    index: match.index,
    text: match[0],
    problem: 'belongs to no figure reference',
    remedy: 'write {figure-id}, and \\{ or \\} for a brace that is only a brace',
  }));
}
