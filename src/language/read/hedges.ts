import { BETWEEN_HEDGE_AND_NUMBER, DENIALS, HEDGES, PHRASAL_VERBS, type HedgeQualifier } from '../hedges.ts';
import { standAt, tokensOf, type Token } from './tokens.ts';
import { SIGN_TOKENS } from './units.ts';

/** A hedge as it stands in a text; `start` and `end` are places of tokens. */
export interface ReadHedge {
  readonly qualifier: HedgeQualifier;
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly qualifier: HedgeQualifier;
  readonly words: readonly string[];
}

/** Longer phrases first, by the word that is next to the number: "no more than" is no "more than". */
function phrasesBy(side: 'before' | 'after'): ReadonlyMap<string, readonly Phrase[]> {
  const all = HEDGES.flatMap(({ qualifier, [side]: said }) =>
    said.map((words): Phrase => ({ qualifier, words: tokensOf(words).map(({ text }) => text) })),
  ).sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(all, ({ words }) => words.at(side === 'before' ? -1 : 0) ?? '');
}

const BEFORE = phrasesBy('before');
const AFTER = phrasesBy('after');

const MOST_BETWEEN = 3;

/**
 * The hedge that stands directly before the number that begins at a token; an article or a sign of currency may stand
 * between the two. "Took over", "not about" are none.
 */
export function hedgeBefore(tokens: readonly Token[], number: number): ReadHedge | undefined {
  for (let end = number; end >= 0 && number - end <= MOST_BETWEEN; end -= 1) {
    const hedge = hedgeEndingAt(tokens, end);
    if (hedge !== undefined) return hedge;
    const between = tokens[end - 1]?.text ?? '';
    if (!BETWEEN_HEDGE_AND_NUMBER.includes(between) && !SIGN_TOKENS.has(between)) return undefined;
  }
  return undefined;
}

/** The hedge that ends directly before a token. */
export function hedgeEndingAt(tokens: readonly Token[], end: number): ReadHedge | undefined {
  const phrase = BEFORE.get(tokens[end - 1]?.text ?? '')?.find(({ words }) =>
    standAt(tokens, end - words.length, words),
  );
  if (phrase === undefined) return undefined;
  const start = end - phrase.words.length;
  const verbs = PHRASAL_VERBS[phrase.words.join(' ')] ?? [];
  const isOther = [...DENIALS, ...verbs].includes(tokens[start - 1]?.text ?? '');
  return isOther ? undefined : { qualifier: phrase.qualifier, start, end };
}

/** The hedge that follows the number which ends before a token: `20 or more`, `10.8+`. */
export function hedgeAfter(tokens: readonly Token[], end: number): ReadHedge | undefined {
  const phrase = AFTER.get(tokens[end]?.text ?? '')?.find(({ words }) => standAt(tokens, end, words));
  return phrase && { qualifier: phrase.qualifier, start: end, end: end + phrase.words.length };
}

/** The hedge between a number and its scale: `10.8+ million`. */
export function hedgeWithin(tokens: readonly Token[], start: number, end: number): ReadHedge | undefined {
  const sign = tokens.slice(start, end).findIndex(({ text }) => text === '+');
  return sign < 0 ? undefined : hedgeAfter(tokens, start + sign);
}
