import { descending, max } from 'd3-array';
import type { Figure } from '../../../record/schema/figure.ts';
import type { Model } from '../../../model/model.ts';
import { placeName } from '../../../language/say/place.ts';
import { capitalised } from '../../../language/say/text.ts';
import { type Chart, ChartError, type Datum, type Picture, upperEnd } from '../../chart.ts';
import { datumOfFigure } from '../../datum.ts';
import { DOT, dotMark, dotReach, dotWhisker, SMALL_DOT } from '../../marks/dot.ts';
import { oneMeasure } from '../../admissible.ts';
import { drawnNumber } from '../../marks/kinds.ts';
import { plainAxis, type Axis } from '../../sheet/scale.ts';
import { line, marked, onBothSheets, picture, WIDE } from '../../sheet/svg.ts';
import { paragraph, TEXT, widthOf, word } from '../../sheet/text.ts';
import { wordsOf } from '../../words.ts';

const ROW = 20;
const HEAD = 26;
const WIDEST_NAME = 116;
const NAME_GAP = 14;
const NUMBER_GAP = 12;
/** How much of the sheet numbers may take. */
const MOST_OF_WIDTH = 0.4;

/** One measure across countries, highest first, each a dot with its interval; shares on a scale from nought to the whole. */
export function countryDots(title: string, figures: readonly Figure[], model: Model): Chart {
  const data = countryData(figures, model);
  return {
    ...wordsOf(data),
    form: 'country-dots',
    title,
    pictures: onBothSheets((width) => drawn(data, width)),
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

function drawn(data: readonly Datum[], width: number): Picture {
  const names = Math.min(
    max(data, ({ label }) => widthOf('label', label)) ?? 0,
    width < WIDE ? WIDEST_NAME : width / 3,
  );
  const numbers = max(data, (datum) => widthOf('value', drawnNumber(datum))) ?? 0;
  const reach = max(data, (datum) => dotReach(datum).after) ?? 0;
  const to = width - Math.min(numbers, MOST_OF_WIDTH * width) - NUMBER_GAP;
  const axis = plainAxis(data, names + NAME_GAP, to - reach);
  let rows = '';
  let y = HEAD;
  for (const datum of data) {
    const name = paragraph('label', 0, y + 14.5, datum.label, names);
    const number = paragraph('value', to, y + 15, drawnNumber(datum), width - to);
    rows += name.svg + marked(dotOnAxis(datum, y + ROW / 2, axis) + number.svg);
    y += ROW + Math.max(name.height, number.height) - TEXT.label.line;
  }
  return picture(
    y,
    axisSvg(axis, width, y) + rows,
    data.map(({ label }) => label),
    width,
  );
}

function dotOnAxis(datum: Datum, y: number, { at }: Axis): string {
  const start = at(datum.value);
  const { interval } = datum;
  const radius = interval ? SMALL_DOT : DOT;
  const place = { x: start, y, length: at(upperEnd(datum)) - start, grows: 'right', radius } as const;
  const whisker = interval
    ? dotWhisker(interval, place, at(interval.low) - start, at(interval.high) - start)
    : '';
  return whisker + dotMark(datum, place);
}

/** The axis: words along the top, a hairline down from each. */
function axisSvg({ at, ticks }: Axis, width: number, bottom: number): string {
  const words = ticks.map(({ value, words }) => ({ x: at(value), words, half: widthOf('tick', words) / 2 }));
  const apart = [1, 2, 4].map((step) => words.filter((_, index) => index % step === 0));
  const printed = apart.find(standApart) ?? [];
  return (
    words.map(({ x }) => line('rule', x, HEAD - 8, x, bottom)).join('') +
    printed.map(({ x, words, half }) => word('tick', Math.min(width - half, x), 12, words, 'middle')).join('')
  );
}

const TICK_GAP = 8;

function standApart(ticks: readonly { readonly x: number; readonly half: number }[]): boolean {
  return ticks.every(({ x, half }, index) => {
    const next = ticks[index + 1];
    return next === undefined || next.x - next.half - x - half >= TICK_GAP;
  });
}
