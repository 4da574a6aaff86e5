import type { APIRoute } from 'astro';
import { pngOf, svgOf } from '../publish/images/images.ts';
import type { PlacedChart } from '../charts/registry.ts';

export { getStaticPaths } from './[...chart].svg.ts';

export const GET: APIRoute<{ placed: PlacedChart }> = async ({ props, site }) =>
  new Response(await pngOf(svgOf(props.placed, site?.origin ?? '')), {
    headers: { 'content-type': 'image/png' },
  });
