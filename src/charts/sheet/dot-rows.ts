import { type Datum, type Picture, upperEnd } from '../chart.ts';
import { DOT, dotMark, dotReach, dotWhisker, SMALL_DOT } from '../marks/dot.ts';
import { drawnNumber } from '../marks/kinds.ts';
import { logAxis, plainAxis, spansMuch, type Axis } from './scale.ts';
import { line, marked, picture, WIDTH, type Panel } from './svg.ts';
import { over, paragraph, widthOf, word } from './text.ts';

const SIDE = 10;
const HEAD = 22;
const ROW_GAP = 10;
const MARK_ROW = 18;
const VALUE_GAP = 7;

/** A picture of rows on one axis. */
export function dotRows(data: readonly Datum[]): Picture {
  const panel = dotPanel(data, 0);
  return picture(
    panel.height,
    panel.svg,
    data.map(({ label }) => label),
  );
}

/** Rows of dots on one axis, which is logarithmic where the values span much: each row its label, beneath it the mark and its value. */
export function dotPanel(data: readonly Datum[], y0: number): Panel {
  const axis = spansMuch(data) ? logAxis(data, SIDE, WIDTH - SIDE) : plainAxis(data, SIDE, WIDTH - SIDE - 6);
  let labels = '';
  let rows = '';
  let y = y0 + HEAD;
  for (const datum of data) {
    const label = paragraph('label', 0, y + 12, datum.label, WIDTH);
    const middle = y + label.height + MARK_ROW / 2;
    labels += label.svg;
    rows += row(datum, middle, axis);
    y += label.height + MARK_ROW + ROW_GAP;
  }
  const bottom = y - ROW_GAP + 2;
  return { svg: axisSvg(axis, y0, bottom) + over(labels) + rows, height: bottom - y0 };
}

/** The axis: words along the top, a hairline down from each. */
export function axisSvg(axis: Axis, y0: number, bottom: number): string {
  return printed(axis)
    .map(
      ({ x, middle, words }) =>
        word('note', middle, y0 + 11, words, 'middle') + line('rule', x, y0 + 16, x, bottom),
    )
    .join('');
}

const TICK_GAP = 10;

interface Tick {
  readonly x: number;
  /** The middle of its words, which stay on the sheet. */
  readonly middle: number;
  readonly half: number;
  readonly words: string;
}

/** All ticks, or every second, third and so on from the first, so that their words stand apart. */
function printed({ at, ticks }: Axis): Tick[] {
  const all = ticks.map(({ value, words }): Tick => {
    const half = widthOf('note', words) / 2;
    const x = at(value);
    return { x, middle: Math.max(half, Math.min(WIDTH - half, x)), half, words };
  });
  const everyNth = all.map((_, step) => all.filter((_, index) => index % (step + 1) === 0));
  return everyNth.find(standApart) ?? all;
}

function standApart(ticks: readonly Tick[]): boolean {
  return ticks.every((tick, index) => {
    const next = ticks[index + 1];
    return next === undefined || next.middle - next.half - tick.middle - tick.half >= TICK_GAP;
  });
}

/** One mark with its value beside it: to the right if there is room, else to the left. */
export function row(datum: Datum, y: number, { at }: Axis): string {
  const start = at(datum.value);
  const end = at(upperEnd(datum));
  const { interval } = datum;
  const radius = interval ? SMALL_DOT : DOT;
  const place = { x: start, y, length: end - start, grows: 'right', radius } as const;
  const low = interval ? at(interval.low) : start;
  const high = interval ? at(interval.high) : end;
  const whisker = interval ? dotWhisker(interval, place, low - start, high - start) : '';
  const { before, after } = dotReach(datum);
  const value = drawnNumber(datum);
  const right = Math.max(end + after, high) + VALUE_GAP;
  const left = Math.min(start - before, low) - VALUE_GAP;
  const fits = right + widthOf('strong', value) <= WIDTH;
  const words = word('strong', fits ? right : left, y + 4.5, value, fits ? 'start' : 'end');
  return marked(whisker + dotMark(datum, place) + over(words));
}
