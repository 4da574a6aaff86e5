import { escaped } from '../../language/say/escaped.ts';
import { element } from './svg.ts';
import { textWidth, wrapped, type Weight } from './text-width.ts';

/** The few kinds of text in a picture; `label` is the plain one. Their sizes stand in `chart-picture.css` too, where a test compares them. */
export const TEXT = {
  label: { size: 13, line: 16, weight: 'regular' },
  strong: { size: 13, line: 16, weight: 'bold' },
  note: { size: 12, line: 15, weight: 'regular' },
  unit: { size: 13, line: 16, weight: 'regular' },
  caution: { size: 12, line: 15, weight: 'regular' },
  number: { size: 26, line: 30, weight: 'bold' },
} as const satisfies Record<string, { size: number; line: number; weight: Weight }>;
export type TextKind = keyof typeof TEXT;

type Anchor = 'start' | 'middle' | 'end';

/** One line of text. The words come from `wording/`; here they are only put in their place. */
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

export function paragraph(kind: TextKind, x: number, y: number, text: string, width: number): Paragraph {
  const { size, line, weight } = TEXT[kind];
  const lines = wrapped(text, width, size, weight);
  const svg = lines.map((each, index) => word(kind, x, y + index * line, each)).join('');
  return { svg, height: lines.length * line, lines };
}

/** How high text will stand, for those who must know it before they can place the text. */
export function paragraphHeight(kind: TextKind, text: string, width: number): number {
  const { size, line, weight } = TEXT[kind];
  return wrapped(text, width, size, weight).length * line;
}

/** Words that may stand over a stroke: a rim of paper, drawn beneath the letters, keeps them legible. */
export function over(words: string): string {
  return words === '' ? '' : element('g', { class: 'over', 'paint-order': 'stroke' }, words);
}
