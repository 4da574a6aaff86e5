import type { APIRoute, GetStaticPaths } from 'astro';
import { svgOf } from '../publish/images/chart-files.ts';
import { charts } from '../site/site.ts';
import type { PlacedChart } from '../charts/registry.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...charts.files].map(([address, placed]) => ({ params: { chart: address.slice(1) }, props: { placed } }));

export const GET: APIRoute<{ placed: PlacedChart }> = ({ props, site }) =>
  new Response(svgOf(props.placed, site), { headers: { 'content-type': 'image/svg+xml' } });
