import { capitalised } from '../wording/sentence.ts';
import { referenceText, roleFlaw, statesNumber, type Flaw, type Reference } from './figure-reference.ts';
import { hedgeFlaw } from './hedge-check.ts';
import { escaped } from '../wording/escaped.ts';
import { startsSentence } from './sentence-start.ts';

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
