import type { Flaw } from '../faults/fault.ts';
import { QUALIFIERS } from '../record/schema/figure.ts';
import type { Source } from '../record/schema/source.ts';
import type { Measure } from '../record/schema/vocabulary.ts';
import type { Hedged } from '../language/say/hedge.ts';
import type { Wrong } from '../language/say/wrong-number.ts';

/** Every kind of mark, in the order of the legend. */
export const MARK_KINDS = [
  ...QUALIFIERS,
  'words-only',
  'computed-interval',
  'published-interval',
  'no-method',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

/** What shows the values of a picture, with a hedge at its end, around it or at its edge. */
export type MarkShape = 'bar' | 'dot' | 'circle';

/** An interval around a value, drawn as a whisker: computed here from a sample, or published by the source. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  /** In words: `95% interval, computed from the sample`, `confidence interval of the source`. */
  readonly kind: string;
  readonly computed: boolean;
}

/** One value that a chart shows, with everything that must travel with it: a figure, or a point of a series. */
export interface Datum extends Hedged {
  /** The id of the figure; for a point, the id of its series and its period. */
  readonly id: string;
  readonly label: string;
  /** The figure as a sentence, without who said it; empty for a point of a series. */
  readonly sentence: string;
  readonly measure: Measure;
  readonly base: string;
  /** Where, in the codes of the record, parted by blanks; empty if the source does not say. */
  readonly place: string;
  /** When it was measured, in words; empty if the source does not say. */
  readonly when: string;
  readonly interval?: Interval | undefined;
  /** Whether the source does not say how it came by the number. */
  readonly method?: 'not-stated' | undefined;
  /** What is wrong with the number, where its page must not be believed for it. */
  readonly wrong?: Wrong | undefined;
  readonly source: Source;
  /** Where it was read, and before it whoever counted where the source only reports. */
  readonly read: string;
  /** Whoever counted, by name. */
  readonly counter: string;
  /** Whoever counted, and when it was published: `US Department of Justice, 16 October 2019`. */
  readonly by: string;
  readonly caveat: string;
  readonly note: string;
  readonly href: string;
}

/** The end of a value that counts where the highest is sought. */
export function upperEnd({ value, value_high }: Pick<Datum, 'value' | 'value_high'>): number {
  return value_high ?? value;
}

/** A row of the table behind a chart. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly href?: string;
  /** What is wrong with the value. */
  readonly wrong?: Wrong | undefined;
}

/** A part of a picture by its name, such as a facet or a rung, and what it shows. */
export interface Part {
  readonly name: string;
  readonly sentences: readonly string[];
}

/** Values of a picture that stand together, by the name of what they share. */
export interface Group {
  readonly name: string;
  readonly data: readonly Datum[];
}

/** What is drawn, and on how large a sheet. */
export interface Picture {
  /** Elements of SVG. */
  readonly content: string;
  readonly width: number;
  readonly height: number;
  /** The words that stand in it, numbers apart: names, bases, sources. What is not among them, an image must add. */
  readonly says: readonly string[];
}

/** A picture on each of the two sheets: a page shows the one that fits its column, an image has the widest. */
export interface Pictures {
  readonly narrow: Picture;
  readonly wide: Picture;
  /** The same over the whole width of a page, where the form is worth it. */
  readonly full?: Picture;
}

/** A chart, finished: the pictures, and the same in words. */
export interface Chart {
  readonly form: string;
  readonly title: string;
  /** What is counted. */
  readonly counted: string;
  readonly pictures: Pictures;
  /** Sentences computed from the data, on the whole of the picture. */
  readonly description: readonly string[];
  /** The same on its parts, where it has several that cannot be told together. */
  readonly parts?: readonly Part[];
  readonly table: { readonly head: readonly string[]; readonly rows: readonly TableRow[] };
  readonly sources: readonly { readonly id: string; readonly label: string }[];
  readonly caveats: readonly string[];
  /** The kinds of mark that the picture uses and their shape, for the legend. */
  readonly marks: readonly MarkKind[];
  readonly shape: MarkShape;
  /** The values as data, for downloads. */
  readonly data: readonly Datum[];
  /** The same under the names by which the picture parts them, where that is not what they count. */
  readonly groups?: readonly Group[];
  /** Where the reader guesses before the figure is shown. */
  readonly guess?: Guess;
}

/** What "guess first" asks, and the number with its hedge that answers it. */
export interface Guess {
  readonly ask: string;
  readonly answer: string;
}

/** Thrown where a chart would mislead. `drawChart` turns it into a `Flaw`, told to whoever wrote the chart. */
export class ChartError extends Error implements Flaw {
  readonly problem: string;
  readonly remedy: string;
  constructor(problem: string, remedy: string) {
    super(`${problem}; ${remedy}`);
    this.problem = problem;
    this.remedy = remedy;
  }
}
