import type { Interval } from '../chart.ts';
import { ARROWS, isWordsOnly, SOFT_EDGE, SOFT_REACH } from './kinds.ts';
import type { Hedged } from '../../language/say/hedge.ts';
import { coordinate as c, element } from '../sheet/svg.ts';

const HEAD = 7;
const GAP = 1.6;
const SMALLEST_HEAD = 2;

/** Where a bar lies: it starts at `x0`, and its top edge is at `y`. */
export interface BarPlace {
  readonly x0: number;
  readonly y: number;
  readonly height: number;
  /** From a value to its place on the axis. */
  readonly x: (value: number) => number;
}

/** How far the mark of a value reaches beyond the end of its bar. */
export function barOverhang({ qualifier }: Hedged): number {
  if (qualifier === 'about') return SOFT_REACH;
  if (qualifier === 'at-least' || qualifier === 'more-than') return GAP + HEAD;
  return 1;
}

/** A bar whose end shows the hedge of its value. */
export function barMark(value: Hedged, place: BarPlace): string {
  if (value.value_high !== undefined) return rangeBar(value, value.value_high, place);
  const { x0, y, height } = place;
  const end = Math.max(place.x(value.value), x0 + 1);
  const body = (to: number) => bodyTo(value, x0, to, y, height);
  switch (value.qualifier) {
    case 'about':
      return body(end - SOFT_REACH) + softEdge(end, 1, x0, y, height);
    case 'at-least':
    case 'more-than':
      return body(end) + head(end + GAP, end + GAP + HEAD, y, height, ARROWS[value.qualifier].filled);
    case 'up-to':
    case 'fewer-than': {
      const length = Math.min(HEAD, end - x0 - 2 * GAP);
      const base = end - GAP;
      const { filled } = ARROWS[value.qualifier];
      const arrow = length < SMALLEST_HEAD ? '' : head(base, base - length, y, height, filled);
      return body(base - length - GAP) + arrow + limit(end, y, height);
    }
    case 'nearly':
      return body(end - 2.5 * GAP) + limit(end, y, height);
    case 'exact':
    case 'range':
      return body(end);
  }
}

/** A thin line under the end of a bar; one that the source publishes has end strokes, a computed one has none. */
export function barWhisker({ low, high, computed }: Interval, { x, y, height }: BarPlace): string {
  const middle = y + height + 4;
  const ends = computed ? '' : [low, high].map((end) => `M${c(x(end))} ${c(middle - 3)}v6`).join('');
  return element('path', { class: 'whisker', d: `M${c(x(low))} ${c(middle)}H${c(x(high))}${ends}` });
}

function bodyTo(value: Hedged, from: number, to: number, y: number, height: number): string {
  if (to - from < 0.5) return '';
  if (!isWordsOnly(value)) return element('path', { class: 'bar', d: box(from, to, y, height) });
  return element('path', { class: 'hollow', d: box(from + 0.6, to - 0.6, y + 0.6, height - 1.2) });
}

/** A bar between two ends, on a thin line from the start of the axis. */
function rangeBar(value: Hedged, highest: number, { x0, x, y, height }: BarPlace): string {
  const [low, high] = [x(value.value), x(highest)];
  const middle = y + height / 2;
  if (value.qualifier === 'about') {
    const lead = leader(x0, low - SOFT_REACH, middle);
    const body = bodyTo(value, low + SOFT_REACH, high - SOFT_REACH, y, height);
    return lead + softEdge(low, -1, x0, y, height) + body + softEdge(high, 1, x0, y, height);
  }
  const ends = limit(low, y, height) + limit(high, y, height);
  return leader(x0, low, middle) + bodyTo(value, low, high, y, height) + ends;
}

function leader(from: number, to: number, y: number): string {
  return to <= from ? '' : element('path', { class: 'rule', d: `M${c(from)} ${c(y)}H${c(to)}` });
}

function softEdge(end: number, direction: 1 | -1, x0: number, y: number, height: number): string {
  const slices = SOFT_EDGE.map(([offset, width]) => {
    const from = end + direction * offset;
    return [Math.min(from, from + direction * width), width] as const;
  }).filter(([from]) => from >= x0);
  return element('path', {
    class: 'bar',
    d: slices.map(([from, width]) => box(from, from + width, y, height)).join(''),
  });
}

function limit(x: number, y: number, height: number): string {
  return element('path', { class: 'limit', d: `M${c(x)} ${c(y - 1.5)}v${c(height + 3)}` });
}

function head(base: number, tip: number, y: number, height: number, filled: boolean): string {
  const inset = filled ? 0 : 0.6;
  const d = `M${c(base)} ${c(y + inset)}L${c(tip)} ${c(y + height / 2)}L${c(base)} ${c(y + height - inset)}Z`;
  return element('path', { class: filled ? 'bar' : 'hollow', d });
}

function box(from: number, to: number, y: number, height: number): string {
  return `M${c(from)} ${c(y)}H${c(to)}v${c(height)}H${c(from)}Z`;
}
