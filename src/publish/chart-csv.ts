import type { Datum } from '../charts/chart.ts';
import { warnedDatum } from '../charts/datum.ts';
import type { PlacedChart } from '../charts/registry.ts';
import type { Model } from '../model/model.ts';
import { csvText } from './csv.ts';
import { LICENCE } from './imprint.ts';

/**
 * What there is a file of values of, by its address without the ending: every chart that draws values, and every figure,
 * also one whose page has no chart.
 */
export function valuesByAddress(
  charts: ReadonlyMap<string, PlacedChart>,
  model: Model,
): ReadonlyMap<string, readonly Datum[]> {
  const figures = [...model.record.figures.values()];
  return new Map([
    ...[...charts].flatMap(([address, { chart }]): [string, readonly Datum[]][] =>
      chart.data.length > 0 ? [[address, chart.data]] : [],
    ),
    ...figures.map((figure): [string, readonly Datum[]] => [
      `/figures/${figure.id}`,
      [warnedDatum(figure, model)],
    ]),
  ]);
}

/**
 * The values of a chart or of one figure as CSV, a row a value: each with its hedge, its base, its source and its
 * caveat, so that no row can be copied without them. `file` is named in the error.
 */
export function valuesCsv(file: string, data: readonly Datum[], site: string): string {
  return csvText(
    file,
    data.map((datum) => valueRow(datum, site)),
  );
}

/** The cells of one value. `site` is the address that its links begin with. */
export function valueRow(datum: Datum, site: string) {
  const { source, interval } = datum;
  return {
    id: datum.id,
    label: datum.label,
    measure: datum.measure.plural,
    value: number(datum.value),
    value_high: number(datum.value_high),
    qualifier: datum.qualifier,
    unit: datum.unit,
    words: datum.words ?? '',
    sentence: datum.sentence,
    base: datum.base,
    place: datum.place,
    when: datum.when,
    interval_low: number(interval?.low),
    interval_high: number(interval?.high),
    interval_kind: interval?.kind ?? '',
    source: source.id,
    source_title: source.title,
    source_publisher: source.publisher,
    // An address that may not be printed is left out; the source's page on this site tells where it was read.
    source_link: source.link === 'yes' ? source.url : '',
    source_page: `${site}/sources/${source.id}/`,
    caveat: datum.caveat || datum.measure.not,
    note: datum.note,
    address: site + datum.href,
    licence: `${LICENCE.name}, ${LICENCE.address}`,
  };
}

function number(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
