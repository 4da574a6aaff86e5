import type { Chart } from './charts/chart.ts';
import { hundredCells } from './charts/hundred-cells.ts';
import { seriesLine } from './charts/series-line.ts';
import type { Figure } from './record/figure.ts';
import type { ResearchRecord } from './record/record.ts';
import type { Series } from './record/series.ts';

/** The chart of a figure's page: a share as cells of a hundred. Other numbers, and errors, are better left as words. */
export function figureChart(figure: Figure, record: ResearchRecord): Chart | undefined {
  const isShare = figure.unit === 'percent' && figure.value <= 100;
  const isEvidence = figure.role !== 'specimen' && figure.status !== 'withdrawn';
  return isShare && isEvidence ? hundredCells('In a hundred', figure, record) : undefined;
}

/** The chart of a series' page, unless the series has but one point. */
export function seriesChart(series: Series, record: ResearchRecord): Chart | undefined {
  return series.points.length > 1 ? seriesLine('Over time', [series.id], record) : undefined;
}
