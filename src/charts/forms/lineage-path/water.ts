import { element, line, coordinate as c } from '../../sheet/svg.ts';

/** From the surface down there are so many tints of water, each darker than the one above it. */
const TINTS = 7;

/** The tint of a band: the first has the palest water, the last the darkest, whatever lies between. */
export function tintOf(band: number, bands: number): string {
  const tint = bands < 2 ? TINTS : 1 + Math.round((band / (bands - 1)) * (TINTS - 1));
  return `water water-${tint}`;
}

/** The water of a band across the sheet. */
export function water(tint: string, left: number, top: number, right: number, height: number): string {
  return element('path', { class: tint, d: `M${c(left)} ${c(top)}H${c(right)}v${c(height)}H${c(left)}z` });
}

/** The surface, where readers meet a number. */
export function waterline(left: number, y: number, right: number): string {
  return line('waterline', left, y, right, y);
}

/** Where the axis is broken: a strip of bare paper down through the water. */
export function tear(x: number, top: number, bottom: number): string {
  return line('tear', x, top, x, bottom);
}
