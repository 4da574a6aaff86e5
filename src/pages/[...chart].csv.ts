import type { APIRoute, GetStaticPaths } from 'astro';
import type { Datum } from '../charts/chart.ts';
import { warnedDatum } from '../charts/datum.ts';
import { valuesCsv } from '../publish/chart-csv.ts';
import { charts, model, record } from '../site/site.ts';

interface Values {
  data: readonly Datum[];
}

/** The values of every chart, and every figure: one whose page has no chart has its values in a file all the same. */
export const getStaticPaths = (() => {
  const byAddress = new Map<string, readonly Datum[]>([
    ...[...record.figures.values()].map(
      (figure) => [`/figures/${figure.id}`, [warnedDatum(figure, model)]] as const,
    ),
    ...[...charts.files]
      .filter(([address, { chart }]) => chart.data.length > 0 && !address.startsWith('/figures/'))
      .map(([address, { chart }]) => [address, chart.data] as const),
  ]);
  return [...byAddress].map(([address, data]) => ({
    params: { chart: address.slice(1) },
    props: { data } satisfies Values,
  }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<Values> = ({ props, params, site }) =>
  new Response(valuesCsv(`${params.chart}.csv`, props.data, site?.origin ?? ''), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
