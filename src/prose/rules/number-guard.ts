import type { Finding } from '../../faults/fault.ts';
import { readDates } from '../../language/read/dates.ts';
import { readQuantities, type Quantity } from '../../language/read/quantities.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { placesWithin } from '../../language/read/tokens.ts';
import { REFERENCE_MARK } from '../syntax/passage.ts';

/**
 * Every number of the text that is neither a date of the calendar nor an age nor part of a name of the record (`Silk Road 2.0`):
 * in digits, and in words those that state something, which small numbers of things (two pages) do not.
 */
export function bareNumbers(text: string, findNames: FindNames): Finding[] {
  const named = [...findNames(text), ...agesIn(text)];
  return [...inDigits(text, named), ...inWords(text, named), ...besideReferences(text)].sort(
    (a, b) => a.offset - b.offset,
  );
}

/** A part of a text. */
interface Stretch {
  readonly index: number;
  readonly end: number;
}
type FindNames = (text: string) => readonly Stretch[];

const AGES =
  /\b(?:ages?|aged)\s(?:of\s|from\s)?[\p{L}\p{N}-]+(?:\s(?:to|or|and)\s[\p{L}\p{N}-]+)?|\b[\p{L}\p{N}]+(?:-[\p{L}]+)?\syears\sold\b/gu;

/** Ages say which people are meant, and how many of nothing: `aged 18 to 24`. */
function agesIn(text: string): Stretch[] {
  return [...text.matchAll(AGES)].map(({ 0: age, index }) => ({ index, end: index + age.length }));
}

const WORD = /[\p{L}\p{N}-]+/gu;

/**
 * Makes the search for the names of the record that hold digits: operations, and the ids of sources in notes. However
 * many names there are, a word of the text is looked up once.
 */
export function nameFinder({
  operations,
  sources,
}: Pick<ResearchRecord, 'operations' | 'sources'>): FindNames {
  const names = [
    ...[...operations.values()].flatMap(({ name }) => name.split(/ \(|\)/)),
    ...sources.keys(),
  ].filter((name) => /\d/.test(name) && /\p{L}/u.test(name));
  const byFirstWord = Map.groupBy(
    names.sort((a, b) => b.length - a.length),
    (name) => name.match(WORD)?.[0],
  );
  return (text) =>
    /\d/.test(text)
      ? [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => {
          const name = byFirstWord.get(word)?.find((each) => isAt(each, text, index));
          return name === undefined ? [] : [{ index, end: index + name.length }];
        })
      : [];
}

/** Whether the name stands there and ends with a word. */
function isAt(name: string, text: string, index: number): boolean {
  return text.startsWith(name, index) && !/^[\p{L}\p{N}-]/u.test(text.slice(index + name.length));
}

/** Every word that holds a digit outside of dates and names. */
function inDigits(text: string, named: readonly Stretch[]): Finding[] {
  const passed = placesWithin([...readDates(text), ...named]);
  return [...text.matchAll(/\S+/gu)]
    .filter(({ 0: word, index }) =>
      [...word.matchAll(/\p{N}/gu)].some((digit) => !passed.has(index + digit.index)),
    )
    .map(({ 0: word, index }) => {
      const number = word.replace(/^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}%]+$/gu, '');
      return {
        offset: index + word.indexOf(number),
        text: number,
        problem: 'is a number without a source',
        remedy: 'write {figure-id}, or \\{3} if it is no statistic',
      };
    });
}

/** Numbers, percentages and shares that are written out, and state something. */
function inWords(text: string, named: readonly Stretch[]): Finding[] {
  const passed = placesWithin(named);
  return (
    readQuantities(text)
      .map((quantity) => ({ ...quantity, written: text.slice(quantity.index, quantity.end) }))
      .filter(({ written, index }) => !/\p{N}/u.test(written) && !passed.has(index))
      // "Half a {figure}" is told once, with the figure.
      .filter((quantity) => isStatement(quantity) && !LEADS_TO_REFERENCE.test(text.slice(quantity.end)))
      .map(({ index, written, unit, writing }) => ({
        offset: index,
        text: written,
        problem: `is a ${writing === 'share' ? 'share' : unit === 'percent' ? 'percentage' : 'number'} without a source`,
        remedy: 'write {figure-id}, or say it without a number',
      }))
  );
}

const LEADS_TO_REFERENCE = new RegExp(`^(?:\\s+an?)?\\s+${REFERENCE_MARK}`);
const LARGEST_OF_THINGS = 12;

/** `hundreds` says how large, and no number. */
function isStatement({ writing, unit, values }: Quantity): boolean {
  if (writing === 'vague') return false;
  if (writing !== 'plain' || unit === 'percent' || unit === 'percentage-points') return true;
  return values.some((value) => value > LARGEST_OF_THINGS);
}

const BEFORE_REFERENCE = new RegExp(
  `(?:[\\p{L}\\p{N}\\p{Sc}~≈<>≤≥±+−-]+|\\b(?:half|twice|double|triple)(?:\\s+an?)?\\s+)(?=${REFERENCE_MARK})`,
  'giu',
);
const AFTER_REFERENCE = new RegExp(
  `(?<=${REFERENCE_MARK})(?:[\\p{L}\\p{N}\\p{Sc}+]+|` +
    '[\\s-]*(?:%|(?:per\\s?cent|percentage\\s+points?|fold|dozen|hundred|thousand|million|billion|trillion)\\b))',
  'giu',
);

/** Words and signs that change the number of a reference which they stand beside: `{x} million`, `${x}`, `{x}%`. */
function besideReferences(text: string): Finding[] {
  return [...text.matchAll(BEFORE_REFERENCE), ...text.matchAll(AFTER_REFERENCE)].map(
    ({ 0: found, index }) => {
      const word = found.replace(/^[\s-]+(?=\S)/, '').trim();
      return {
        offset: index + found.indexOf(word),
        text: word,
        problem: 'changes the number of the figure beside it',
        remedy: 'delete it: the reference brings its hedge, its unit and its scale',
      };
    },
  );
}
