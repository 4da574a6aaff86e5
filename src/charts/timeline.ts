import { ascending, max } from 'd3-array';
import { scaleSqrt } from 'd3-scale';
import type { Figure } from '../record/figure.ts';
import type { Operation } from '../record/operation.ts';
import { entry, type ResearchRecord } from '../record/record.ts';
import { hedgedNumber } from '../wording/hedge.ts';
import { dateWords } from '../wording/period.ts';
import { ChartError, type Chart, type Datum } from './chart.ts';
import { circleMark, CIRCLE_OVERHANG } from './circle-mark.ts';
import { datumOfFigure } from './datum.ts';
import { upperEnd } from './describe.ts';
import { oneMeasure } from './evidence.ts';
import { line, marked, picture, WIDTH } from './svg.ts';
import { paragraph, paragraphHeight, word } from './text.ts';
import { wordsOf } from './words.ts';

interface Event {
  readonly datum: Datum;
  readonly operation: Operation;
  readonly date: string;
}

const LARGEST = 34;
const SMALLEST = 2;
const CENTRE = LARGEST + 2;
const TEXT_LEFT = CENTRE + LARGEST + CIRCLE_OVERHANG + 6;

/** Operations down the page in the order in which they were announced, each a circle whose area is its count. */
export function timeline(title: string, figures: readonly Figure[], record: ResearchRecord): Chart {
  const events = figures
    .map((figure) => eventOf(figure, record))
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
    counted: `${words.counted} The area of a circle is the number of ${plural}${data.some(isNone) ? '; a dash stands for none' : ''}.`,
    description: [
      ...(first && last && first !== last
        ? [
            `From ${first.operation.name} (${dateWords(first.date)}) to ${last.operation.name} (${dateWords(last.date)}).`,
          ]
        : []),
      ...words.description,
    ],
    svg: drawn(events),
  };
}

function eventOf(figure: Figure, record: ResearchRecord): Event {
  if (figure.operation === undefined)
    throw new ChartError(
      `${figure.id} belongs to no operation`,
      'leave it out, or fill its column operation',
    );
  const operation = entry(record.operations, figure.operation);
  const date = operation.announced ?? figure.period_end ?? figure.period_start;
  if (date === undefined)
    throw new ChartError(`${operation.id} has no date`, 'fill its column announced, or leave it out');
  return { datum: datumOfFigure(figure, record, operation.name), operation, date };
}

function drawn(events: readonly Event[]): string {
  const radius = scaleSqrt()
    .domain([0, max(events, ({ datum }) => upperEnd(datum)) ?? 1])
    .range([0, LARGEST]);
  let svg = '';
  let y = 0;
  let year = '';
  for (const { datum, date } of events) {
    if (date.slice(0, 4) !== year) {
      year = date.slice(0, 4);
      y += y === 0 ? 0 : 8;
      svg += word('strong', 0, y + 12, year) + line('rule', 40, y + 8, WIDTH, y + 8);
      y += 22;
    }
    const r = Math.max(SMALLEST, radius(datum.value));
    const high = datum.value_high === undefined ? undefined : radius(datum.value_high);
    const value = hedgedNumber(datum);
    const nameHeight = paragraphHeight('label', datum.label, WIDTH - TEXT_LEFT);
    const texts = nameHeight + paragraphHeight('strong', value, WIDTH - TEXT_LEFT);
    const height = Math.max(texts, 2 * (high ?? r) + 6) + 8;
    const middle = y + height / 2 - 4;
    const top = middle - texts / 2 + 12;
    svg += marked(isNone(datum) ? dash(middle) : circleMark(datum, { x: CENTRE, y: middle, r, high }));
    svg += paragraph('label', TEXT_LEFT, top, datum.label, WIDTH - TEXT_LEFT).svg;
    svg += paragraph('strong', TEXT_LEFT, top + nameHeight, value, WIDTH - TEXT_LEFT).svg;
    y += height;
  }
  return picture(y, svg);
}

/** Whether nobody was counted: however small, a circle would show somebody. */
function isNone(datum: Datum): boolean {
  return upperEnd(datum) === 0;
}

function dash(y: number): string {
  return line('limit', CENTRE - 4, y, CENTRE + 4, y);
}
