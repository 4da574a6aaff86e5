import type { Datum } from '../../charts/chart.ts';
import { datumOfFigure } from '../../charts/datum.ts';
import { hundredCells } from '../../charts/forms/hundred-cells/hundred-cells.ts';
import { seriesLine } from '../../charts/forms/series-line/series-line.ts';
import type { Figure } from '../../record/schema/figure.ts';
import type { Model } from '../../model/model.ts';
import type { Series } from '../../record/schema/series.ts';
import { ROLE_WORDS, STATUS_WORDS } from '../../language/say/labels.ts';
import { figureFinding, seriesFinding } from '../../charts/titles.ts';
import type { PlacedChart } from '../../charts/registry.ts';

/** The chart of a figure's page: a share as cells of a hundred. Other numbers, and errors, are better left as words. */
export function figureChart(figure: Figure, model: Model): PlacedChart | undefined {
  const isShare = figure.unit === 'percent' && figure.value <= 100;
  const isEvidence = figure.role !== 'specimen' && figure.status !== 'withdrawn';
  if (!isShare || !isEvidence) return undefined;
  return {
    address: `/figures/${figure.id}`,
    chart: hundredCells(figureFinding(figure), figure, model),
  };
}

/** A figure as its own file of data tells it: an example of error, or a figure that no longer stands, says so. */
export function figureDatum(figure: Figure, model: Model): Datum {
  const datum = datumOfFigure(figure, model);
  const warnings = [
    figure.role === 'specimen' ? ROLE_WORDS.specimen : '',
    figure.status === 'current' ? '' : STATUS_WORDS[figure.status],
    datum.note,
  ];
  return { ...datum, note: warnings.filter((warning) => warning !== '').join(' ') };
}

/** The chart of a series' page, unless the series has but one point. */
export function seriesChart(series: Series, model: Model): PlacedChart | undefined {
  if (series.points.length < 2) return undefined;
  return {
    address: `/series/${series.id}`,
    chart: seriesLine(seriesFinding(series), [series.id], model),
  };
}
