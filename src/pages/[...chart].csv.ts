import type { APIRoute, GetStaticPaths } from 'astro';
import { allCharts } from '../page-charts/all.ts';
import type { PlacedChart } from '../page-charts/placed.ts';
import { chartCsv } from '../publish/chart-csv.ts';

export const getStaticPaths: GetStaticPaths = () =>
  allCharts
    .filter(({ chart }) => chart.data.length > 0)
    .map((placed) => ({ params: { chart: placed.address.slice(1) }, props: { placed } }));

export const GET: APIRoute<{ placed: PlacedChart }> = ({ props, site }) =>
  new Response(chartCsv(props.placed, site?.origin ?? ''), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
