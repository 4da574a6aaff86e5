import type { Model } from '../../../model/model.ts';
import { ascending, max } from 'd3-array';
import type { Figure } from '../../../record/schema/figure.ts';
import type { Operation } from '../../../record/schema/operation.ts';
import { entry } from '../../../record/schema/record.ts';
import { dateWords } from '../../../language/say/period.ts';
import { type Chart, ChartError, type Datum, type Picture, upperEnd } from '../../chart.ts';
import { barMark, barOverhang } from '../../marks/bar.ts';
import { datumOfFigure } from '../../datum.ts';
import { oneMeasure } from '../../admissible.ts';
import { drawnNumber } from '../../marks/kinds.ts';
import { longestScale } from '../../sheet/amount-rows.ts';
import { line, marked, onBothSheets, picture, WIDE, type Panel } from '../../sheet/svg.ts';
import { paragraph, widthOf, word } from '../../sheet/text.ts';
import { withColumn, wordsOf } from '../../words.ts';

interface Event {
  readonly datum: Datum;
  readonly operation: Operation;
  readonly date: string;
}

const YEAR = 46;
const WIDEST_NAME = 230;
const GAP = 12;
const THIN_BAR = 6;
const BAR = 12;
const ROW_GAP = 7;

/** Operations down the page in the order in which they were announced, each a bar as long as its count. */
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
    counted: `${words.counted} The year is that of the announcement; the length of a bar is the number of ${plural}.`,
    description: [
      ...(first && last && first !== last
        ? [
            `From ${first.operation.name} (${dateWords(first.date)}) to ${last.operation.name} (${dateWords(last.date)}).`,
          ]
        : []),
      ...words.description,
    ],
    pictures: onBothSheets((width) => drawn(events, width)),
    shape: 'bar',
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

/** A row an operation, under a hairline where a year begins: the name above its bar, or beside it where there is room. */
function drawn(events: readonly Event[], width: number): Picture {
  const data = events.map(({ datum }) => datum);
  const draw = width < WIDE ? narrowRow(data, width) : wideRow(data, width);
  let svg = '';
  let year = '';
  let y = 0;
  for (const { datum, date } of events) {
    const isNewYear = date.slice(0, 4) !== year;
    if (isNewYear) {
      year = date.slice(0, 4);
      svg += line('rule', 0, y, width, y) + word('tick', 0, y + 19, year);
      y += ROW_GAP;
    }
    const row = draw(datum, y);
    svg += marked(row.svg);
    y += row.height + ROW_GAP;
  }
  const names = data.map(({ label }) => label);
  return picture(y, svg, names, width);
}

type Draw = (datum: Datum, y: number) => Panel;

/** The name, the number flush right, and a thin bar beneath both. */
function narrowRow(data: readonly Datum[], width: number): Draw {
  const perValue = (width - YEAR - OVERHANG) / (max(data, upperEnd) || 1);
  const x = (value: number) => YEAR + value * perValue;
  return (datum, y) => {
    const number = drawnNumber(datum);
    const room = width - YEAR;
    const beside = room - GAP - widthOf('value', number);
    const name = paragraph('label', YEAR, y + 12, datum.label, beside);
    const top = y + name.height + 2;
    const bar = barMark(datum, { x0: YEAR, y: top, height: THIN_BAR, x });
    return {
      svg: name.svg + word('value', width, y + 12, number, 'end') + bar,
      height: name.height + THIN_BAR + 2,
    };
  };
}

const OVERHANG = 9;

/** The name, and beside it the bar with the number at its end. */
function wideRow(data: readonly Datum[], width: number): Draw {
  const names = Math.min(WIDEST_NAME, max(data, ({ label }) => widthOf('label', label)) ?? 0);
  const from = YEAR + names + GAP;
  const perValue = longestScale(data, width - from);
  const x = (value: number) => from + value * perValue;
  return (datum, y) => {
    const name = paragraph('label', YEAR, y + 12, datum.label, names);
    const bar = barMark(datum, { x0: from, y: y + 1, height: BAR, x });
    const after = x(upperEnd(datum)) + barOverhang(datum) + 8;
    return { svg: name.svg + bar + word('value', after, y + 12, drawnNumber(datum)), height: name.height };
  };
}
