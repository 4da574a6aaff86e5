import type { Figure } from '../../record/schema/figure.ts';
import type { Cell } from '../../record/schema/ledger.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { FIGURE_PARTS } from './figure-parts.ts';
import type { Revision } from './history.ts';
import { otherPoints, ROW_WORDS } from './row-parts.ts';
import { textOf, type Difference } from './unpublished.ts';

/** One thing that is other than before, in words. */
export interface ChangedPart {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What changed between two states of a figure, part by part: columns that a reader knows as one are told as one. */
export function changedFigureParts(
  before: Figure,
  after: Figure,
  differences: readonly Difference[],
  record: ResearchRecord,
): ChangedPart[] {
  const parts: Readonly<Record<string, (typeof FIGURE_PARTS)[keyof typeof FIGURE_PARTS]>> = FIGURE_PARTS;
  return [...Map.groupBy(differences, ({ column }) => parts[column] ?? column)].map(([part, changed]) =>
    typeof part === 'string'
      ? told(part, '', '', changed)
      : told(part.name, part.words(before, record), part.words(after, record), changed),
  );
}

/** What changed in a series or a source, column by column; of points those that went and those that came. */
export function changedParts(
  subject: 'series' | 'sources',
  { replaced, row, differences }: Revision,
  record: ResearchRecord,
): ChangedPart[] {
  return differences.map((difference) => {
    const { column, before, after } = difference;
    if (typeof before === 'object' && typeof after === 'object') {
      const went = otherPoints(before, after, textOf(replaced.cells['unit']), record);
      const came = otherPoints(after, before, textOf(row.cells['unit']), record);
      return { name: 'Points', before: went || NOTHING, after: came || NOTHING };
    }
    const { name, words } = ROW_WORDS[subject][column] ?? { name: column };
    const say = (cell: Cell | undefined) => words?.(textOf(cell), record) ?? textOf(cell);
    return told(name, say(before), say(after), [difference]);
  });
}

/** Cells stand as they are where they differ and their words do not. A stop is that of the sentence around. */
function told(name: string, said: string, says: string, differences: readonly Difference[]): ChangedPart {
  if (said !== says)
    return { name, before: withoutStop(said) || NOTHING, after: withoutStop(says) || NOTHING };
  const cells = (side: 'before' | 'after') =>
    differences.map((each) => `${each.column}: ${textOf(each[side])}`).join('; ');
  return { name, before: cells('before'), after: cells('after') };
}

function withoutStop(words: string): string {
  return words.replace(/(?<!\.)\.$/, '');
}

const NOTHING = 'not stated';
