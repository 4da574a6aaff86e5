import { countWords, timesWords } from '../../language/say/number.ts';
import { capitalised } from '../../language/say/text.ts';
import { withRetellings, type Standing } from './path.ts';

/**
 * How often a number was repeated. Every page that counts this counts it so: a repetition is a figure of the record that
 * repeats it, near or far. One article can hold two, in its headline and in its text.
 */
export interface FamilyCount {
  readonly repeated: number;
  /** Of these, those that are about something else: they name another measure. */
  readonly otherwise: number;
  /** Of these, those that are kept as misquotes. */
  readonly misquoted: number;
}

export function countOf(first: Standing): FamilyCount {
  const repeated = repetitionsOf(first);
  return {
    repeated: repeated.length,
    otherwise: repeated.filter((each) => !tellsSame(each, first)).length,
    misquoted: misquotingOf(first).length,
  };
}

/** Whether a figure is about the same thing as another. */
export function tellsSame({ figure }: Standing, other: Standing): boolean {
  return figure.measure === other.figure.measure;
}

/** All that repeat a figure, near or far, but for what was printed to refute it. */
export function repetitionsOf(first: Standing): Standing[] {
  return withRetellings(first).filter((each) => each !== first && each.figure.role !== 'corrector');
}

/** Those of them that are kept as misquotes. */
export function misquotingOf(first: Standing): Standing[] {
  return repetitionsOf(first).filter(({ figure }) => figure.role === 'specimen');
}

/** The texts that print a number in order to refute it. */
export function correctorsOf(first: Standing): Standing[] {
  return withRetellings(first).filter((each) => each !== first && each.figure.role === 'corrector');
}

/** The count with its rule, as every page prints it: `repeated 30 times, 21 of them about something else`. */
export function repeatedWords({ repeated, otherwise }: FamilyCount): string {
  if (repeated === 0) return 'printed only to be refuted';
  const often = `repeated ${timesWords(repeated)}`;
  if (repeated === 1) return `${often}, about ${otherwise === 0 ? 'the same thing' : 'something else'}`;
  if (otherwise === 0) return `${often}, always about the same thing`;
  const which = otherwise === repeated ? 'each time' : `${countWords(otherwise)} of them`;
  return `${often}, ${which} about something else`;
}

/** After how often it was repeated: `13 of the 30 are misquotes.`; nothing where none is. */
export function misquotedSentence(count: FamilyCount): string[] {
  if (count.misquoted === 0) return [];
  return [count.repeated === 1 ? 'That is a misquote.' : `${capitalised(misquotedWords(count, ''))}.`];
}

/** The same by itself: `13 of the 30 repetitions are misquotes`; nothing where none is. */
export function misquotedAlone(count: FamilyCount): string {
  return count.misquoted === 0
    ? ''
    : misquotedWords(count, count.repeated === 1 ? ' repetition' : ' repetitions');
}

function misquotedWords({ repeated, misquoted }: FamilyCount, things: string): string {
  const what = misquoted === 1 ? 'is a misquote' : 'are misquotes';
  if (repeated === 1) return `the only${things} ${what}`;
  if (misquoted === repeated) return `${repeated === 2 ? 'both' : 'all'}${things} ${what}`;
  return `${countWords(misquoted)} of the ${countWords(repeated)}${things} ${what}`;
}

/** `Three texts correct or refute it.`: those that print the number to refute it, and those that an editor lists. */
export function correctedSentence(corrections: number): string[] {
  if (corrections === 0) return [];
  const texts =
    corrections === 1
      ? 'One text corrects or refutes'
      : `${capitalised(countWords(corrections))} texts correct or refute`;
  return [`${texts} it.`];
}
