import type { Flaw } from '../faults/fault.ts';
import { capitalised } from '../language/say/credit.ts';
import { referenceText, roleFlaw, statesNumber, type Reference } from './syntax/figure-reference.ts';
import { hedgeFlaw } from './rules/hedge-check.ts';
import { escaped } from '../language/say/escaped.ts';
import { startsSentence } from './syntax/sentence-start.ts';

/** What a reference prints after the text before it: with a capital where it begins a sentence. */
export function shownText(reference: Reference, before: string): string {
  const text = referenceText(reference);
  return startsSentence(before) ? capitalised(text) : text;
}

/** What is wrong with a reference in its sentence: a specimen taken for evidence, a hedge dropped or said twice. */
export function referenceFlaw(reference: Reference, before: string): Flaw | undefined {
  const role = roleFlaw(reference);
  if (role !== undefined) return role;
  const { figure, part } = reference;
  return part === 'hedged' || part === 'number' ? hedgeFlaw(figure, part === 'number', before) : undefined;
}

/** The printed text as HTML: a number leads to its figure, the other parts are text. */
export function linkedText(reference: Reference, shown: string): string {
  if (!statesNumber(reference)) return escaped(shown);
  const { figure, part } = reference;
  const kind = part === 'specimen' ? ' class="specimen"' : '';
  return `<a${kind} href="/figures/${figure.id}/">${escaped(shown)}</a>`;
}
