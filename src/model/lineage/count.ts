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
  /** Texts that print the number in order to refute it. They do not repeat it. */
  readonly refuted: number;
}

export function countOf(first: Standing): FamilyCount {
  const repeated = repetitionsOf(first);
  return {
    repeated: repeated.length,
    otherwise: repeated.filter((each) => !tellsSame(each, first)).length,
    misquoted: repeated.filter(({ figure }) => figure.role === 'specimen').length,
    refuted: correctorsOf(first).length,
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

/** `13 of these are misquotes.`, `It was refuted twice.`: what is counted besides, in sentences. */
export function besidesSentences({ repeated, misquoted, refuted }: FamilyCount): string[] {
  const all = misquoted === repeated ? (repeated === 1 ? 'It' : 'All') : capitalised(countWords(misquoted));
  const misquotes =
    misquoted === 0
      ? []
      : [
          `${all}${misquoted === repeated ? '' : ' of these'} ${misquoted === 1 ? 'is a misquote' : 'are misquotes'}.`,
        ];
  return [...misquotes, ...(refuted === 0 ? [] : [`Of the texts found, ${countWords(refuted)} refuted it.`])];
}
