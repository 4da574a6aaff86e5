import { isEvidence, type Figure } from '../../record/schema/figure.ts';
import { readQuantities } from '../read/quantities.ts';
import { escaped } from './escaped.ts';
import { capitalised } from './text.ts';

/** What is wrong with a number that its page must not be believed for: garbled by a retelling, or refuted by its source. */
export type Wrong = 'misquoted' | 'refuted';

/** What is wrong with the number of a figure; nothing where its source stands by it. */
export function wrongOf(figure: Figure): Wrong | undefined {
  if (isEvidence(figure)) return undefined;
  return figure.role === 'corrector' ? 'refuted' : 'misquoted';
}

/** A wrong number as plain text: `“80%” [misquoted]`. */
export function wrongNumberText(number: string, wrong: Wrong): string {
  return `“${number}” [${wrong}]`;
}

/**
 * The one mark of a wrong number, in HTML: hollow, struck through, after the word `Misquoted` in its own size. Whoever
 * copies it copies the same as the plain text says.
 */
export function wrongNumberHtml(number: string, wrong: Wrong): string {
  return marked(`<b>${escaped(number)}</b>`, wrong);
}

/** A misquote that is a whole sentence: struck through like its number, and the number in it hollow. */
export function wrongSentenceHtml(told: string): string {
  const [quantity] = readQuantities(told);
  if (quantity === undefined) return marked(escaped(told), 'misquoted');
  const { index, end } = quantity;
  const number = `<b>${escaped(told.slice(index, end))}</b>`;
  return marked(escaped(told.slice(0, index)) + number + escaped(told.slice(end)), 'misquoted');
}

/** Quotation marks and the word in brackets are there for whoever copies or listens, and take no room. */
function marked(html: string, wrong: Wrong): string {
  return `<span class="wrong" data-wrong="${capitalised(wrong)}"><i>“</i><s>${html}</s><i>” [${wrong}]</i></span>`;
}
