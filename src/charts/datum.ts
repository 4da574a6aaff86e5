import type { Model } from '../model/model.ts';
import { filledText } from '../language/say/reference.ts';
import { isEvidence, type Figure } from '../record/schema/figure.ts';
import { entry } from '../record/schema/record.ts';
import type { Point, Series } from '../record/schema/series.ts';
import { citedAs, countedBy, counterName, originLabel, originOf, whereRead } from '../language/say/credit.ts';
import { periodWords, spanWords } from '../language/say/period.ts';
import { INTERVAL_NAMES, ROLE_WORDS, STATUS_WORDS } from '../language/say/labels.ts';
import { statement } from '../language/say/sentence.ts';
import { capitalised } from '../language/say/text.ts';
import { wrongOf } from '../language/say/wrong-number.ts';
import type { Datum, Interval } from './chart.ts';
import { wilsonInterval } from './wilson.ts';

/** A figure as a chart takes it, under the label that tells it from its neighbours. */
export function datumOfFigure(figure: Figure, model: Model, label = figure.title): Datum {
  const { id, value, value_high, qualifier, unit, words, base, method, caveat } = figure;
  const source = entry(model.record.sources, figure.source);
  return {
    ...{ id, value, value_high, qualifier, unit, words, base, method, label },
    caveat: filledText(caveat, model),
    sentence: statement(figure),
    measure: entry(model.record.measures, figure.measure),
    wrong: wrongOf(figure),
    place: figure.place.join(' '),
    when: spanWords(figure.period_start, figure.period_end),
    interval: intervalOf(figure),
    source,
    read: citedAs(figure, source),
    counter: counterName(figure, source),
    by: countedBy(figure, source),
    note: [model.changeMark(figure) ?? '', method === 'not-stated' ? 'the source states no method' : '']
      .filter((each) => each !== '')
      .map(capitalised)
      .join('. '),
    href: `/figures/${id}/`,
  };
}

/** A figure as its own file of data tells it: what is no evidence, or no longer stands, says so. */
export function warnedDatum(figure: Figure, model: Model): Datum {
  const datum = datumOfFigure(figure, model);
  const warnings = [
    isEvidence(figure) ? '' : ROLE_WORDS[figure.role],
    figure.status === 'current' ? '' : STATUS_WORDS[figure.status],
    datum.note,
  ];
  return { ...datum, note: warnings.filter((warning) => warning !== '').join(' ') };
}

/** A point of a series as a chart takes it: its label is its period. */
export function datumOfPoint(point: Point, series: Series, model: Model): Datum {
  const { value, value_high, qualifier } = point;
  const note = filledText(point.note, model);
  const source = entry(model.record.sources, point.source);
  const { unit, base, caveat } = series;
  const when = periodWords(point.period);
  const figure = figureOf(point, series, model);
  return {
    ...{ value, value_high, qualifier, unit, base, caveat, note, when, label: when },
    place: series.place.join(' '),
    id: `${series.id}:${point.period}`,
    words: '',
    sentence: '',
    measure: entry(model.record.measures, series.measure),
    source,
    read: figure === undefined ? whereRead(source) : citedAs(figure, source),
    counter: figure === undefined ? originOf(source).publisher : counterName(figure, source),
    by: figure === undefined ? originLabel(source) : countedBy(figure, source),
    href: `/series/${series.id}/`,
  };
}

/** The figure that a point repeats, which knows who counted: the same number of the same thing in the same source. */
function figureOf(
  { source, value }: Point,
  { measure, unit }: Series,
  { record }: Model,
): Figure | undefined {
  return [...record.figures.values()].find(
    (figure) =>
      figure.source === source &&
      figure.value === value &&
      figure.measure === measure &&
      figure.unit === unit &&
      isEvidence(figure),
  );
}

/** An interval of the source comes first; one is computed only where the sample is random and the value one share. */
function intervalOf(figure: Figure): Interval | undefined {
  const { interval_low: low, interval_high: high, interval_kind } = figure;
  if (low !== undefined && high !== undefined && interval_kind !== undefined)
    return { low, high, kind: INTERVAL_NAMES[interval_kind], computed: false };
  const { sample_size: size } = figure;
  const isOneShare = figure.unit === 'percent' && figure.value_high === undefined;
  if (size === undefined || figure.sampling !== 'random' || !isOneShare) return undefined;
  return { ...wilsonInterval(figure.value, size), kind: '95% interval, computed here', computed: true };
}
