import { max } from 'd3-array';
import type { DriftField } from '../lineage/drift.ts';
import type { Standing } from '../lineage/path.ts';
import { entry, type ResearchRecord } from '../record/record.ts';
import { hedgedNumber } from '../wording/hedge.ts';
import { listWords } from '../wording/place.ts';
import { sourceLabel } from './row-labels.ts';
import { coordinate as c, element, picture, WIDTH } from './svg.ts';
import { paragraph, word, type TextKind } from './text.ts';

/** One step of a path: a figure, or several that retell the same figure in the same way. */
export interface Step {
  readonly standings: readonly Standing[];
  /** What changed in every one of them, and what in some only. */
  readonly changedInAll: readonly DriftField[];
  readonly changedInSome: readonly DriftField[];
}

const FIRST_X = 7;
const INDENT = 15;
const TEXT_GAP = 14;
const GAP = 16;
const SURFACE = 26;
const MOST_SOURCES = 5;

const CHANGED: Readonly<Record<DriftField, string>> = {
  measure: 'what is counted',
  base: 'the base',
  unit: 'the unit',
  value: 'the number',
  qualifier: 'the hedge',
  period: 'the time',
  place: 'the place',
  attribution: 'the credit',
  sample_size: 'the size of the sample',
};

interface Drawn {
  readonly step: Step;
  readonly x: number;
  readonly y: number;
}

/** The path drawn downwards: the surface, where readers meet a number, at the top; the first measurement on the sea bed. */
export function drawnLineage(steps: readonly Step[], record: ResearchRecord): string {
  const deepest = max(steps, distanceOf) ?? 0;
  const left = FIRST_X + deepest * INDENT + TEXT_GAP;
  const drawn: Drawn[] = [];
  let texts = '';
  let y = SURFACE;
  for (const step of steps) {
    drawn.push({ step, x: FIRST_X + distanceOf(step) * INDENT, y: y + 8 });
    for (const [kind, line] of linesOf(step, record)) {
      const set = paragraph(kind, left, y + 12, line, WIDTH - left);
      texts += set.svg;
      y += set.height;
    }
    y += GAP;
  }
  const bed = y - GAP / 2;
  const surface =
    element('path', { class: 'rule', d: `M0 18H${WIDTH}` }) +
    word('note', 0, 12, 'the surface: what readers meet');
  const ground = element('path', { class: 'depth-2', d: `M0 ${c(bed)}H${WIDTH}v6H0Z` });
  return picture(
    bed + 24,
    surface +
      ground +
      word('note', 0, bed + 20, bedWords(steps)) +
      edges(drawn) +
      drawn.map(node).join('') +
      texts,
  );
}

function distanceOf({ standings }: Step): number {
  return standings[0]?.distance ?? 0;
}

function bedWords(steps: readonly Step[]): string {
  return steps.at(-1)?.standings[0]?.end === 'measured'
    ? 'the sea bed: the first measurement'
    : 'no deeper: the first measurement was not found';
}

/** The number, what it counts, who tells it, and what changed on the way up. */
function linesOf(step: Step, record: ResearchRecord): (readonly [TextKind, string])[] {
  const { standings } = step;
  const [first] = standings;
  if (first === undefined) return [];
  const numbers = [...new Set(standings.map(({ figure }) => hedgedNumber(figure)))];
  const sources = [
    ...new Set(standings.map(({ figure }) => sourceLabel(entry(record.sources, figure.source)))),
  ];
  const more = sources.length - MOST_SOURCES;
  const named = more > 1 ? [...sources.slice(0, MOST_SOURCES), `${more} more`] : sources;
  const measure = entry(record.measures, first.figure.measure);
  const counted = first.figure.unit === 'percent' ? measure.singular : measure.plural;
  return [
    ['strong', listWords(numbers)],
    ['label', counted.replace(/, as told$/, '')],
    ['note', named.join('; ')],
    ...(isError(step) ? [['caution', errorWords(standings.length)] as const] : []),
    ...(first.original === undefined
      ? []
      : [[isMoved(step) ? 'caution' : 'note', changeWords(step)] as const]),
  ];
}

function isError({ standings }: Step): boolean {
  return standings[0]?.figure.role === 'specimen';
}

/** Whether another thing is counted than in the figure that is retold. */
function isMoved({ changedInAll }: Step): boolean {
  return changedInAll.includes('measure');
}

function errorWords(count: number): string {
  return count === 1 ? 'an example of error' : 'examples of error';
}

function changeWords({ changedInAll, changedInSome }: Step): string {
  const named = (fields: readonly DriftField[]) => listWords(fields.map((field) => CHANGED[field]));
  const parts = [
    ...(changedInAll.length === 0 ? [] : [`changed: ${named(changedInAll)}`]),
    ...(changedInSome.length === 0
      ? []
      : [`${changedInAll.length === 0 ? 'changed ' : ''}in some: ${named(changedInSome)}`]),
  ];
  return parts.length === 0 ? 'unchanged, as far as can be computed' : parts.join('; ');
}

/** A trunk rises from each figure that is retold; a branch to each retelling, broken where another thing is counted. */
function edges(drawn: readonly Drawn[]): string {
  return drawn
    .map(({ step, x, y }) => {
      const original = step.standings[0]?.original;
      const below = drawn.find((each) => original !== undefined && each.step.standings.includes(original));
      if (below === undefined) return '';
      const trunk = element('path', { class: 'thin', d: `M${c(below.x)} ${c(y)}V${c(below.y)}` });
      const kind = isMoved(step) ? 'moved' : 'thin';
      return trunk + element('path', { class: kind, d: `M${c(below.x)} ${c(y)}H${c(x - 4)}` });
    })
    .join('');
}

/** A retelling is a dot, an example of error a cross. */
function node({ step, x, y }: Drawn): string {
  if (isError(step)) return element('path', { class: 'cross', d: `M${c(x - 4)} ${c(y - 4)}l8 8m0 -8l-8 8` });
  return element('circle', { class: 'dot', cx: x, cy: y, r: 4.5 });
}
