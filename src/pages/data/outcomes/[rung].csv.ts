import type { APIRoute, GetStaticPaths } from 'astro';
import { outcomeFile, RUNGS, type RungName } from '../../../model/enforcement/rung-figures.ts';
import { outcomeCsv } from '../../../publish/outcome-csv.ts';
import { model } from '../../../site/site.ts';

export const getStaticPaths = (() =>
  RUNGS.map((rung) => ({ params: { rung }, props: { rung } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ rung: RungName }> = ({ props: { rung }, site }) =>
  new Response(outcomeCsv(outcomeFile(rung), rung, model, site?.origin ?? ''), {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
