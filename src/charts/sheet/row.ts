import type { Datum } from '../chart.ts';
import type { Panel } from './svg.ts';
import { paragraph } from './text.ts';

/** A value as a row, and what stands under its label, if anything. */
export interface Row {
  readonly datum: Datum;
  readonly under?: string;
}

/** Rows that stand together, under a heading where it is not empty. */
export interface RowGroup {
  readonly heading: string;
  readonly rows: readonly Row[];
}

/** Where the parts of a row stand: its words in a gutter to the left, or above its mark where the gutter is nought. */
export interface RowFrame {
  readonly width: number;
  readonly gutter: number;
}

/** How high the mark of a row is, and how far beneath its upper edge the first line of its words stands. */
export const BAR = 14;
/** How much higher it is with the whisker of an interval under it. */
export const WHISKER = 8;
export const BASELINE = 13;
/** How far the words in the gutter keep from the marks. */
export const GUTTER_GAP = 16;

/** The words of a row, in its gutter or above its mark. */
export function rowWords({ datum, under = '' }: Row, y: number, { width, gutter }: RowFrame): Panel {
  const room = gutter > 0 ? gutter - GUTTER_GAP : width;
  const label = paragraph('label', 0, y + BASELINE, datum.label, room);
  const beneath = paragraph('note', 0, y + BASELINE + label.height, under, room);
  return { svg: label.svg + beneath.svg, height: label.height + beneath.height };
}
