import { max } from 'd3-array';
import type { DriftField } from '../lineage/drift.ts';
import { FIELD_NAMES } from '../lineage/drift-names.ts';
import type { Standing } from '../lineage/path.ts';
import { entry, type ResearchRecord } from '../record/record.ts';
import { leastMoved } from '../lineage/tellings.ts';
import { hedgedNumber } from '../wording/hedge.ts';
import { countWords } from '../wording/number.ts';
import { listWords } from '../wording/place.ts';
import { sourceLabel } from './row-labels.ts';
import { coordinate as c, element, line, marked, picture, WIDTH } from './svg.ts';
import { paragraph, TEXT, widthOf, word, type TextKind } from './text.ts';

/** One step of a path: a figure, or several that retell the same figure in the same way. */
export interface Step {
  readonly standings: readonly Standing[];
  /** What changed in every one of them, and what in some only. */
  readonly changedInAll: readonly DriftField[];
  readonly changedInSome: readonly DriftField[];
}

const MARGIN = 6;
const FIRST_X = MARGIN + 7;
const INDENT = 15;
const TEXT_GAP = 14;
const GAP = 16;
const SURFACE = 18;
const MOST_SOURCES = 5;
const NUMBER_GAP = 14;
const MARK_GAP = 12;
const MARK_ROW = 20;
const COUNT_WIDTH = 96;

interface Drawn {
  readonly step: Step;
  readonly x: number;
  readonly y: number;
}

/**
 * The path drawn downwards: the surface, where readers meet a number, at the top; the first measurement on the sea bed.
 * The paler the water around a retelling, the further it has moved from the first figure.
 */
export function drawnLineage(steps: readonly Step[], record: ResearchRecord): string {
  const deepest = max(steps, distanceOf) ?? 0;
  const left = FIRST_X + deepest * INDENT + TEXT_GAP;
  const drawn: Drawn[] = [];
  let water = '';
  let texts = '';
  let y = SURFACE;
  for (const step of steps) {
    const top = y;
    const node = { step, x: FIRST_X + distanceOf(step) * INDENT, y: top + GAP / 2 + 8 };
    drawn.push(node);
    y += GAP / 2;
    if (step.standings.length > 1) {
      texts += word('note', marksEnd(node), y + 12, `${countWords(step.standings.length)} retellings`);
      y += MARK_ROW;
    }
    const numbers = numbersOf(step, left, y + 12);
    texts += numbers.svg;
    y += numbers.height;
    for (const [kind, text] of linesOf(step, record)) {
      const set = paragraph(kind, left, y + 12, text, WIDTH - MARGIN - left);
      texts += set.svg;
      y += set.height;
    }
    y += GAP / 2;
    const tint = TINTS[leastMoved(step.standings, record)];
    if (tint !== undefined) water += element('path', { class: tint, d: `M0 ${c(top)}H${WIDTH}V${c(y)}H0Z` });
  }
  const surface =
    line('rule', 0, SURFACE, WIDTH, SURFACE) + word('note', 0, 12, 'the surface: what readers meet');
  return picture(
    y + 24,
    water + surface + seaBed(steps, y) + edges(drawn) + drawn.map(marks).join('') + texts,
  );
}

/** The water around what counts the same as the first figure, the same of another base, and another thing; then none. */
const TINTS = ['depth-2', 'depth-2', 'depth-1'] as const;

/** Firm ground where the path ends at a measurement; a broken line where nobody knows how deep it goes. */
function seaBed(steps: readonly Step[], y: number): string {
  const isMeasured = steps.at(-1)?.standings[0]?.end === 'measured';
  const words = isMeasured
    ? 'the sea bed: the first measurement'
    : 'no deeper: the first measurement was not found';
  const bed = isMeasured
    ? element('path', { class: 'bar', d: `M0 ${c(y)}H${WIDTH}v6H0Z` })
    : line('moved', 0, y + 3, WIDTH, y + 3);
  return bed + word('note', 0, y + 20, words);
}

function distanceOf({ standings }: Step): number {
  return standings[0]?.distance ?? 0;
}

/** The different numbers of a step, side by side while there is room. */
function numbersOf({ standings }: Step, left: number, y: number): { svg: string; height: number } {
  let svg = '';
  let x = left;
  let height: number = TEXT.strong.line;
  for (const number of new Set(standings.map(({ figure }) => hedgedNumber(figure)))) {
    const width = widthOf('strong', number);
    if (x > left && x + width > WIDTH - MARGIN) {
      x = left;
      height += TEXT.strong.line;
    }
    const set = paragraph('strong', x, y + height - TEXT.strong.line, number, WIDTH - MARGIN - x);
    svg += set.svg;
    height += set.height - TEXT.strong.line;
    x += width + NUMBER_GAP;
  }
  return { svg, height };
}

/** What the numbers of a step count, who tells them, and what changed on the way up. */
function linesOf(step: Step, record: ResearchRecord): (readonly [TextKind, string])[] {
  const { standings } = step;
  const [first] = standings;
  if (first === undefined) return [];
  const sources = [
    ...new Set(standings.map(({ figure }) => sourceLabel(entry(record.sources, figure.source)))),
  ];
  const more = sources.length - MOST_SOURCES;
  const named = more > 1 ? [...sources.slice(0, MOST_SOURCES), `${more} more`] : sources;
  const measure = entry(record.measures, first.figure.measure);
  const counted = first.figure.unit === 'percent' ? measure.singular : measure.plural;
  return [
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
  const named = (fields: readonly DriftField[]) => listWords(fields.map((field) => FIELD_NAMES[field]));
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
      return trunk + line(isMoved(step) ? 'moved' : 'thin', below.x, y, x - 4, y);
    })
    .join('');
}

/** A mark for each figure of a step, in a row. */
function marks(node: Drawn): string {
  return node.step.standings
    .map((standing, index) => marked(mark(standing, node.x + index * markGap(node), node.y)))
    .join('');
}

function markGap({ step, x }: Drawn): number {
  return Math.min(MARK_GAP, (WIDTH - MARGIN - COUNT_WIDTH - x) / step.standings.length);
}

function marksEnd(node: Drawn): number {
  return node.x + node.step.standings.length * markGap(node);
}

/** A figure is a dot, a ring where it counts another thing than the first of its path, and a cross where it is an error. */
function mark({ figure, root }: Standing, x: number, y: number): string {
  if (figure.role === 'specimen')
    return element('path', { class: 'cross', d: `M${c(x - 4)} ${c(y - 4)}l8 8m0 -8l-8 8` });
  const kind = figure.measure === root.measure ? 'dot' : 'hollow';
  return element('circle', { class: kind, cx: x, cy: y, r: 4.5 });
}
