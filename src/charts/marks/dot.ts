import type { Hedged } from '../../language/say/hedge.ts';
import type { Interval } from '../chart.ts';
import { ARROWS } from './kinds.ts';
import { coordinate as c, element } from '../sheet/svg.ts';

/** The radius of a dot; a smaller one lets a whisker or a line be seen. */
export const DOT = 4.5;
export const SMALL_DOT = 3.2;

/** How far the ring or the arrow of a dot reaches from its value. */
const RING = 6.2;
const CORE = 0.62;
const STEM = 9.5;
const TIP = 16.5;
const HALF_HEAD = 4;

/** Where a dot lies, and which way its axis grows: to the right, or up the page. */
export interface DotPlace {
  readonly x: number;
  readonly y: number;
  /** The place of the upper end of a range along the axis, as a distance from the lower. */
  readonly length: number;
  readonly grows: 'right' | 'up';
  readonly radius: number;
}

/** How far the mark of a value reaches from its place, against the axis and along it. */
export function dotReach({ qualifier }: Hedged): { before: number; after: number } {
  switch (qualifier) {
    case 'about':
      return { before: RING + 1, after: RING + 1 };
    case 'at-least':
    case 'more-than':
      return { before: DOT, after: TIP };
    case 'up-to':
    case 'fewer-than':
      return { before: TIP, after: DOT };
    case 'nearly':
      return { before: 2 * DOT + 2, after: 1 };
    case 'exact':
    case 'range':
      return { before: DOT, after: DOT };
  }
}

/** A dot whose shape shows the hedge of its value. */
export function dotMark(value: Hedged, place: DotPlace): string {
  if (value.value_high !== undefined) return rangeMark(value, place);
  const dot = (along: number, radius: number) => circle(place, along, radius);
  switch (value.qualifier) {
    case 'about':
      return dot(0, CORE * place.radius) + ring(place, 0);
    case 'at-least':
    case 'more-than':
    case 'up-to':
    case 'fewer-than':
      return arrow(place, ARROWS[value.qualifier]) + dot(0, place.radius);
    case 'nearly':
      return dot(-place.radius - 2, place.radius) + stroke(place, 'limit', [0, -7], [0, 7]);
    case 'exact':
    case 'range':
      return dot(0, place.radius);
  }
}

/** A thin line through the dot; one that the source publishes has end strokes, a computed one has none. */
export function dotWhisker({ computed }: Interval, place: DotPlace, low: number, high: number): string {
  const through = stroke(place, 'whisker', [low, 0], [high, 0]);
  if (computed) return through;
  const end = (along: number) => stroke(place, 'whisker', [along, -5], [along, 5]);
  return through + end(low) + end(high);
}

/** A bar between two ends. The ends of "about" are soft. */
function rangeMark(value: Hedged, place: DotPlace): string {
  const soft = value.qualifier === 'about';
  const bar = stroke(place, 'thick', [0, 0], [place.length, 0]);
  const end = (along: number) =>
    soft
      ? circle(place, along, CORE * place.radius) + ring(place, along)
      : stroke(place, 'limit', [along, -6], [along, 6]);
  return bar + end(0) + end(place.length);
}

function arrow(place: DotPlace, { outwards, filled }: { outwards: boolean; filled: boolean }): string {
  const sign = outwards ? 1 : -1;
  const corners = [
    [sign * STEM, -HALF_HEAD],
    [sign * TIP, 0],
    [sign * STEM, HALF_HEAD],
  ].map(([along = 0, across = 0]) => point(place, along, across));
  return (
    stroke(place, 'thin', [0, 0], [sign * STEM, 0]) +
    element('path', { class: filled ? 'dot' : 'hollow', d: `M${corners.join('L')}Z` })
  );
}

function circle(place: DotPlace, along: number, radius: number): string {
  const [cx, cy] = spot(place, along, 0);
  return element('circle', { class: 'dot', cx, cy, r: radius });
}

/** The broken ring of "about". */
function ring(place: DotPlace, along: number): string {
  const [cx, cy] = spot(place, along, 0);
  return element('circle', { class: 'ring', cx, cy, r: place.radius + RING - DOT });
}

type Offset = readonly [along: number, across: number];

function stroke(place: DotPlace, kind: string, from: Offset, to: Offset): string {
  return element('path', { class: kind, d: `M${point(place, ...from)}L${point(place, ...to)}` });
}

function spot({ x, y, grows }: DotPlace, along: number, across: number): readonly [number, number] {
  return grows === 'right' ? [x + along, y + across] : [x + across, y - along];
}

function point(place: DotPlace, along: number, across: number): string {
  const [x, y] = spot(place, along, across);
  return `${c(x)} ${c(y)}`;
}
