import { escaped } from '../../language/say/escaped.ts';
import type { Picture, Pictures } from '../chart.ts';

/** Attributes of an element, written in the order given; those without a value are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * The two sheets on which every picture is drawn, in units: one for a phone, one for a column of text. Each is shown at
 * about as many pixels, so that text is as large on both: `.narrow` and `.wide` in chart.css.
 */
export const NARROW = 320;
export const WIDE = 640;

/** The sheet over the whole width of a page, for the few pictures that need it. */
export const FULL = 992;

/** A picture on both sheets. */
export function onBothSheets(drawn: (width: number) => Picture): Pictures {
  return { narrow: drawn(NARROW), wide: drawn(WIDE) };
}

/** The sheet of the forms that do not draw on two of them yet. */
export const WIDTH = 340;

export function onOneSheet(drawn: Picture): Pictures {
  return { narrow: drawn, wide: drawn };
}

/**
 * A coordinate, cut to two decimals. Geometry never goes through a number format of some language. Whatever the record
 * holds has a place (`tests/charts/any-data.test.ts`): without one, the mistake is in the code.
 */
export function coordinate(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`a coordinate of a chart is ${value}`);
  return String(Math.round(value * 100) / 100);
}

/** An element as text. There is no DOM: pictures are built as strings. */
export function element(name: string, attributes: Attributes, content = ''): string {
  let opening = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value === undefined || value === '') continue;
    opening += ` ${key}="${typeof value === 'number' ? coordinate(value) : escaped(value)}"`;
  }
  return content === '' ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

/** A picture as wide as its sheet. Its names, bases and other words, numbers apart, are told in `says`. */
export function picture(height: number, content: string, says: readonly string[], width = WIDTH): Picture {
  return { content, width, height: Math.ceil(height), says };
}

/**
 * A picture as an element of a page, with what it shows in words for those who do not see it. Without words it is hidden
 * from screen readers, because the text beside it says all.
 */
export function pictureElement(
  { content, width, height }: Picture,
  kind = 'chart-picture',
  says = '',
): string {
  const attributes = {
    class: kind,
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    ...(says === '' ? { 'aria-hidden': 'true' } : { role: 'img', 'aria-label': says }),
  };
  return element('svg', attributes, content);
}

/** A part of a picture with its height. */
export interface Panel {
  readonly svg: string;
  readonly height: number;
}

/** A straight hairline or stroke. */
export function line(kind: string, x1: number, y1: number, x2: number, y2: number): string {
  return element('path', {
    class: kind,
    d: `M${coordinate(x1)} ${coordinate(y1)}L${coordinate(x2)} ${coordinate(y2)}`,
  });
}

/** The mark of one value. The marks of a picture stand in the order of its table, whose rows tell them in words. */
export function marked(content: string): string {
  return element('g', { class: 'mark' }, content);
}
