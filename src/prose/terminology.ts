import type { Term } from '../record/vocabulary.ts';

/** A term that writers should avoid, found in a text. */
export interface ForbiddenTerm {
  readonly index: number;
  readonly term: Term;
  readonly found: string;
}

/**
 * Where a text uses a term of `data/terms.csv` that is to be avoided. Only terms that are the words themselves can be
 * found ("child sex tourism", "a / b"); one that describes a use ("member (for everyone on a site)", "x, y and the
 * like") is for the eye of an editor. What is kept in names (laws, statistics, cited titles) may stand in quotation marks.
 */
export function forbiddenTerms(text: string, terms: readonly Term[]): ForbiddenTerm[] {
  const quoted = [...text.matchAll(/“[^”]*”|"[^"]*"/g)];
  const inName = (index: number) => quoted.some((q) => q.index < index && index < q.index + q[0].length);
  return terms
    .filter(({ term, status }) => status !== 'use' && !/[(),]/.test(term))
    .flatMap((term) =>
      term.term
        .split(' / ')
        .flatMap((words) =>
          [...text.matchAll(wordsPattern(words))]
            .map(({ 0: found, index }) => ({ index, term, found }))
            .filter(({ index }) => term.status === 'avoid' || !inName(index)),
        ),
    );
}

/** The words, in any case, over any line break, in singular and plural. */
function wordsPattern(words: string): RegExp {
  const escaped = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?:s|es)?(?![\\p{L}\\p{N}])`, 'giu');
}
