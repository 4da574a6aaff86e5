import type { Model } from '../../../model/model.ts';
import { max } from 'd3-array';
import type { Picture } from '../../chart.ts';
import type { Step } from '../../../model/lineage/descent.ts';
import type { Standing } from '../../../model/lineage/path.ts';
import { entry } from '../../../record/schema/record.ts';
import type { Measure } from '../../../record/schema/vocabulary.ts';
import { countWords } from '../../../language/say/number.ts';
import { drawnNumber } from '../../marks/kinds.ts';
import { coordinate as c, element, line, marked, picture, WIDTH, type Panel } from '../../sheet/svg.ts';
import { paragraph, TEXT, widthOf, word } from '../../sheet/text.ts';

const MARGIN = 6;
const FIRST_X = MARGIN + 7;
const INDENT = 20;
const TEXT_GAP = 14;
const GAP = 16;
const SURFACE = 18;
const NUMBER_GAP = 14;
const THING_GAP = 7;
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
 * The paler the water around a retelling, the further it has moved from the first figure. Every edge, with its marks and
 * the name of what they count, has the colour of the kind of thing that is counted.
 */
export function drawnLineage(steps: readonly Step[], model: Model): Picture {
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
    const set = stepTexts(node, left, model);
    texts += set.svg;
    y += set.height + GAP;
    const tint = TINTS[step.moved];
    if (tint !== undefined) water += element('path', { class: tint, d: `M0 ${c(top)}H${WIDTH}V${c(y)}H0Z` });
  }
  const surface =
    line('rule', 0, SURFACE, WIDTH, SURFACE) + word('note', 0, 12, 'the surface: what readers meet');
  const tree = drawn
    .map((node) => element('g', { class: colourOf(node.step, model) }, branch(node, drawn) + marks(node)))
    .join('');
  const content = water + surface + seaBed(steps, y) + trunks(drawn) + tree + texts;
  return picture(
    y + 24,
    content,
    steps.flatMap((step) => [step.counted, tellersOf(step), step.change]),
  );
}

/** The colour of each kind of thing that is counted. Kinds that are mistaken for one another have different ones. */
const COLOURS: Readonly<Record<Measure['family'], string>> = {
  requests: 'unit-1',
  searches: 'unit-1',
  reports: 'unit-1',
  outcomes: 'unit-1',
  files: 'unit-1',
  network: 'unit-1',
  'survey-share': 'unit-1',
  method: 'unit-1',
  time: 'unit-1',
  people: 'unit-2',
  services: 'unit-3',
  money: 'unit-3',
  traffic: 'unit-4',
  pages: 'unit-5',
};

function colourOf({ standings: [{ figure }] }: Step, model: Model): string {
  return COLOURS[entry(model.record.measures, figure.measure).family];
}

/** The water around what counts the same as the first figure, the same of another base, and another thing; then none. */
const TINTS = ['depth-2', 'depth-2', 'depth-1'] as const;

/** Firm ground where the path ends at a measurement; a broken line where nobody knows how deep it goes. */
function seaBed(steps: readonly Step[], y: number): string {
  const isMeasured = steps.at(-1)?.standings[0].end === 'measured';
  const words = isMeasured
    ? 'the sea bed: the first measurement'
    : 'no deeper: the first measurement was not found';
  const bed = isMeasured
    ? element('path', { class: 'bar', d: `M0 ${c(y)}H${WIDTH}v6H0Z` })
    : line('lost', 0, y + 3, WIDTH, y + 3);
  return bed + word('note', 0, y + 20, words);
}

function distanceOf({ standings }: Step): number {
  return standings[0].distance;
}

/** What a step says: how many retell, their numbers, what these count, who tells them, and what changed on the way up. */
function stepTexts(node: Drawn, left: number, model: Model): Panel {
  const { step } = node;
  let svg = '';
  let y = node.y + 4;
  if (step.standings.length > 1) {
    svg += word('note', marksEnd(node), y, `${countWords(step.standings.length)} retellings`);
    y += MARK_ROW;
  }
  const numbers = numbersOf(step, left, y);
  const isBeside = numbers.end + widthOf('unit', step.counted) <= WIDTH - MARGIN;
  y += numbers.height - (isBeside ? TEXT.unit.line : 0);
  const named = paragraph('unit', isBeside ? numbers.end : left, y, step.counted, WIDTH - MARGIN - left);
  svg += numbers.svg + element('g', { class: colourOf(step, model) }, named.svg);
  y += named.height;
  const lines = [
    ['note', tellersOf(step)],
    [step.isAnotherThing || step.isError ? 'caution' : 'note', step.change],
  ] as const;
  for (const [kind, text] of lines) {
    const set = paragraph(kind, left, y, text, WIDTH - MARGIN - left);
    svg += set.svg;
    y += set.height;
  }
  return { svg, height: y - node.y - 4 };
}

const MOST_TELLERS = 3;

/** Who tells it: the first few, and how many more. */
function tellersOf({ standings }: Step): string {
  const all = [...new Set(standings.map(({ figure }) => figure.title.split(': ')[0] ?? figure.title))];
  const more = all.length - MOST_TELLERS;
  return (more > 1 ? [...all.slice(0, MOST_TELLERS), `${more} more`] : all).join('; ');
}

/** The different numbers of a step, side by side while there is room; `end` is where the next word could stand. */
function numbersOf({ standings }: Step, left: number, y: number): Panel & { readonly end: number } {
  let svg = '';
  let x = left;
  let height: number = TEXT.strong.line;
  for (const number of new Set(standings.map(({ figure }) => drawnNumber(figure)))) {
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
  return { svg, height, end: x - NUMBER_GAP + THING_GAP };
}

/** A trunk rises from each figure that is retold to its highest retelling. */
function trunks(drawn: readonly Drawn[]): string {
  return drawn
    .map((node) => {
      const highest = drawn.find((above) => retells(above, node));
      return highest === undefined ? '' : line('axis', node.x, highest.y, node.x, node.y);
    })
    .join('');
}

/** The edge from what is retold to a retelling, broken where the retelling counts another thing. */
function branch(node: Drawn, drawn: readonly Drawn[]): string {
  const original = drawn.find((below) => retells(node, below));
  if (original === undefined) return '';
  return line(node.step.isAnotherThing ? 'edge parted' : 'edge', original.x, node.y, node.x - 4, node.y);
}

function retells(above: Drawn, below: Drawn): boolean {
  const { original } = above.step.standings[0];
  return original !== undefined && below.step.standings.includes(original);
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

/** A figure is a dot, a cross where it is an example of error, and a ring where it refutes the number. */
function mark(standing: Standing, x: number, y: number): string {
  if (standing.figure.role === 'specimen')
    return element('path', { class: 'cross', d: `M${c(x - 4)} ${c(y - 4)}l8 8m0 -8l-8 8` });
  const kind = standing.figure.role === 'corrector' ? 'refuting' : 'node';
  return element('circle', { class: kind, cx: x, cy: y, r: 4.5 });
}
