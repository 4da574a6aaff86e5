import { TEXT, widthOf, type TextKind } from './text.ts';

/** The space that something takes. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function overlaps(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function within(box: Box, frame: Box): boolean {
  return (
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom
  );
}

/** How far two boxes lie apart; nought where they touch. */
export function gapBetween(a: Box, b: Box): number {
  const across = Math.max(0, a.left - b.right, b.left - a.right);
  const along = Math.max(0, a.top - b.bottom, b.top - a.bottom);
  return Math.sqrt(across * across + along * along);
}

/** The space of a line of text whose baseline starts at a place. */
export function textBox(kind: TextKind, x: number, y: number, text: string): Box {
  const { size } = TEXT[kind];
  return { left: x, right: x + widthOf(kind, text), top: y - 0.8 * size, bottom: y + 0.25 * size };
}

/** A straight stroke. */
export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** How much of a stroke lies in a box: it is cut off where it runs in and where it runs out. */
export function lengthInside({ x1, y1, x2, y2 }: Stroke, { left, right, top, bottom }: Box): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const [enterX, leaveX] = between(x1, dx, left, right);
  const [enterY, leaveY] = between(y1, dy, top, bottom);
  const part = Math.min(1, leaveX, leaveY) - Math.max(0, enterX, enterY);
  return part > 0 ? part * Math.hypot(dx, dy) : 0;
}

/** From which part of a way to which it lies between two ends. */
function between(start: number, way: number, low: number, high: number): readonly [number, number] {
  if (way === 0) return start > low && start < high ? [-Infinity, Infinity] : [Infinity, -Infinity];
  const [toLow, toHigh] = [(low - start) / way, (high - start) / way];
  return toLow < toHigh ? [toLow, toHigh] : [toHigh, toLow];
}
