import type { APIRoute, GetStaticPaths } from 'astro';
import { downloads } from '../../site/downloads.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...downloads].map(([file, text]) => ({
    params: { file: file.slice('data/'.length, -'.csv'.length) },
    props: { text },
  }));

export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/csv; charset=utf-8' } });
