import type { Qualifier, Unit } from '../../record/schema/figure.ts';
import { HEDGES } from '../hedges.ts';
import { ROUND_PLURALS } from '../numerals.ts';
import { UNIT_WORDS } from '../units.ts';
import { amountWords, rangeWords } from './number.ts';

/** What a hedged number needs: a figure, or a point of a series with the unit of its series. */
export interface Hedged {
  readonly value: number;
  readonly value_high?: number | undefined;
  readonly qualifier: Qualifier;
  readonly unit: Unit;
  readonly words?: string;
}

/** The qualifier in words, as it stands before the number; empty for `exact` and `range`, which need none. */
export function qualifierWords(qualifier: Qualifier, unit: Unit): string {
  const hedge = HEDGES.find((each) => each.qualifier === qualifier);
  if (hedge === undefined) return '';
  return UNIT_WORDS[unit].isCounted ? hedge.said : (hedge.saidOfAmounts ?? hedge.said);
}

/** The number without its hedge: `45,000`, `7–10%`. Only for a sentence or a mark that carries the hedge itself. */
export function bareNumber({ value, value_high, unit }: Hedged): string {
  return value_high === undefined ? amountWords(value, unit) : rangeWords(value, value_high, unit);
}

/**
 * The number with its hedge: `about 45,000`, `more than 80%`, `at least 23`, `7–10%`, `US$370,000`.
 * A figure that its source gives only in words stays in those words: `several dozen`, `nearly half`.
 */
export function hedgedNumber(hedged: Hedged): string {
  return hedgedParts(hedged).join(' ');
}

/** The same in its parts: the hedge, where one is said before the number, and the number. */
export function hedgedParts(hedged: Hedged): string[] {
  if (hedged.words) return [inWords(hedged.words, hedged.unit)];
  const qualifier = qualifierWords(hedged.qualifier, hedged.unit);
  return qualifier === '' ? [bareNumber(hedged)] : [qualifier, bareNumber(hedged)];
}

function inWords(words: string, unit: Unit): string {
  const { afterWords } = UNIT_WORDS[unit];
  return afterWords === undefined ? words : `${words}${endsInPlural(words) ? ' of' : ''} ${afterWords}`;
}

/** `tens of thousands`, `thousands`: number words that take `of` before what they count. */
function endsInPlural(words: string): boolean {
  return ROUND_PLURALS.has(words.split(' ').at(-1) ?? '');
}
