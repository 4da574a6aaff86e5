import type { Chart, Datum, MarkShape, Picture } from '../../charts/chart.ts';
import { LEGEND, type LegendEntry } from '../../charts/marks/legend.ts';
import { escaped } from '../../language/say/escaped.ts';
import { withinLine } from '../../language/say/text.ts';
import { element, line, WIDE } from '../../charts/sheet/svg.ts';
import { word, wrapped, type Weight } from '../../charts/sheet/text.ts';
import { descriptionText } from '../../charts/words.ts';
import type { PlacedChart } from '../../charts/registry.ts';
import { LICENCE, SITE_NAME } from '../imprint.ts';
import { stylesFor, type Rule } from './picture-styles.ts';

/** Room around the picture. */
const MARGIN = 30;
const SHEET = WIDE + 2 * MARGIN;

/** A part of the sheet, drawn from its upper edge down. */
interface Block {
  readonly svg: string;
  readonly height: number;
}

/**
 * The chart as an image that stands alone: title, what is counted, the picture, the marks that carry a hedge, bases,
 * caveats, sources, licence, and the address of its page. Nobody can pass it on without them.
 */
export function chartSvg({ page, chart }: PlacedChart, site: string, rules: readonly Rule[]): string {
  const address = (site + page).replace(/^https?:\/\//, '');
  const blocks = [
    text(HEADLINE, chart.title),
    space(5),
    text(COUNTED, chart.counted),
    space(16),
    blockOf(chart.pictures.wide),
    space(18),
    ...legendOf(chart),
    { svg: line('rule', 0, 0, WIDE, 0), height: 10 },
    ...notesOf(chart).flatMap((note) => [text(FINE, note), space(4)]),
    space(6),
    imprint(),
    addressLines(address),
  ];
  const { svg, height } = stacked(blocks);
  const total = Math.ceil(height + 2 * MARGIN - 8);
  const content =
    element('rect', { class: 'sheet', width: SHEET, height: total }) +
    element('g', { transform: `translate(${MARGIN} ${MARGIN})` }, svg);
  const picture = element('g', { class: 'chart-picture' }, content);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: SHEET,
      height: total,
      viewBox: `0 0 ${SHEET} ${total}`,
      role: 'img',
    },
    element('title', {}, escaped(chart.title)) +
      element('desc', {}, escaped(`${chart.counted} ${descriptionText(chart)}`)) +
      element('style', {}, stylesFor(picture, rules)) +
      picture,
  );
}

/** A kind of text on the sheet. The sizes of the first and the last stand in `chart-image.css` too. */
interface Type {
  readonly kind: string | undefined;
  readonly size: number;
  readonly line: number;
  readonly weight: Weight;
  /** How wide a line may be reckoned: with a font as wide as the widest it may reach into the margin. */
  readonly width: number;
}

const HEADLINE: Type = { kind: 'headline', size: 24, line: 29, weight: 'bold', width: WIDE + 26 };
const COUNTED: Type = { kind: undefined, size: 15, line: 20, weight: 'regular', width: WIDE + 20 };
const FINE: Type = { kind: 'fine', size: 12.5, line: 17, weight: 'regular', width: WIDE + 20 };

function text(type: Type, words: string): Block {
  return lines(type, wrapped(words, type.width, type.size, type.weight));
}

function lines({ kind, size, line }: Type, all: readonly string[]): Block {
  const svg = all.map((each, index) =>
    element('text', { class: kind, x: 0, y: 0.85 * size + index * line }, escaped(each)),
  );
  return { svg: svg.join(''), height: all.length * line };
}

/** Whose image it is, and how it may be used. */
function imprint(): Block {
  return { svg: word('strong', 0, 11, SITE_NAME) + word('note', WIDE, 11, LICENCE.name, 'end'), height: 17 };
}

/** An address, broken after its signs where it is too long for one line. */
function addressLines(address: string): Block {
  const broken = wrapped(address.replace(/[/-]/g, '$& '), FINE.width, FINE.size);
  return lines(
    FINE,
    broken.map((each) => each.replaceAll(' ', '')),
  );
}

function space(height: number): Block {
  return { svg: '', height };
}

function blockOf({ content, height }: Picture): Block {
  return { svg: content, height };
}

const SAMPLE = 76;

/** The marks that the picture uses and that carry more than a plain number, each with its name and its meaning. */
function legendOf({ marks, shape }: Chart): Block[] {
  const entries = LEGEND.filter(({ kind }) => kind !== 'exact' && marks.includes(kind));
  const blocks = entries.map((entry) => legendBlock(entry, shape));
  return blocks.length === 0 ? [] : [...blocks, space(8)];
}

function legendBlock(entry: LegendEntry, shape: MarkShape): Block {
  const mark = entry[shape] ?? entry.bar;
  const type = { ...FINE, width: FINE.width - SAMPLE };
  const words = text(type, `${entry.name}: ${entry.meaning}`);
  const beside = element('g', { transform: `translate(${SAMPLE} 6)` }, words.svg);
  return { svg: mark.content + beside, height: Math.max(mark.height, words.height + 4) + 2 };
}

/** What stands under the picture: bases that it does not say, caveats, sources. */
function notesOf(chart: Chart): string[] {
  const bases = basesTold(unsaidBases(chart));
  const sources = chart.sources.map(({ label }) => withinLine(label));
  return [
    ...(bases.length === 0 ? [] : [`Of what: ${bases.join('; ')}.`]),
    ...chart.caveats,
    ...(sources.length === 0
      ? []
      : [`${sources.length === 1 ? 'Source' : 'Sources'}: ${sources.join('; ')}.`]),
  ];
}

/** Bases that differ in one name only, as those of countries do, are told once: `of internet users in …, after …`. */
function basesTold(data: readonly Datum[]): string[] {
  const [first, ...others] = data.map(({ base }) => base.split(' '));
  if (first === undefined || others.length < 2) return data.map(baseTold);
  const all = [first, ...others];
  const shortest = Math.min(...all.map(({ length }) => length));
  const head = agreeing(all, shortest, (words, index) => words[index]);
  const tail = agreeing(all, shortest - head, (words, index) => words.at(-1 - index));
  const isOneName = all.every(({ length }) => length - head - tail <= LONGEST_NAME);
  if (!isOneName || head + tail === 0) return data.map(baseTold);
  return [[...first.slice(0, head), '…', ...first.slice(first.length - tail)].join(' ')];
}

/** In words: `the United Arab Emirates`. */
const LONGEST_NAME = 4;

/** The base after the label that it is of, unless the base names that itself. */
function baseTold({ label, base }: Datum): string {
  return base.includes(label) ? base : `${label}: ${base}`;
}

/** How many words all lists share, counted from one end, at most so many. */
function agreeing(
  all: readonly (readonly string[])[],
  most: number,
  wordAt: (words: readonly string[], index: number) => string | undefined,
): number {
  let count = 0;
  while (count < most && new Set(all.map((words) => wordAt(words, count))).size === 1) count += 1;
  return count;
}

/** The values whose base stands neither in the line that says what is counted nor in the picture. */
function unsaidBases({ counted, pictures, data }: Chart): Datum[] {
  return data.filter(({ base }) => ![counted, ...pictures.wide.says].some((words) => words.includes(base)));
}

function stacked(blocks: readonly Block[]): Block {
  let svg = '';
  let y = 0;
  for (const block of blocks) {
    if (block.svg !== '')
      svg += y === 0 ? block.svg : element('g', { transform: `translate(0 ${y})` }, block.svg);
    y += block.height;
  }
  return { svg, height: y };
}
