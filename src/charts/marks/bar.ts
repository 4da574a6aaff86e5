import type { Interval } from '../chart.ts';
import { ARROWS, SOFT_EDGE, SOFT_REACH } from './kinds.ts';
import type { Hedged } from '../../language/say/hedge.ts';
import { coordinate as c, element } from '../sheet/svg.ts';

const HEAD = 7;
const GAP = 1.6;
const SHORT_HEAD = 5;
/** The part of a bar's height that is left between the two ends of a range. */
const THIN = 0.4;

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
  if (qualifier === 'up-to' || qualifier === 'fewer-than') return GAP + SHORT_HEAD;
  return 1;
}

/** A bar whose end shows the hedge of its value. */
export function barMark(value: Hedged, place: BarPlace): string {
  if (value.value_high !== undefined) return rangeBar(value, value.value_high, place);
  const { x0, y, height } = place;
  // The smallest of counts can still be seen; nought has no length.
  const end = value.value === 0 ? x0 : Math.max(place.x(value.value), x0 + 1);
  const body = (to: number) => bodyTo(x0, to, y, height);
  switch (value.qualifier) {
    case 'about':
      return body(end - SOFT_REACH) + softEdge(end, x0, y, height);
    case 'at-least':
    case 'more-than':
      return body(end) + head(end + GAP, end + GAP + HEAD, y, height, ARROWS[value.qualifier].filled);
    case 'up-to':
    case 'fewer-than': {
      const { filled } = ARROWS[value.qualifier];
      const [base, tip] = end - GAP - HEAD - GAP > x0 + 1 ? [end - GAP, end - GAP - HEAD] : behind(end);
      return body(Math.min(end, tip - GAP)) + head(base, tip, y, height, filled) + limit(end, y, height);
    }
    case 'nearly':
      return body(Math.max(end - 2.5 * GAP, Math.min(end, x0 + 1))) + limit(end, y, height);
    case 'exact':
    case 'range':
      return body(end);
  }
}

/** The arrow back to a value whose bar has no room for it: it stands beyond, and the part remains filled. */
function behind(end: number): readonly [base: number, tip: number] {
  return [end + GAP + SHORT_HEAD, end + GAP];
}

/** A thin line under the end of a bar; one that the source publishes has end strokes, a computed one has none. */
export function barWhisker({ low, high, computed }: Interval, { x, y, height }: BarPlace): string {
  const middle = y + height + 4;
  const ends = computed ? '' : [low, high].map((end) => `M${c(x(end))} ${c(middle - 3)}v6`).join('');
  return element('path', { class: 'whisker', d: `M${c(x(low))} ${c(middle)}H${c(x(high))}${ends}` });
}

function bodyTo(from: number, to: number, y: number, height: number): string {
  return to - from < 0.5 ? '' : element('path', { class: 'bar', d: box(from, to, y, height) });
}

/** A bar that is full up to the lower end and thin from there to the upper. */
function rangeBar(value: Hedged, highest: number, { x0, x, y, height }: BarPlace): string {
  const [low, high] = [x(value.value), x(highest)];
  const [thin, top] = [height * THIN, y + (height * (1 - THIN)) / 2];
  if (value.qualifier === 'about')
    return (
      bodyTo(x0, low - SOFT_REACH, y, height) +
      softEdge(low, x0, y, height) +
      bodyTo(low + SOFT_REACH, high - SOFT_REACH, top, thin) +
      softEdge(high, x0, top, thin)
    );
  return (
    bodyTo(x0, low, y, height) + bodyTo(low, high, top, thin) + limit(low, y, height) + limit(high, y, height)
  );
}

function softEdge(end: number, x0: number, y: number, height: number): string {
  const slices = SOFT_EDGE.map(([offset, width]) => [end + offset, width] as const).filter(
    ([from]) => from >= x0,
  );
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
