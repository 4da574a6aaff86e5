import type { Term } from '../record/vocabulary.ts';
import type { Finding } from './fault.ts';
import { bareNumbers } from './number-guard.ts';
import { UNREAD_MARK, type RunningText } from './running-text.ts';
import { forbiddenTerms } from './terminology.ts';

/** What the rules for written words find in a text: bare numbers, braces that mean nothing, terms to avoid. */
export function writtenFindings(text: RunningText, isHeading: boolean, terms: readonly Term[]): Finding[] {
  const written = isHeading ? withoutHeadingNumber(text.written) : text.written;
  return [...bareNumbers(written), ...strayBraces(written), ...termsToAvoid(written, terms)].map(
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

function termsToAvoid(written: string, terms: readonly Term[]) {
  return forbiddenTerms(written, terms).map(({ index, found, term }) => ({
    index,
    text: found,
    problem: `is a term to avoid: ${term.why.replace(/\.$/, '')}`,
    remedy:
      `write ${term.use_instead}` +
      (term.status === 'avoid-except-in-names' ? ', or put the name that holds it in quotation marks' : ''),
  }));
}
