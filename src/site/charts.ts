import type { PlacedChart } from '../charts/registry.ts';
import { charts } from './site.ts';

/** The chart with an id. */
export function chartNamed(id: string): PlacedChart {
  const placed = charts.chosen.get(id);
  if (placed === undefined) throw new Error(`src/content/charts/${id}.md is missing`);
  return placed;
}
