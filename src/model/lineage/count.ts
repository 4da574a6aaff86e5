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
    misquoted: repeated.filter(({ figure }) => figure.role === 'specimen').length,
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

/** `13 of the 30 are misquotes.`; nothing where none is. */
export function misquotedSentence({ repeated, misquoted }: FamilyCount): string[] {
  if (misquoted === 0) return [];
  if (repeated === 1) return ['That is a misquote.'];
  const which =
    misquoted === repeated
      ? `${repeated === 2 ? 'Both' : 'All'} are`
      : `${capitalised(countWords(misquoted))} of the ${countWords(repeated)} ${misquoted === 1 ? 'is' : 'are'}`;
  return [`${which} ${misquoted === 1 ? 'a misquote' : 'misquotes'}.`];
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
