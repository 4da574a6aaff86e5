import type { PlacedChart } from '../charts/registry.ts';
import { chartHtml, type Download } from './chart-html.ts';

/** A chart as it stands in a page, with its files. */
export function placedChartHtml(placed: PlacedChart, headingLevel: 1 | 2 | 3): string {
  return chartHtml(placed.chart, headingLevel, downloadsOf(placed));
}

/** The files of a chart. A sketch that shows no data has no CSV. */
function downloadsOf({ address, chart }: PlacedChart): Download[] {
  const kinds = chart.data.length > 0 ? ['svg', 'png', 'csv'] : ['svg', 'png'];
  return kinds.map((kind) => ({ label: kind.toUpperCase(), href: `${address}.${kind}` }));
}
