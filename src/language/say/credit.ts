import type { Figure } from '../../record/schema/figure.ts';
import type { Source } from '../../record/schema/source.ts';
import { numberWithBase } from './hedge.ts';
import { dateWords, spanWords } from './period.ts';
import { capitalised, withArticle } from './text.ts';

/** Whoever measured: whom the source names, else the source's own authors or publisher. A reporter measures nothing. */
export function measuredBy(figure: Figure, source: Source): string {
  const authors = source.kind === 'news' ? '' : authorNames(source.authors);
  return figure.attributed_to || authors || source.publisher;
}

/** `Berg, Christian` → `Christian Berg`; more than two authors are `… and others`. */
export function authorNames(authors: string): string {
  return fewNames(
    authors
      .split(';')
      .map((name) => name.trim().split(', ').reverse().join(' '))
      .filter((name) => name !== ''),
  );
}

function fewNames(names: readonly string[]): string {
  return names.length > 2 ? `${names[0] ?? ''} and others` : names.join(' and ');
}

/** Where it was read, and of when: `Kyodo News, in The Japan Times, 15 August 2018`. */
export function whereRead(source: Source): string {
  return source.published === undefined
    ? `${source.publisher}, undated`
    : `${source.publisher}, ${dateWords(source.published)}`;
}

/**
 * Who measured and where that was read; whoever publishes their own measurement is named once:
 * `Gareth Owen and Nick Savage; read in Kyodo News, 15 August 2018`, `Europol, 20 July 2017`.
 */
export function credit(figure: Figure, source: Source): string {
  const measurer = measuredBy(figure, source);
  const read = whereRead(source);
  return isSameName(measurer, source.publisher) ? read : `${measurer}; read in ${read}`;
}

/** `The Tor Project` and `Tor Project`. */
function isSameName(one: string, other: string): boolean {
  const [first, second] = [one, other].map((name) => name.toLowerCase().replace(/^(?:the|an?) /, ''));
  return first === second;
}

/** Who says so, in few words, and when it was published: `Owen and Savage, 2015`, `Europol, 2021`. */
export function sourceLabel(source: Source): string {
  const surnames = source.authors
    .split(';')
    .map((name) => name.split(',')[0]?.trim() ?? '')
    .filter((name) => name !== '');
  const names = source.kind === 'study' && surnames.length > 0 ? fewNames(surnames) : source.publisher;
  return `${names}, ${yearOf(source)}`;
}

/** Who measured, and when it was told: `Moore and Rid (2016)`, `OnionScan, 2017`. A source that names nobody measured itself. */
export function measurerLabel({ attributed_to: measurer }: Figure, source: Source): string {
  if (measurer === '') return sourceLabel(source);
  const holdsYear = /\b(?:19|20)\d\d\b/.test(measurer);
  return capitalised(holdsYear ? measurer : `${measurer}, ${yearOf(source)}`);
}

function yearOf({ published }: Source): string {
  return published === undefined ? 'undated' : published.slice(0, 4);
}

/**
 * The sentence that cites a figure: value with qualifier, base, when, who measured it, and where it was read.
 * A period that the base names already is not said twice.
 * `About 45,000 hidden services that … (March to September 2014), according to …; read in Kyodo News, …, 15 August 2018.`
 */
export function citingSentence(figure: Figure, source: Source): string {
  const when = spanWords(figure.period_start, figure.period_end);
  const period = when === '' || figure.base.includes(when) ? '' : ` (${when})`;
  // A base may say for itself according to whom; then the credit says it in other words.
  const told = figure.base.includes('according to') ? 'as told by' : 'according to';
  return `${capitalised(numberWithBase(figure))}${period}, ${told} ${withArticle(credit(figure, source))}.`;
}
