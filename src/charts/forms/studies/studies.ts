import type { Model } from '../../../model/model.ts';
import { ascending } from 'd3-array';
import type { Figure } from '../../../record/schema/figure.ts';
import type { Chart, Datum } from '../../chart.ts';
import { datumOfFigure } from '../../datum.ts';
import { oneMeasure } from '../../admissible.ts';
import { titlesAmong } from '../../sheet/labels.ts';
import { rowsPicture } from '../../sheet/rows.ts';
import { wordsOf } from '../../words.ts';
import { onBothSheets } from '../../sheet/svg.ts';

/** One measure across studies: a row a study, in the order of measurement, with ranges and intervals. */
export function studies(title: string, figures: readonly Figure[], model: Model): Chart {
  const data = studyData(figures, model);
  oneMeasure(data);
  const rows = data.map((datum) => ({ datum }));
  return {
    ...wordsOf(data),
    form: 'studies',
    title,
    pictures: onBothSheets((width) => rowsPicture([{ heading: '', rows }], width)),
    shape: 'bar',
  };
}

/**
 * Figures labelled by who measured; by their titles where two have the same label, and where they are of different
 * places, since one row would else be read as the earlier or later of another.
 */
export function studyData(
  figures: readonly Figure[],
  model: Model,
  titles = titlesAmong(figures, model),
): Datum[] {
  const labels = titles.map((title) => title.split(': ')[0] ?? title);
  const isOfOnePlace = new Set(figures.map(({ place }) => place.join(' '))).size < 2;
  return figures
    .map((figure, index) => {
      const label = labels[index] ?? figure.title;
      const tellsApart = isOfOnePlace && labels.indexOf(label) === labels.lastIndexOf(label);
      return { figure, datum: datumOfFigure(figure, model, tellsApart ? label : titles[index]) };
    })
    .sort((a, b) => ascending(measuredOn(a.figure), measuredOn(b.figure)))
    .map(({ datum }) => datum);
}

/** As text, since dates in ISO 8601 sort as they stand; a figure without a date comes last. */
function measuredOn({ period_start, period_end }: Figure): string {
  return period_end ?? period_start ?? '9999';
}
