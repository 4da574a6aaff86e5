import type { APIRoute, GetStaticPaths } from 'astro';
import { svgOf } from '../publish/images/images.ts';
import { charts } from '../site/site.ts';
import type { PlacedChart } from '../charts/registry.ts';

/** Under `npm run dev` images are drawn when they are asked for. The build writes them without Astro. */
export const getStaticPaths: GetStaticPaths = () =>
  (import.meta.env.DEV ? [...charts.files] : []).map(([address, placed]) => ({
    params: { chart: address.slice(1) },
    props: { placed },
  }));

export const GET: APIRoute<{ placed: PlacedChart }> = ({ props, site }) =>
  new Response(svgOf(props.placed, site?.origin ?? ''), { headers: { 'content-type': 'image/svg+xml' } });
