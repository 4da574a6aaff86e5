import type { Download } from '../../publish/chart-html.ts';
import type { PlacedChart } from '../../charts/registry.ts';

/** The files of a chart beside its page. A sketch that shows no data has no CSV. */
export function downloadsOf({ address, chart }: PlacedChart): Download[] {
  const kinds = chart.data.length > 0 ? ['svg', 'png', 'csv'] : ['svg', 'png'];
  return kinds.map((kind) => ({ label: kind.toUpperCase(), href: `${address}.${kind}` }));
}
