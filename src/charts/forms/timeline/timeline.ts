import type { Model } from '../../../model/model.ts';
import { ascending, max } from 'd3-array';
import { scaleSqrt } from 'd3-scale';
import type { Figure } from '../../../record/schema/figure.ts';
import type { Operation } from '../../../record/schema/operation.ts';
import { entry } from '../../../record/schema/record.ts';
import { dateWords } from '../../../language/say/period.ts';
import { type Chart, ChartError, type Datum, type Picture, upperEnd } from '../../chart.ts';
import { circleMark, CIRCLE_OVERHANG } from '../../marks/circle.ts';
import { datumOfFigure } from '../../datum.ts';
import { oneMeasure } from '../../admissible.ts';
import { drawnNumber, marksOf } from '../../marks/kinds.ts';
import { line, marked, picture, WIDTH, type Panel, onOneSheet } from '../../sheet/svg.ts';
import { paragraph, TEXT, widthOf, word } from '../../sheet/text.ts';
import { withColumn, wordsOf } from '../../words.ts';

interface Event {
  readonly datum: Datum;
  readonly operation: Operation;
  readonly date: string;
}

/** The columns: the year, the circle, and the name with the value at the far end of its line. */
const YEAR = 40;
const LARGEST = 20;
const SMALLEST = 2;
const CENTRE = YEAR + LARGEST;
const TEXT_LEFT = CENTRE + LARGEST + CIRCLE_OVERHANG + 4;
const TEXT_WIDTH = WIDTH - TEXT_LEFT;
const BETWEEN_WORDS = 10;
const BETWEEN_ROWS = 5;

/** How far the middle of a line of text lies beneath its upper edge, and its baseline beneath that. */
const HALF_LINE = TEXT.label.line / 2;
const TO_BASELINE = 4.5;

/** Operations down the page in the order in which they were announced, each a circle whose area is its count. */
export function timeline(title: string, figures: readonly Figure[], model: Model): Chart {
  const events = figures
    .map((figure) => eventOf(figure, model))
    .toSorted((a, b) => ascending(a.date, b.date));
  const data = events.map(({ datum }) => datum);
  const { plural } = oneMeasure(data);
  const twice = events.find((each) =>
    events.some((other) => other !== each && other.operation === each.operation),
  );
  if (twice !== undefined)
    throw new ChartError(
      `two figures are of the operation ${twice.operation.id}`,
      'name one of them, or show how they disagree with the form "accounts"',
    );
  const words = wordsOf(data);
  const [first, last] = [events[0], events.at(-1)];
  return {
    ...words,
    form: 'timeline',
    title,
    counted: `${words.counted} The year is that of the announcement; the area of a circle is the number of ${plural}${data.some(isNone) ? '; a dash stands for none' : ''}.`,
    description: [
      ...(first && last && first !== last
        ? [
            `From ${first.operation.name} (${dateWords(first.date)}) to ${last.operation.name} (${dateWords(last.date)}).`,
          ]
        : []),
      ...words.description,
    ],
    pictures: onOneSheet(drawn(events)),
    shape: 'circle',
    marks: marksOf(data.filter((datum) => !isNone(datum))),
    table: withColumn(
      words.table,
      'Announced',
      events.map(({ operation: { announced } }) => (announced ? dateWords(announced) : 'not stated')),
    ),
  };
}

function eventOf(figure: Figure, model: Model): Event {
  if (figure.operation === undefined)
    throw new ChartError(
      `${figure.id} belongs to no operation`,
      'leave it out, or fill its column operation',
    );
  const operation = entry(model.record.operations, figure.operation);
  const date = operation.announced ?? figure.period_end ?? figure.period_start;
  if (date === undefined)
    throw new ChartError(`${operation.id} has no date`, 'fill its column announced, or leave it out');
  return { datum: datumOfFigure(figure, model, operation.name), operation, date };
}

/**
 * A row an operation, as in a table. A circle may reach into the height of its neighbours' texts, but neither into
 * their circles nor over the hairline above a new year.
 */
function drawn(events: readonly Event[]): Picture {
  const radius = scaleSqrt()
    .domain([0, max(events, ({ datum }) => upperEnd(datum)) ?? 1])
    .range([0, LARGEST]);
  let svg = '';
  let year = '';
  let underText = 0;
  let underCircle = 0;
  for (const { datum, date } of events) {
    const r = Math.max(SMALLEST, radius(datum.value));
    const high = datum.value_high === undefined ? undefined : radius(datum.value_high);
    const reach = high ?? r;
    const isNewYear = date.slice(0, 4) !== year;
    if (isNewYear) {
      year = date.slice(0, 4);
      const top = Math.max(underText, underCircle);
      svg += line('rule', 0, top, WIDTH, top);
      underText = underCircle = top + BETWEEN_ROWS;
    }
    const middle = Math.max(underText + HALF_LINE, underCircle + reach);
    const baseline = middle + TO_BASELINE;
    const texts = nameAndValue(datum, baseline);
    const mark = isNone(datum) ? dash(middle) : circleMark(datum, { x: CENTRE, y: middle, r, high });
    svg += (isNewYear ? word('strong', 0, baseline, year) : '') + marked(mark + texts.svg);
    underText = middle - HALF_LINE + texts.height + BETWEEN_ROWS;
    underCircle = middle + reach + BETWEEN_ROWS;
  }
  return picture(
    Math.max(underText, underCircle),
    svg,
    events.map(({ datum }) => datum.label),
  );
}

/** The name and, flush right, the value: on the first line of the name, or beneath where that takes less height. */
function nameAndValue(datum: Datum, y: number): Panel {
  const value = drawnNumber(datum);
  const room = TEXT_WIDTH - BETWEEN_WORDS - widthOf('strong', value);
  const beside = paragraph('label', TEXT_LEFT, y, datum.label, room);
  const alone = paragraph('label', TEXT_LEFT, y, datum.label, TEXT_WIDTH);
  const fits = beside.lines.every((each) => widthOf('label', each) <= room);
  const isBeside = fits && beside.height <= alone.height + TEXT.strong.line;
  const [name, valueY, height] = isBeside
    ? [beside, y, beside.height]
    : [alone, y + alone.height, alone.height + TEXT.strong.line];
  return { svg: name.svg + word('strong', WIDTH, valueY, value, 'end'), height };
}

/** Whether nobody was counted: however small, a circle would show somebody. */
function isNone(datum: Datum): boolean {
  return upperEnd(datum) === 0;
}

function dash(y: number): string {
  return line('limit', CENTRE - 4, y, CENTRE + 4, y);
}
