import { whereRead } from '../../language/say/credit.ts';
import { hedgedNumber } from '../../language/say/hedge.ts';
import { periodWords } from '../../language/say/period.ts';
import { filledText } from '../../language/say/reference.ts';
import { UNITS, type Figure } from '../../record/schema/figure.ts';
import type { Cell, Texts } from '../../record/schema/ledger.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import { pointColumns } from '../../record/schema/series.ts';
import { COLUMN_WORDS, WHOLES } from './column-words.ts';
import type { Revision } from './history.ts';
import { pointText, textOf, type Difference } from './unpublished.ts';

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
  const wholes: Readonly<Record<string, (typeof WHOLES)[keyof typeof WHOLES]>> = WHOLES;
  const parts = Map.groupBy(differences, (difference) => wholes[difference.column] ?? difference);
  return [...parts].map(([part, changed]) =>
    'column' in part
      ? changedColumn(part, record)
      : told(part.name, part.words(before), part.words(after), changed),
  );
}

/** What changed in a series or a source, column by column; of points those that went and those that came. */
export function changedParts(
  { replaced, row, differences }: Revision,
  record: ResearchRecord,
): ChangedPart[] {
  return differences.map((difference) => {
    const { before, after } = difference;
    if (typeof before !== 'object' || typeof after !== 'object') return changedColumn(difference, record);
    const went = otherPoints(before, after, textOf(replaced.cells['unit']), record);
    const came = otherPoints(after, before, textOf(row.cells['unit']), record);
    return { name: 'Points', before: went || NOTHING, after: came || NOTHING };
  });
}

function changedColumn(difference: Difference, record: ResearchRecord): ChangedPart {
  const { column, before, after } = difference;
  const columns: Readonly<Record<string, (typeof COLUMN_WORDS)[keyof typeof COLUMN_WORDS]>> = COLUMN_WORDS;
  const { name, words } = columns[column] ?? { name: column };
  const say = (cell: Cell | undefined) => words?.(textOf(cell), record) ?? textOf(cell);
  return told(name, say(before), say(after), [difference]);
}

/** Cells stand as they are where they differ and their words do not. A stop is that of the sentence around. */
function told(name: string, said: string, says: string, differences: readonly Difference[]): ChangedPart {
  if (said !== says) return { name, before: withoutStop(said) || NOTHING, after: withoutStop(says) || GONE };
  const cells = (side: 'before' | 'after') =>
    differences.map((each) => `${each.column}: ${textOf(each[side])}`).join('; ');
  return { name, before: cells('before'), after: cells('after') };
}

function withoutStop(words: string): string {
  return words.replace(/(?<!\.)\.$/, '');
}

const NOTHING = 'not stated';
const GONE = 'left out';

/** The points of a series that another state of it does not have: `2015: about 80, Europol, 2016`. */
function otherPoints(
  points: readonly Texts[],
  others: readonly Texts[],
  unit: string,
  record: ResearchRecord,
): string {
  const shared = new Set(others.map(pointText));
  return points
    .filter((point) => !shared.has(pointText(point)))
    .map((point) => pointWords(point, unit, record))
    .join('; ');
}

function pointWords(texts: Texts, unit: string, record: ResearchRecord): string {
  const point = pointColumns.safeParse(texts).data;
  const known = UNITS.find((each) => each === unit);
  if (point === undefined || known === undefined) return Object.values(texts).join(', ');
  const source = record.sources.get(point.source);
  const told = [
    hedgedNumber({ ...point, unit: known }),
    source && whereRead(source),
    filledText(point.note, { record }),
  ];
  return `${periodWords(point.period)}: ${told.filter((each) => each).join(', ')}`;
}
