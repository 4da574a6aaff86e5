import type { Datum } from '../charts/chart.ts';
import { csvText } from './csv.ts';
import { LICENCE } from './imprint.ts';

/**
 * The values of a chart or of one figure as CSV, a row a value: each with its hedge, its base, its source and its
 * caveat, so that no row can be copied without them. `file` is named in the error.
 */
export function valuesCsv(file: string, data: readonly Datum[], site: string): string {
  return csvText(
    file,
    data.map((datum) => rowOf(datum, site)),
  );
}

function rowOf(datum: Datum, site: string) {
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
    caveat: datum.caveat || `Not to be read as: ${datum.measure.not}`,
    note: datum.note,
    address: site + datum.href,
    licence: `${LICENCE.name}, ${LICENCE.address}`,
  };
}

function number(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}
