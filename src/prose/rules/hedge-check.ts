import type { Figure, Qualifier } from '../../record/schema/figure.ts';
import { hedgedNumber, qualifierWords } from '../../language/say/hedge.ts';
import { REFERENCE_MARK, UNREAD_MARK } from '../syntax/running-text.ts';
import { sameSentence } from '../syntax/sentence-start.ts';

type Hedged = Exclude<Qualifier, 'exact' | 'range'>;

/** The words that carry each hedge. "No more than" is no "more than". */
const HEDGE_WORDS: Readonly<Record<Hedged, string>> = {
  about: 'about|around|roughly|approximately|some',
  'at-least': 'at least|(?:no|not) (?:fewer|less) than',
  'more-than': '(?<!\\b(?:no|not) )(?:more than|upwards of)|over|above',
  'up-to': 'up to|at most|(?:no|not) more than',
  'fewer-than': '(?<!\\b(?:no|not) )(?:fewer|less) than|under|below',
  nearly: 'nearly|almost|just under|close to',
};

const ANY_HEDGE_LAST = new RegExp(`\\b(?:${Object.values(HEDGE_WORDS).join('|')})$`, 'i');
const FEW_WORDS = 6;
const PARTS_NUMBERS = new RegExp(`[${REFERENCE_MARK}${UNREAD_MARK}\\p{N}]`, 'u');

/** What is wrong with the hedge of a reference, given the written text before it; nothing if it is sound. */
export function hedgeFlaw(
  figure: Figure,
  bare: boolean,
  before: string,
): { readonly problem: string; readonly remedy: string } | undefined {
  const words = lastWords(before);
  const { qualifier } = figure;
  if (bare && !figure.words && qualifier !== 'exact' && qualifier !== 'range') {
    if (new RegExp(`\\b(?:${HEDGE_WORDS[qualifier]})\\b`, 'i').test(words)) return undefined;
    return {
      problem: `drops the hedge: the source says ${JSON.stringify(hedgedNumber(figure))}`,
      remedy: `write ${JSON.stringify(qualifierWords(qualifier, figure.unit))} just before it, or {${figure.id}}, which brings it`,
    };
  }
  const hedge = ANY_HEDGE_LAST.exec(words)?.[0];
  if (hedge === undefined) return undefined;
  return {
    problem: `comes after ${JSON.stringify(hedge)}, but prints ${JSON.stringify(hedgedNumber(figure))}`,
    remedy: `delete ${JSON.stringify(hedge)}: the figure has the hedge of its source and no other`,
  };
}

/** The few words of the sentence before the reference that can belong to it, and to no number before it. */
function lastWords(before: string): string {
  const own = sameSentence(before).split(PARTS_NUMBERS).at(-1) ?? '';
  return own.trim().split(/\s+/).slice(-FEW_WORDS).join(' ');
}
