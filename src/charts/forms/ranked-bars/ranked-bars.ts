import { descending } from 'd3-array';
import type { Figure } from '../../../record/schema/figure.ts';
import type { Model } from '../../../model/model.ts';
import { type Chart, upperEnd } from '../../chart.ts';
import { datumOfFigure } from '../../datum.ts';
import { oneMeasure } from '../../admissible.ts';
import { rowLabels } from '../../sheet/labels.ts';
import { rowsPicture } from '../../sheet/rows.ts';
import { onBothSheets } from '../../sheet/svg.ts';
import { wordsOf } from '../../words.ts';

/** Counts or shares of one measure, highest first. */
export function rankedBars(title: string, figures: readonly Figure[], model: Model): Chart {
  const labels = rowLabels(figures, model);
  const given = figures.map((figure, index) => datumOfFigure(figure, model, labels[index]));
  oneMeasure(given);
  const data = given.toSorted((a, b) => descending(upperEnd(a), upperEnd(b)));
  const rows = data.map((datum) => ({ datum }));
  return {
    ...wordsOf(data),
    form: 'ranked-bars',
    title,
    pictures: onBothSheets((width) => rowsPicture([{ heading: '', rows }], width)),
    shape: 'bar',
  };
}
