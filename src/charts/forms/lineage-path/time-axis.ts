import { max, min } from 'd3-array';
import { pushedApart } from '../../sheet/apart.ts';

/** Something with a place in time. */
export interface Dated {
  /** `YYYY-MM-DD`; nothing where it has no date. */
  readonly day: string | undefined;
  /** Its date on short lines, as precise as known; none where it has none. */
  readonly lines: readonly string[];
}

/** A stretch of time without a large gap, and where it lies on the sheet. */
export interface Stretch<Item> {
  /** By date. */
  readonly items: readonly Item[];
  readonly from: number;
  readonly to: number;
}

/** Where everything stands across the sheet. */
export interface TimeAxis<Item extends Dated> {
  readonly stretches: readonly Stretch<Item>[];
  /** Where the axis is broken. */
  readonly breaks: readonly number[];
  /** The strip of what has no date, at the right; nothing where all have one. */
  readonly undated: Pick<Stretch<Item>, 'from' | 'to'> | undefined;
  readonly xOf: ReadonlyMap<Item, number>;
}

/** The room: from where to where, how far apart two marks stand at least, and how wide a stretch is for its words. */
interface Room {
  readonly from: number;
  readonly to: number;
  readonly slot: number;
  readonly narrowest: number;
  readonly gap: number;
}

/**
 * Time across the sheet. Each item has an `x` of its own, in the order of the days; of one day the first given comes
 * first. The axis breaks where a year is empty, and where one gap would take most of a stretch. What has no date stands
 * in a strip at the right.
 */
export function timeAxis<Item extends Dated>(items: readonly Item[], room: Room): TimeAxis<Item> {
  const days = items.flatMap((item) =>
    item.day === undefined ? [] : [{ item, day: Date.parse(`${item.day}T00:00:00Z`) / DAY }],
  );
  const undated = items.filter(({ day }) => day === undefined);
  const strip = stripWidth(undated.length, days.length, room);
  const parts = stretchesOf(days.toSorted((a, b) => a.day - b.day));
  const datedTo = room.to - (strip === 0 ? 0 : strip + room.gap);
  const xOf = new Map<Item, number>();
  const stretches = laidOut(parts, { ...room, to: datedTo }).map(({ part, from, to }): Stretch<Item> => {
    for (const [item, x] of spread(part, from + room.slot / 2, to - room.slot / 2, room.slot))
      xOf.set(item, x);
    return { items: part.map(({ item }) => item), from, to };
  });
  const step = strip / Math.max(1, undated.length);
  undated.forEach((item, index) => xOf.set(item, room.to - strip + (index + 0.5) * step));
  const aside = undated.length === 0 ? [] : [{ from: room.to - strip, to: room.to }];
  const breaks = [...stretches, ...aside].slice(1).map(({ from }) => from - room.gap / 2);
  return { stretches, breaks, undated: aside[0], xOf };
}

/** How wide the strip of what has no date is: all of the room where nothing has one. */
function stripWidth(undated: number, dated: number, { from, to, slot, narrowest }: Room): number {
  if (undated === 0) return 0;
  return dated === 0 ? to - from : Math.max(narrowest, undated * slot);
}

interface OnDay<Item> {
  readonly item: Item;
  readonly day: number;
}

const DAY = 86_400_000;

/** A gap that takes so much of a stretch leaves no room for the rest. */
const TOO_WIDE = 0.6;

function stretchesOf<Item>(all: readonly OnDay<Item>[]): (readonly OnDay<Item>[])[] {
  const steps = all
    .slice(1)
    .map(({ day }, index) => ({ at: index + 1, before: all[index]?.day ?? day, day }));
  const widest = steps.toSorted((a, b) => b.day - b.before - (a.day - a.before))[0];
  if (widest === undefined) return all.length === 0 ? [] : [all];
  const span = (all.at(-1)?.day ?? 0) - (all[0]?.day ?? 0);
  const isCrowded = new Set(all.map(({ day }) => day)).size > 4;
  const isTooWide = isCrowded && widest.day - widest.before > TOO_WIDE * span;
  const cut = isTooWide ? widest : steps.find(({ before, day }) => yearOf(day) - yearOf(before) > 1);
  return cut === undefined
    ? [all]
    : [...stretchesOf(all.slice(0, cut.at)), ...stretchesOf(all.slice(cut.at))];
}

function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** The stretches side by side: each as wide as its words and marks need, and of what is left by how many marks it has. */
function laidOut<Item>(parts: readonly (readonly OnDay<Item>[])[], room: Room) {
  const needs = parts.map((part) => Math.max(room.narrowest, part.length * room.slot));
  const gaps = Math.max(0, parts.length - 1) * room.gap;
  const needed = needs.reduce((sum, each) => sum + each, 0);
  const spare = room.to - room.from - gaps - needed;
  const marks = parts.reduce((sum, { length }) => sum + length, 0);
  let from = room.from;
  return parts.map((part, index) => {
    const need = needs[index] ?? 0;
    const share = spare >= 0 ? spare * (part.length / marks) : spare * (need / needed);
    const to = from + need + share;
    const placed = { part, from, to };
    from = to + room.gap;
    return placed;
  });
}

/** By their days between two places, pushed apart where they would meet. */
function spread<Item>(
  part: readonly OnDay<Item>[],
  from: number,
  to: number,
  slot: number,
): [Item, number][] {
  const [first, last] = [min(part, ({ day }) => day) ?? 0, max(part, ({ day }) => day) ?? 0];
  const step = Math.min(slot, (to - from) / Math.max(1, part.length - 1));
  const middle = (from + to) / 2;
  const places = part.map(({ day }, index) =>
    last === first
      ? middle + (index - (part.length - 1) / 2) * step
      : from + ((day - first) / (last - first)) * (to - from),
  );
  const apart = pushedApart(places, step, to);
  return part.map(({ item }, index) => [item, apart[index] ?? from]);
}
