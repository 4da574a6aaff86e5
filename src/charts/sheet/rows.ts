import { max } from 'd3-array';
import type { Datum, Picture } from '../chart.ts';
import { largeNumber } from '../marks/kinds.ts';
import { amountRows } from './amount-rows.ts';
import { isShare } from './scale.ts';
import { BASELINE, GUTTER_GAP, rowWords, type Row, type RowFrame, type RowGroup } from './row.ts';
import { shareRows, shareTicks } from './share-rows.ts';
import { marked, picture, WIDE, type Panel } from './svg.ts';
import { paragraph, TEXT, widthOf } from './text.ts';

/** What draws the row of a value from a height on, and what stands under the last. */
export interface RowScale {
  readonly draw: (row: Row, y: number) => Panel;
  readonly foot: (y: number) => Panel;
}

const ROW_GAP = 10;
const GROUP_GAP = 14;
const HEADING_GAP = 6;
const WIDEST_LABEL = 224;
/** What stands under a label is a sentence, and needs longer lines. */
const WIDEST_SENTENCE = 300;

/** A gutter as wide as the words of the rows need, on a sheet that has room for one. */
export function rowFrame(groups: readonly RowGroup[], width: number): RowFrame {
  const widths = rowsOf(groups).map(({ datum, under = '' }) =>
    Math.max(
      Math.min(widthOf('label', datum.label), WIDEST_LABEL),
      Math.min(widthOf('note', under), WIDEST_SENTENCE),
    ),
  );
  return { width, gutter: width < WIDE ? 0 : (max(widths) ?? 0) + GUTTER_GAP };
}

/**
 * Rows of one unit on one scale: shares on a track each that stands for the whole, other amounts as bars from a shared
 * nought. A value that stands alone needs no scale: it is a number and its words.
 */
export function rowsPanel(groups: readonly RowGroup[], y0: number, frame: RowFrame): Panel {
  const { draw, foot } = scaleOf(
    rowsOf(groups).map(({ datum }) => datum),
    frame,
  );
  let svg = '';
  let y = y0;
  for (const [index, { heading, rows }] of groups.entries()) {
    if (index > 0) y += GROUP_GAP;
    const head = paragraph('strong', 0, y + BASELINE, heading, frame.width);
    svg += head.svg;
    y += head.height === 0 ? 0 : head.height + HEADING_GAP;
    for (const row of rows) {
      const drawn = draw(row, y);
      svg += drawn.svg;
      y += drawn.height + ROW_GAP;
    }
  }
  const under = foot(y - ROW_GAP);
  return { svg: svg + under.svg, height: y - ROW_GAP + under.height - y0 };
}

function scaleOf(data: readonly Datum[], frame: RowFrame): RowScale {
  if (data.length === 1)
    return { draw: (row, y) => numberAlone(row, y, frame.width), foot: () => ({ svg: '', height: 0 }) };
  return data.every(isShare)
    ? { draw: shareRows(data, frame), foot: (y) => shareTicks(data, frame, y) }
    : { draw: amountRows(data, frame), foot: () => ({ svg: '', height: 0 }) };
}

function rowsOf(groups: readonly RowGroup[]): Row[] {
  return groups.flatMap(({ rows }) => rows);
}

/** A picture of rows that share one unit. */
export function rowsPicture(groups: readonly RowGroup[], width: number): Picture {
  const { svg, height } = rowsPanel(groups, 0, rowFrame(groups, width));
  return picture(height, svg, wordsOfRows(groups), width);
}

/** All words of rows. */
export function wordsOfRows(groups: readonly RowGroup[]): string[] {
  return groups.flatMap(({ heading, rows }) => [
    heading,
    ...rows.flatMap(({ datum, under = '' }) => [datum.label, under]),
  ]);
}

function numberAlone(row: Row, y: number, width: number): Panel {
  const number = paragraph('number', 0, y + 0.8 * TEXT.number.size, largeNumber(row.datum), width);
  const words = rowWords(row, y + number.height, { width, gutter: 0 });
  return { svg: marked(number.svg) + words.svg, height: number.height + words.height };
}
