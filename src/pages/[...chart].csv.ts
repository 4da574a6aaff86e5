import type { APIRoute, GetStaticPaths } from 'astro';
import type { Datum } from '../charts/chart.ts';
import { valuesByAddress, valuesCsv } from '../publish/chart-csv.ts';
import { charts, model } from '../site/site.ts';

interface Values {
  data: readonly Datum[];
}

export const getStaticPaths = (() =>
  [...valuesByAddress(charts.files, model)].map(([address, data]) => ({
    params: { chart: address.slice(1) },
    props: { data } satisfies Values,
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Values> = ({ props, params, site }) =>
  new Response(valuesCsv(`${params.chart}.csv`, props.data, site?.origin ?? ''), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
