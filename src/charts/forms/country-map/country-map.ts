import { extent, tickStep } from 'd3-array';
import type { Figure, Unit } from '../../../record/schema/figure.ts';
import type { Model } from '../../../model/model.ts';
import { rangeWords } from '../../../language/say/number.ts';
import { ChartError, type Chart, type Datum, type Picture } from '../../chart.ts';
import { countryData } from '../country-dots/country-dots.ts';
import { dotMark } from '../../marks/dot.ts';
import { isOnMap, MAP_HEIGHT, middleOf, otherLand, outline } from './map-shapes.ts';
import { element, marked, NARROW, onBothSheets, picture, WIDE } from '../../sheet/svg.ts';
import { word } from '../../sheet/text.ts';
import { wordsOf } from '../../words.ts';

/** Up to five classes, told by the tint of the country and again by the size of its dot. */
const TINTS = ['depth-1', 'depth-2', 'depth-3', 'depth-4', 'depth-5'] as const;
const SMALLEST_DOT = 1.3;
const DOT_STEP = 0.75;
const LEGEND_ROW = 22;

interface Class {
  readonly low: number;
  readonly high: number;
  readonly tint: string;
  readonly radius: number;
}

/** A second view of one measure across countries: where they lie. The ranking is in `country-dots`. */
export function countryMap(title: string, figures: readonly Figure[], model: Model): Chart {
  const data = countryData(figures, model);
  const countryOf = new Map(figures.map(({ id, place }) => [id, place[0] ?? '']));
  const places = data.map((datum) => ({ datum, country: countryOf.get(datum.id) ?? '' }));
  const missing = places.find(({ country }) => !isOnMap(country));
  if (missing !== undefined)
    throw new ChartError(`the map has no place for ${missing.country}`, 'take the form "country-dots"');
  const words = wordsOf(data);
  return {
    ...words,
    form: 'country-map',
    title,
    pictures: onBothSheets((width) => drawn(places, width)),
  };
}

interface OnMap {
  readonly datum: Datum;
  readonly country: string;
}

function drawn(places: readonly OnMap[], width: number): Picture {
  const scale = width / NARROW;
  const classes = classesOf(places.map(({ datum }) => datum.value));
  const classOf = ({ datum }: OnMap) => classes.findLast(({ low }) => datum.value >= low);
  const land = element('path', { class: 'land', d: otherLand(places.map(({ country }) => country)) });
  const shapes = classes.map((each) => {
    const members = places.filter((place) => classOf(place) === each).map(({ country }) => country);
    const d = members.map(outline).join('');
    return d === '' ? '' : element('path', { class: `country ${each.tint}`, d });
  });
  const map = element(
    'g',
    { transform: scale === 1 ? undefined : `scale(${scale})` },
    land + shapes.join(''),
  );
  const dots = places.map((place) => {
    const [x, y] = middleOf(place.country).map((each) => each * scale) as [number, number];
    const radius = (classOf(place)?.radius ?? SMALLEST_DOT) * Math.sqrt(scale);
    return marked(dotMark(place.datum, { x, y, length: 0, grows: 'right', radius }));
  });
  const top = MAP_HEIGHT * scale;
  const columns = width < WIDE ? 2 : MOST_CLASSES;
  const legend = classes.map((each, index) => {
    const x = (index % columns) * (width / columns);
    const y = top + 14 + Math.floor(index / columns) * LEGEND_ROW;
    return legendEntry(each, x, y, Math.sqrt(scale), places[0]?.datum.unit ?? 'count');
  });
  const marks = element('g', { class: 'on-map' }, dots.join(''));
  const rows = Math.ceil(classes.length / columns);
  return picture(top + 6 + LEGEND_ROW * rows, map + marks + legend.join(''), [], width);
}

const MOST_CLASSES = TINTS.length;

/** Classes of equal and round width. The highest value belongs to the last. */
function classesOf(values: readonly number[]): Class[] {
  const [low = 0, high = 0] = extent(values);
  for (let count = MOST_CLASSES; count > 1; count -= 1) {
    const step = tickStep(low, high, count) || 1;
    const start = step * Math.floor(low / step);
    const needed = Math.max(1, Math.ceil((high - start) / step));
    if (needed <= MOST_CLASSES)
      return TINTS.slice(0, needed).map((tint, index) => ({
        low: start + index * step,
        high: start + (index + 1) * step,
        tint,
        radius: SMALLEST_DOT + index * DOT_STEP,
      }));
  }
  throw new Error(`values from ${low} to ${high} fall into no ${MOST_CLASSES} classes`);
}

function legendEntry(
  { low, high, tint, radius }: Class,
  x: number,
  y: number,
  scale: number,
  unit: Unit,
): string {
  const swatch = element('rect', { class: `country ${tint}`, x: x + 0.5, y: y - 6, width: 22, height: 12 });
  const dot = element('circle', { class: 'dot', cx: x + 11.5, cy: y, r: radius * scale });
  const words = word('tick', x + 30, y + 5, rangeWords(low, high, unit));
  return swatch + element('g', { class: 'on-map' }, dot) + words;
}
