import type { Figure } from '../../record/schema/figure.ts';
import type { Source } from '../../record/schema/source.ts';
import { withArticle } from './article.ts';
import { numberWithBase } from './hedge.ts';
import { dateWords, spanWords } from './period.ts';

/** Whoever measured: whom the source names, else the source's own authors or publisher. A reporter measures nothing. */
export function measuredBy(figure: Figure, source: Source): string {
  const authors = source.kind === 'news' ? '' : authorNames(source.authors);
  return figure.attributed_to || authors || source.publisher;
}

/** `Berg, Christian` → `Christian Berg`; more than two authors are `… and others`. */
export function authorNames(authors: string): string {
  const names = authors
    .split(';')
    .map((name) => name.trim().split(', ').reverse().join(' '))
    .filter((name) => name !== '');
  return names.length > 2 ? `${names[0] ?? ''} and others` : names.join(' and ');
}

/** Where it was read, and of when: `Kyodo News, in The Japan Times, 15 August 2018`. */
export function whereRead(source: Source): string {
  return source.published === undefined
    ? `${source.publisher}, undated`
    : `${source.publisher}, ${dateWords(source.published)}`;
}

/**
 * The sentence that cites a figure: value with qualifier, base, when, who measured it, and where it was read.
 * A period that the base names already is not said twice.
 * `About 45,000 hidden services that … (March to September 2014), according to …; read in Kyodo News, …, 15 August 2018.`
 */
export function citingSentence(figure: Figure, source: Source): string {
  const when = spanWords(figure.period_start, figure.period_end);
  const period = when === '' || figure.base.includes(when) ? '' : ` (${when})`;
  const measurer = measuredBy(figure, source);
  const read = whereRead(source);
  const credit = measurer === source.publisher ? read : `${measurer}; read in ${read}`;
  // A base may say for itself according to whom; then the credit says it in other words.
  const told = figure.base.includes('according to') ? 'as told by' : 'according to';
  return `${capitalised(numberWithBase(figure))}${period}, ${told} ${withArticle(credit)}.`;
}

/** The same text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
