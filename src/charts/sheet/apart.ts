/** Places along a line, in their order, pushed apart where they stand nearer than a step; the last keeps within a limit. */
export function pushedApart(places: readonly number[], step: number, limit: number): number[] {
  const apart: number[] = [];
  for (const place of places) apart.push(Math.max(place, (apart.at(-1) ?? -Infinity) + step));
  return apart.map((place, index) => Math.min(place, limit - (apart.length - 1 - index) * step));
}
