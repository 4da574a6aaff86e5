import type { Hedged } from '../../language/say/hedge.ts';
import { ARROWS } from './kinds.ts';
import { coordinate as c, element } from '../sheet/svg.ts';

const GAP = 2;
const HEAD = 6;
const HALF_HEAD = 4;

/** How far a mark reaches beyond its circle to the right. */
export const CIRCLE_OVERHANG = GAP + HEAD;

/** Where a circle lies; `high` is the radius of the upper end of a range. */
export interface CirclePlace {
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly high?: number | undefined;
}

/**
 * A circle whose area is a value and whose edge shows the hedge: a broken ring for "about", an arrow away from it for
 * an open end and towards it for a limit, a ring just outside for "nearly", a ring held by spokes for a range.
 */
export function circleMark(value: Hedged, { x, y, r, high }: CirclePlace): string {
  if (high !== undefined) return between(x, y, r, high) + circle('bar', x, y, r);
  switch (value.qualifier) {
    case 'about':
      return circle('bar', x, y, Math.max(1, r - 3)) + circle('ring', x, y, r + 1);
    case 'nearly':
      return circle('bar', x, y, Math.max(1, r - 3)) + circle('thin', x, y, r);
    case 'at-least':
    case 'more-than':
    case 'up-to':
    case 'fewer-than': {
      const { outwards, filled } = ARROWS[value.qualifier];
      const [near, far] = [x + r + GAP, x + r + GAP + HEAD];
      const [base, tip] = outwards ? [near, far] : [far, near];
      const d = `M${c(base)} ${c(y - HALF_HEAD)}L${c(tip)} ${c(y)}L${c(base)} ${c(y + HALF_HEAD)}Z`;
      return circle('bar', x, y, r) + element('path', { class: filled ? 'dot' : 'hollow', d });
    }
    case 'exact':
    case 'range':
      return circle('bar', x, y, r);
  }
}

/** An outer ring for the upper end, held by two spokes, since in forced colours the tint between is gone. */
function between(x: number, y: number, low: number, high: number): string {
  const spokes = `M${c(x - high)} ${c(y)}H${c(x - low)}M${c(x + low)} ${c(y)}H${c(x + high)}`;
  return (
    circle('cell', x, y, high) + circle('thin', x, y, high) + element('path', { class: 'limit', d: spokes })
  );
}

function circle(kind: string, cx: number, cy: number, r: number): string {
  return element('circle', { class: kind, cx, cy, r });
}
