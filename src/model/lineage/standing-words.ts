import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import { measurerInText } from '../../language/say/credit.ts';
import { countWords } from '../../language/say/number.ts';
import { capitalised, withArticle } from '../../language/say/text.ts';
import { countOf, repeatedWords } from './count.ts';
import type { End, Standing } from './path.ts';

/** Where a figure stands, in one sentence. A path that ends before a measurement says so. */
export function standingSentence({ root, end, distance }: Standing, record: ResearchRecord): string {
  const source = entry(record.sources, root.source);
  const steps = reportsWords(distance);
  const after = distance === 0 ? '' : ` This number was printed ${steps} later.`;
  const credit = root.attributed_to === '' ? '' : `, which names ${root.attributed_to}`;
  switch (end) {
    case 'measured':
      return distance === 0
        ? `This is the first measurement, by ${measurerInText(root, source)}.`
        : `${capitalised(steps)} away from the first measurement, by ${measurerInText(root, source)}.`;
    case 'computed':
      return `The path ends at a number that this site computes from other figures.${after}`;
    case 'reported':
      return `The path ends at a report in ${withArticle(source.publisher)}${credit}; the first measurement was not found.${after}`;
    case 'not-found':
      return `The path ends at a text of ${withArticle(source.publisher)}${credit}; the first measurement was not found.${after}`;
  }
}

/** What lies at the bottom of a family, in a few words. */
export function groundWords(end: End): string {
  switch (end) {
    case 'measured':
      return 'The first measurement: firm ground';
    case 'computed':
      return 'A number that this site computes';
    case 'reported':
    case 'not-found':
      return 'First measurement not found';
  }
}

/** How deep a figure lies, in a few words for a list. */
export function depthWords({ end, distance }: Standing): string {
  const away = `${reportsWords(distance)} away`;
  switch (end) {
    case 'measured':
      return distance === 0 ? 'measured first hand' : `${away} from the measurement`;
    case 'computed':
      return distance === 0 ? 'computed here' : `${away} from a number computed here`;
    case 'reported':
      return distance === 0
        ? 'as reported: the first measurement was not found'
        : `${away} from the first report found`;
    case 'not-found':
      return distance === 0
        ? 'repeated from elsewhere: the first measurement was not found'
        : `${away} from the first report found`;
  }
}

/** How many reports on lies a figure: `one report`, `two reports`. */
function reportsWords(distance: number): string {
  return `${countWords(distance)} ${distance === 1 ? 'report' : 'reports'}`;
}

/** How many retellings lie between a figure and the first of its path. */
export interface Depth {
  readonly distance: number;
  /** Whether the path ends at a measurement. */
  readonly isMeasured: boolean;
  /** `two reports away from the measurement` */
  readonly words: string;
}

/** The depth of a figure as a mark beside it; nothing where it retells none and none retells it. */
export function depthOf(standing: Standing): Depth | undefined {
  const { distance, end, retellings } = standing;
  if (distance === 0 && retellings.length === 0) return undefined;
  const isMeasured = end === 'measured';
  const bottom = isMeasured ? 'the measurement' : 'the first report found';
  const words =
    distance === 0
      ? capitalised(repeatedWords(countOf(standing)))
      : `${reportsWords(distance)} away from ${bottom}`;
  return { distance, isMeasured, words };
}
