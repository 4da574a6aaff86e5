import { drawChart, type ChartSpec } from './draw.ts';
import type { Chart } from './chart.ts';
import type { Model } from '../model/model.ts';

/** A chart that stands on a page, under the address of its downloads without their ending: `/series/x`. */
export interface PlacedChart {
  readonly address: string;
  readonly chart: Chart;
}

/** A chart that a page asks for by its own code. What is wrong with it stops the build. */
export function placed(address: string, spec: ChartSpec, model: Model): PlacedChart {
  const chart = drawChart(spec, model);
  if ('problem' in chart) throw new Error(`${address}: ${chart.problem}; ${chart.remedy}`);
  return { address, chart };
}

/** The charts as they are, if no two would write their downloads to one address. */
export function eachAtItsOwnAddress(charts: readonly PlacedChart[]): readonly PlacedChart[] {
  const taken = new Set<string>();
  for (const { address, chart } of charts) {
    if (taken.has(address))
      throw new Error(`${address}: two charts have this address, one of them "${chart.title}"; move one`);
    taken.add(address);
  }
  return charts;
}

/** Rooms whose pages have one chart, which bears the address of its page. */
const BEARS_ADDRESS_OF_PAGE = /^\/(figures|series)\/[^/]+$/;

/** The address of the page on which a chart stands. */
export function pageOf(address: string): string {
  return BEARS_ADDRESS_OF_PAGE.test(address) ? `${address}/` : address.slice(0, address.lastIndexOf('/') + 1);
}
