import type { Finding } from '../../faults/fault.ts';
import type { Term } from '../../record/schema/vocabulary.ts';

/**
 * Makes the search for the phrases that `data/terms.csv` forbids: in any case, in singular and plural, over any line break.
 * A term that no machine can judge ("member", for everyone on a site) has no phrase there and is for the eye of an editor.
 * A phrase may stand in the names listed as its exceptions and, if it is kept in names, between quotation marks.
 */
export function termFinder(terms: readonly Term[]): (text: string) => Finding[] {
  const termOf = new Map(
    terms
      .filter(({ status }) => status !== 'spell')
      .flatMap((term) => term.pattern.map((phrase): [string, Term] => [plain(phrase), term])),
  );
  const phrases = [...termOf.keys()].sort((a, b) => b.length - a.length).map(wordsPattern);
  if (phrases.length === 0) return () => [];
  const anyPhrase = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${phrases.join('|')})(?:s|es)?(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return (text) =>
    [...text.matchAll(anyPhrase)].flatMap(({ 0: found, 1: phrase = '', index }) => {
      const term = termOf.get(plain(phrase));
      return term === undefined || isInName(text, index, term) ? [] : [foundTerm(index, found, term)];
    });
}

/** Makes the search for names that are spelt otherwise than `data/terms.csv` says, capitals and all. */
export function misspeltFinder(terms: readonly Term[]): (text: string) => Finding[] {
  const spelt = terms.filter(({ status }) => status === 'spell');
  const termOf = new Map(spelt.flatMap((term) => term.pattern.map((name): [string, Term] => [name, term])));
  if (termOf.size === 0) return () => [];
  const names = [...termOf.keys()].sort((a, b) => b.length - a.length).map(wordsPattern);
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}.])(?:${names.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (text) =>
    [...text.matchAll(anyName)].flatMap(({ 0: found, index }) => {
      const term = termOf.get(found);
      if (term === undefined || isInName(text, index, term)) return [];
      return [
        {
          offset: index,
          text: found,
          problem: `is not how ${term.term} is spelt here`,
          remedy: `write ${term.term}`,
        },
      ];
    });
}

function foundTerm(offset: number, text: string, term: Term): Finding {
  const remedy = `write ${term.use_instead}`;
  return {
    offset,
    text,
    problem: `is a term to avoid: ${term.why.replace(/\.$/, '')}`,
    remedy: keptInNames(term) ? `${remedy}, or put the name that holds it in quotation marks` : remedy,
  };
}

function keptInNames({ status }: Term): boolean {
  return status === 'avoid-except-in-names';
}

function isInName(text: string, index: number, term: Term): boolean {
  const names = term.except.map((name) => new RegExp(wordsPattern(name), 'giu'));
  if (keptInNames(term)) names.push(/“[^”]*”|"[^"]*"/g);
  return names.some((name) =>
    [...text.matchAll(name)].some((match) => match.index <= index && index < match.index + match[0].length),
  );
}

/** A phrase as it is compared: blanks, line breaks and hyphens are one, and so are small letters and capitals. */
function plain(phrase: string): string {
  return phrase.toLowerCase().replace(/[\s-]+/g, ' ');
}

function wordsPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[\s-]+/g, '[\\s-]+');
}
