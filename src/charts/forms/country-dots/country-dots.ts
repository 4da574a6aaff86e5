import { descending } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Figure, Unit } from '../../../record/schema/figure.ts';
import type { Model } from '../../../model/model.ts';
import { amountWords } from '../../../language/say/number.ts';
import { placeName } from '../../../language/say/place.ts';
import { capitalised } from '../../../language/say/text.ts';
import { type Chart, ChartError, type Datum, type Picture, upperEnd } from '../../chart.ts';
import { datumOfFigure } from '../../datum.ts';
import { axisSvg, row } from '../../sheet/dot-rows.ts';
import { dotReach } from '../../marks/dot.ts';
import { oneMeasure } from '../../admissible.ts';
import { drawnNumber } from '../../marks/kinds.ts';
import { highestEnd, lowestEnd, type Axis } from '../../sheet/scale.ts';
import { picture, WIDTH, onOneSheet } from '../../sheet/svg.ts';
import { widthOf, word } from '../../sheet/text.ts';
import { wordsOf } from '../../words.ts';

const ROW = 19;
const HEAD = 24;

/** One measure across countries, highest first, each a dot with its interval on one line. */
export function countryDots(title: string, figures: readonly Figure[], model: Model): Chart {
  const data = countryData(figures, model);
  const floor = axisFloor(data);
  const axis = countryAxis(data, floor);
  const words = wordsOf(data);
  const cut = floor > 0 ? ` The axis begins at ${amountWords(floor, unitOf(data))}.` : '';
  return {
    ...words,
    form: 'country-dots',
    title,
    counted: words.counted + cut,
    pictures: onOneSheet(drawn(data, axis)),
  };
}

/** The figures by country, highest first. Each has a country of its own. */
export function countryData(figures: readonly Figure[], model: Model): Datum[] {
  const seen = new Set<string>();
  for (const { id, place } of figures) {
    const [country = '', ...more] = place;
    if (!/^[A-Z]{2}$/.test(country) || country === 'EU' || more.length > 0)
      throw new ChartError(
        `${id} is not of one country`,
        'leave it out, or name its country in the column place',
      );
    if (seen.has(country))
      throw new ChartError(`two figures are of ${placeName(country)}`, 'name one for each country');
    seen.add(country);
  }
  const data = figures.map((figure) =>
    datumOfFigure(figure, model, capitalised(placeName(figure.place[0] ?? ''))),
  );
  oneMeasure(data);
  return data.toSorted((a, b) => descending(upperEnd(a), upperEnd(b)));
}

const STEP = 10;

function unitOf(data: readonly Datum[]): Unit {
  return data[0]?.unit ?? 'count';
}

/** Dots need no nought: where all values are high, the axis begins at a round number below them, and the chart says so. */
function axisFloor(data: readonly Datum[]): number {
  const lowest = lowestEnd(data);
  return unitOf(data) === 'percent' && lowest > 2 * STEP ? STEP * Math.floor(lowest / STEP) : 0;
}

function countryAxis(data: readonly Datum[], floor: number): Axis {
  const names = Math.max(...data.map(({ label }) => widthOf('label', label)));
  const values = Math.max(
    ...data.map((datum) => widthOf('strong', drawnNumber(datum)) + dotReach(datum).after),
  );
  const scale = scaleLinear()
    .domain([floor, highestEnd(data) || 1])
    .range([names + 16, WIDTH - values - 9]);
  const ticks = scale.ticks(3).map((value) => ({ value, words: amountWords(value, unitOf(data)) }));
  return { at: (value) => scale(value), ticks };
}

function drawn(data: readonly Datum[], axis: Axis): Picture {
  const bottom = HEAD + data.length * ROW;
  const rows = data.map((datum, index) => {
    const y = HEAD + (index + 0.5) * ROW;
    return word('label', 0, y + 4.5, datum.label) + row(datum, y, axis);
  });
  return picture(
    bottom,
    axisSvg(axis, 0, bottom) + rows.join(''),
    data.map(({ label }) => label),
  );
}
