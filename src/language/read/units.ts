import { UNITS, type Unit } from '../../record/schema/figure.ts';
import { UNIT_WORDS } from '../units.ts';
import { standAt, tokensOf, type Token } from './tokens.ts';

/** A unit beside a number: how many tokens it takes. */
export interface ReadUnit {
  readonly unit: Unit;
  readonly length: number;
}

interface Phrase {
  readonly unit: Unit;
  readonly words: readonly string[];
}

/** Longer ones first, by the word that is next to the number: "US dollars" are no "dollars" after a "US". */
function phrasesBy(side: 'signs' | 'words'): ReadonlyMap<string, readonly Phrase[]> {
  const all = UNITS.flatMap((unit) =>
    (UNIT_WORDS[unit][side] ?? []).map((words): Phrase => ({
      unit,
      words: tokensOf(words).map(({ text }) => text),
    })),
  ).sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(all, ({ words }) => words.at(side === 'signs' ? -1 : 0) ?? '');
}

const SIGNS = phrasesBy('signs');
const WORDS = phrasesBy('words');

/** Tokens of which the signs of currencies are made. */
export const SIGN_TOKENS: ReadonlySet<string> = new Set(
  [...SIGNS.values()].flat().flatMap(({ words }) => words),
);

/** The unit that stands before the number which begins at a token: `US$`. */
export function unitBefore(tokens: readonly Token[], start: number): ReadUnit | undefined {
  const sign = SIGNS.get(tokens[start - 1]?.text ?? '')?.find(({ words }) =>
    standAt(tokens, start - words.length, words),
  );
  return sign && { unit: sign.unit, length: sign.words.length };
}

/** The unit that stands after the number which ends before a token: `%`, `per cent`, `- year`. */
export function unitAfter(tokens: readonly Token[], end: number): ReadUnit | undefined {
  const found = WORDS.get(tokens[end]?.text ?? '')?.find(({ words }) => standAt(tokens, end, words));
  return found && { unit: found.unit, length: found.words.length };
}
