import { descending, max, min } from 'd3-array';
import type { Figure } from '../../../record/schema/figure.ts';
import type { Model } from '../../../model/model.ts';
import { barMark, barOverhang, barWhisker } from '../../marks/bar.ts';
import { type Chart, type Datum, type Picture, upperEnd } from '../../chart.ts';
import { datumOfFigure } from '../../datum.ts';
import { dotRows } from '../../sheet/dot-rows.ts';
import { oneMeasure } from '../../admissible.ts';
import { drawnNumber } from '../../marks/kinds.ts';
import { rowLabels } from '../../sheet/labels.ts';
import { highestEnd, LOG_NOTE, spansMuch } from '../../sheet/scale.ts';
import { marked, picture, WIDTH, onOneSheet } from '../../sheet/svg.ts';
import { paragraph, widthOf, word } from '../../sheet/text.ts';
import { wordsOf } from '../../words.ts';

const BAR = 12;
const ROW_GAP = 12;
const VALUE_GAP = 6;
const SHORTEST_LONGEST_BAR = 90;

/**
 * Counts or shares of one measure, highest first. Where the span is large, dots on a logarithmic scale: a bar needs a
 * nought to stand on, and that scale has none.
 */
export function rankedBars(title: string, figures: readonly Figure[], model: Model): Chart {
  const labels = rowLabels(figures, model);
  const given = figures.map((figure, index) => datumOfFigure(figure, model, labels[index]));
  oneMeasure(given);
  const data = given.toSorted((a, b) => descending(upperEnd(a), upperEnd(b)));
  const words = wordsOf(data);
  if (!spansMuch(data))
    return { ...words, form: 'ranked-bars', title, pictures: onOneSheet(bars(data)), shape: 'bar' };
  return {
    ...words,
    form: 'ranked-bars',
    title,
    counted: `${words.counted} ${LOG_NOTE}`,
    pictures: onOneSheet(dotRows(data)),
  };
}

function bars(data: readonly Datum[]): Picture {
  const unitsPerValue = longestScale(data);
  const x = (value: number) => value * unitsPerValue;
  let svg = '';
  let y = 0;
  for (const datum of data) {
    const label = paragraph('label', 0, y + 12, datum.label, WIDTH);
    const top = y + label.height + 2;
    const place = { x0: 0, y: top, height: BAR, x };
    const whisker = datum.interval ? barWhisker(datum.interval, place) : '';
    const value = drawnNumber(datum);
    const after = x(upperEnd(datum)) + barOverhang(datum) + VALUE_GAP;
    const fits = after + widthOf('strong', value) <= WIDTH + 0.01;
    const under = top + BAR + (datum.interval ? 23 : 15);
    const number = paragraph('strong', 0, under, value, WIDTH);
    const words = fits ? word('strong', after, top + BAR - 1.5, value) : number.svg;
    svg += label.svg + marked(barMark(datum, place) + whisker + words);
    y = top + BAR + (fits ? 0 : number.height) + (datum.interval ? 8 : 0) + ROW_GAP;
  }
  return picture(
    y - ROW_GAP + 2,
    svg,
    data.map(({ label }) => label),
  );
}

/** As many units for each one of the value as let every bar stand before its number. */
function longestScale(data: readonly Datum[]): number {
  const room = (datum: Datum) => {
    const label = barOverhang(datum) + VALUE_GAP + widthOf('strong', drawnNumber(datum));
    return Math.max(SHORTEST_LONGEST_BAR, WIDTH - label) / upperEnd(datum);
  };
  const highest = highestEnd(data);
  if (highest === 0) return 0;
  const each = data.filter((datum) => upperEnd(datum) > 0).map(room);
  const longest = Math.max(SHORTEST_LONGEST_BAR / (max(data, upperEnd) ?? 1), min(each) ?? 1);
  return Math.min(longest, WIDTH / highest);
}
