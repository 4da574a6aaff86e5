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

/** Longer ones first: "US dollars" are no "dollars" after a "US". */
function phrases(side: 'signs' | 'words'): Phrase[] {
  return UNITS.flatMap((unit) =>
    (UNIT_WORDS[unit][side] ?? []).map((words) => ({ unit, words: tokensOf(words).map(({ text }) => text) })),
  ).sort((a, b) => b.words.length - a.words.length);
}

const SIGNS = phrases('signs');
const WORDS = phrases('words');

/** Tokens of which the signs of currencies are made. */
export const SIGN_TOKENS: ReadonlySet<string> = new Set(SIGNS.flatMap(({ words }) => words));

/** The unit that stands before the number which begins at a token: `US$`. */
export function unitBefore(tokens: readonly Token[], start: number): ReadUnit | undefined {
  const sign = SIGNS.find(({ words }) => standAt(tokens, start - words.length, words));
  return sign && { unit: sign.unit, length: sign.words.length };
}

/** The unit that stands after the number which ends before a token: `%`, `per cent`, `- year`. */
export function unitAfter(tokens: readonly Token[], end: number): ReadUnit | undefined {
  const found = WORDS.find(({ words }) => standAt(tokens, end, words));
  return found && { unit: found.unit, length: found.words.length };
}
