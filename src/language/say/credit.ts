import { isRepeated, type Figure } from '../../record/schema/figure.ts';
import type { Source } from '../../record/schema/source.ts';
import { dateWords } from './period.ts';
import { capitalised, inQuotes, withArticle } from './text.ts';

/** Who computes what the record does not take from a source. */
export const HOUSE = 'Soundings';

/**
 * Whoever measured: whom the source names, else the source's own authors or publisher; what is computed, this house
 * measured. A reporter measures nothing.
 */
export function measuredBy(figure: Figure, source: Source): string {
  if (figure.derivation !== '') return HOUSE;
  const authors = source.kind === 'news' ? '' : authorNames(source.authors);
  return figure.attributed_to || authors || originOf(source).publisher;
}

/** The same as it stands in a sentence: `the Harbour Institute`. */
export function measurerInText(figure: Figure, source: Source): string {
  return withArticle(measuredBy(figure, source));
}

/** A source as its origin published it: what it is a copy of, or itself. */
export function originOf(source: Source): Pick<Source, 'title' | 'publisher' | 'published'> {
  if (source.origin_publisher === '') return source;
  return {
    title: source.origin_title || source.title,
    publisher: source.origin_publisher,
    published: source.origin_published ?? source.published,
  };
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

/** A source by its origin, with its date: `US Department of Justice, 2 May 2023`, even where a copy was read. */
export function originLabel(source: Source): string {
  return withDate(originOf(source).publisher, source);
}

/**
 * Whoever counted, as a label: `Europol`, `Police in Kyoto`, though a newspaper was read. People without a name
 * (`prosecutors`) are no label: then the source is, as it is of a number that it only repeats.
 */
export function counterName(figure: Figure, source: Source): string {
  const { publisher } = originOf(source);
  if (isRepeated(figure)) return shortName(source);
  const [measurer = ''] = measuredBy(figure, source).split(CITING);
  return /\p{Lu}/u.test(measurer) ? opening(measurer.replace(/^the /, ''), publisher) : shortName(source);
}

/**
 * Who tells a number, in a word or two: whoever repeats it, though others are credited; of a first number whoever
 * counted. A source that counted itself goes by its own short name, as does one whose counter has too long a name.
 */
export function tellerName(figure: Figure, source: Source): string {
  const counter = counterName(figure, source);
  return figure.first_hand === 'yes' || counter.length > LONGEST_NAME ? shortName(source) : counter;
}

const LONGEST_NAME = 40;

/** The same with the date of the source: `Europol, 2 April 2025`, `Police in Kyoto, 15 August 2018`. */
export function countedBy(figure: Figure, source: Source): string {
  return figure.derivation === ''
    ? withDate(counterName(figure, source), source)
    : `${HOUSE}, from numbers of ${sourceHeading(source)}`;
}

function withDate(name: string, source: Source): string {
  const { published } = originOf(source);
  return `${name}, ${published === undefined ? 'undated' : dateWords(published)}`;
}

/** What a source is called: its own title in quotation marks, or, where none was seen, whose it is and of when. */
export function sourceName(source: Source): string {
  const { title } = originOf(source);
  if (title === '') return whereRead(source);
  return inQuotes(title);
}

/**
 * A source in English, whatever the language of its title: `Gareth Owen and Nick Savage, 2015` for a study,
 * `AFP, 17 October 2019` for all else.
 */
export function sourceHeading(source: Source): string {
  const authors = source.kind === 'study' ? authorNames(source.authors) : '';
  if (authors !== '') return `${authors}, ${yearOf(source)}`;
  const { publisher, published } = originOf(source);
  return `${publisher}, ${published === undefined ? 'undated' : dateWords(published)}`;
}

/** Where it was read, and of when, the origin before the copy: `US Department of Justice, 2 May 2023; read in a copy`. */
export function whereRead(source: Source): string {
  const dated = originLabel(source);
  if (source.origin_publisher === '') return dated;
  return `${dated}; read in ${source.publisher === source.origin_publisher ? 'a copy' : source.publisher}`;
}

/**
 * Who measured and where that was read, as a line of its own: `The FBI; read in Kyodo News, 15 August 2018`. Whoever
 * publishes their own measurement is named once: `Europol, 20 July 2017`, `Heise online, 2020, citing Tor Metrics`.
 */
export function credit(figure: Figure, source: Source): string {
  const measurer = measurerInText(figure, source);
  if (figure.derivation !== '') return `Computed by ${measurer}`;
  const { publisher } = originOf(source);
  const read = whereRead(source);
  const [who = '', citing] = measurer.split(CITING);
  if (isNamedIn(who, publisher)) {
    const own = opening(who, publisher) + read.slice(publisher.length);
    return citing === undefined ? own : `${own}${CITING}${citing}`;
  }
  return `${opening(measurer, publisher)}; ${source.origin_publisher === '' ? 'read in ' : ''}${withArticle(read)}`;
}

/** Who measured, as a line of its own on the page of the source, which need not be named there. */
export function creditAtSource(figure: Figure, source: Source): string {
  const measurer = measurerInText(figure, source);
  return figure.derivation === '' ? opening(measurer, originOf(source).publisher) : `Computed by ${measurer}`;
}

/**
 * Where a number was read, and before it whoever counted, where the source only reports: `The FBI; read in BBC News, 5 May
 * 2017`. Of a number that is repeated, where it was read will do.
 */
export function citedAs(figure: Figure, source: Source): string {
  return figure.first_hand === 'no' && figure.attributed_to !== ''
    ? credit(figure, source)
    : whereRead(source);
}

export const CITING = ', citing ';

/** With a capital, but for a name that is spelled without one: `The FBI`, `heise online`, `eSafety`. */
function opening(name: string, publisher: string): string {
  return name.startsWith(publisher) || /^\p{Ll}+\p{Lu}/u.test(name) ? name : capitalised(name);
}

/** Whether a name has all parts of another in it: `Susie Hargreaves of the Tor Project` the `Tor Project`. */
function isNamedIn(name: string, publisher: string): boolean {
  const named = plainName(name);
  return publisher.split(/; | and /).every((part) => named.includes(plainName(part)));
}

/** A name between blanks, without its article: `The Tor Project` and `Tor Project` are one. */
function plainName(name: string): string {
  return ` ${name.toLowerCase().replaceAll(/\b(?:the|an?) /g, '')} `.replaceAll(/[,;()’]/g, ' ');
}

/** Who tells a number, in few words, and when it was published: `Owen and Savage, 2015`, `Europol, 2021`. */
export function tellerLabel(figure: Figure, source: Source): string {
  return `${tellerName(figure, source)}, ${yearOf(source)}`;
}

/** What a source is called in a word or two: as its row says, else by the surnames of a study, else by its publisher. */
export function shortName(source: Source): string {
  if (source.label !== '') return source.label;
  const surnames = source.authors
    .split(';')
    .map((name) => name.split(',')[0]?.trim() ?? '')
    .filter((name) => name !== '');
  return source.kind === 'study' && surnames.length > 0 ? fewNames(surnames) : originOf(source).publisher;
}

function yearOf(source: Source): string {
  const { published } = originOf(source);
  return published === undefined ? 'undated' : published.slice(0, 4);
}
