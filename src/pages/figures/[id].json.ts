import type { APIRoute, GetStaticPaths } from 'astro';
import type { Standing } from '../../model/lineage/path.ts';
import { figureJson } from '../../publish/figure-json.ts';
import { model, standings } from '../../site/site.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...standings].map(([id, standing]) => ({ params: { id }, props: { standing } }));

export const GET: APIRoute<{ standing: Standing }> = ({ props, site }) =>
  new Response(`${JSON.stringify(figureJson(props.standing, model, String(site)), null, 2)}\n`, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  });
