import { escaped } from '../../language/say/escaped.ts';
import { element } from './svg.ts';

/**
 * The few kinds of text in a picture; `label` is the plain one. Numbers are in the serif: `value` stands beside a mark,
 * `tick` along an axis, `number` alone. Their sizes stand in `chart-picture.css` too, where a test compares them.
 */
export const TEXT = {
  label: { size: 13.6, line: 17, weight: 'regular' },
  strong: { size: 13.6, line: 17, weight: 'bold' },
  note: { size: 13.6, line: 17, weight: 'regular' },
  tick: { size: 14, line: 17, weight: 'regular' },
  value: { size: 15, line: 18, weight: 'bold' },
  number: { size: 28, line: 33, weight: 'bold' },
} as const satisfies Record<string, { size: number; line: number; weight: Weight }>;
export type TextKind = keyof typeof TEXT;

type Anchor = 'start' | 'middle' | 'end';

/** One line of text. The words come from `language/`; here they are only put in their place. */
export function word(kind: TextKind, x: number, y: number, text: string, anchor: Anchor = 'start'): string {
  return element(
    'text',
    {
      class: kind === 'label' ? undefined : kind,
      x,
      y,
      'text-anchor': anchor === 'start' ? undefined : anchor,
    },
    escaped(text),
  );
}

/** The width of a line of text of a kind. */
export function widthOf(kind: TextKind, text: string): number {
  return textWidth(text, TEXT[kind].size, TEXT[kind].weight);
}

/** Text over several lines: `y` is the baseline of the first. */
export interface Paragraph {
  readonly svg: string;
  readonly height: number;
  readonly lines: readonly string[];
}

export function paragraph(
  kind: TextKind,
  x: number,
  y: number,
  text: string,
  width: number,
  anchor: Anchor = 'start',
): Paragraph {
  const { size, line, weight } = TEXT[kind];
  const lines = wrapped(text, width, size, weight);
  const svg = lines.map((each, index) => word(kind, x, y + index * line, each, anchor)).join('');
  return { svg, height: lines.length * line, lines };
}

/** Words that may stand over a stroke: a rim of paper, drawn beneath the letters, keeps them legible. */
export function over(words: string): string {
  return words === '' ? '' : element('g', { class: 'over', 'paint-order': 'stroke' }, words);
}

/**
 * How wide text is at most, in ems. At build time there is no font to ask, and the reader's sans-serif is not known,
 * so the widths are those of DejaVu Sans, the widest that is common: what fits there fits everywhere.
 */
const WIDTHS: readonly (readonly [characters: string, em: number])[] = [
  ["'ijlIJ", 0.29],
  [' \u00a0,.’:;/|', 0.34],
  ['f-()[]t!r', 0.4],
  ['sz“”"*–', 0.52],
  ['ckvxyFLPTYa?', 0.6],
  ['obdeghnpqu0123456789$€ESABKRVXZ', 0.65],
  ['CUHN', 0.74],
  ['wDGOQ&+<=>', 0.82],
  ['mMW%—', 0.97],
];

const UNKNOWN = 0.7;
const BOLD = 1.1;

/** By code unit, and in an array for speed, since every label of every chart is measured. */
const WIDTH_OF = new Float64Array(0x2100).fill(UNKNOWN);
for (const [characters, em] of WIDTHS) for (const each of characters) WIDTH_OF[each.charCodeAt(0)] = em;

export type Weight = 'regular' | 'bold';

/** The width of a line of text in user units. */
export function textWidth(text: string, size: number, weight: Weight = 'regular'): number {
  let ems = 0;
  for (let index = 0; index < text.length; index += 1) ems += WIDTH_OF[text.charCodeAt(index)] ?? UNKNOWN;
  return ems * size * (weight === 'bold' ? BOLD : 1);
}

/** Breaks text between words into lines no wider than `width`; a word that is wider has a line of its own. */
export function wrapped(text: string, width: number, size: number, weight: Weight = 'regular'): string[] {
  if (text === '') return [];
  const blank = textWidth(' ', size, weight);
  const lines: string[] = [];
  let line = '';
  let taken = 0;
  for (const word of text.split(' ')) {
    const own = textWidth(word, size, weight);
    if (line !== '' && taken + blank + own <= width) {
      line += ` ${word}`;
      taken += blank + own;
    } else {
      if (line !== '') lines.push(line);
      line = word;
      taken = own;
    }
  }
  return [...lines, line];
}
