import { ascending } from 'd3-array';
import type { Model } from '../../../model/model.ts';
import type { Figure } from '../../../record/schema/figure.ts';
import type { Operation } from '../../../record/schema/operation.ts';
import { spanOf } from '../../../record/schema/period.ts';
import { entry } from '../../../record/schema/record.ts';
import { WATERS } from '../../../language/say/operation-labels.ts';
import { dateWords } from '../../../language/say/period.ts';
import { oneMeasure } from '../../admissible.ts';
import { type Chart, ChartError, type Datum } from '../../chart.ts';
import { datumOfFigure } from '../../datum.ts';
import { onBothSheets } from '../../sheet/svg.ts';
import { withColumn, wordsOf } from '../../words.ts';
import { drawStrips, type Hung } from './strips.ts';

/**
 * Operations hung from a waterline at the day of their announcement, each as deep as its count: one strip for abuse
 * sites, one for markets, one for what was on no darknet, all of one scale. The deepest of each strip are named.
 */
export function waterline(title: string, figures: readonly Figure[], model: Model): Chart {
  const events = figures
    .map((figure) => eventOf(figure, model))
    .toSorted((a, b) => ascending(a.year, b.year));
  oneMeasure(events.map(({ datum }) => datum));
  const names = Object.keys(WATERS) as Water[];
  const ordered = names.flatMap((water) => events.filter((event) => event.water === water));
  const strips = [...Map.groupBy(ordered, ({ water }) => WATERS[water])].map(([name, hung]) => ({
    name,
    hung,
  }));
  const words = wordsOf(ordered.map(({ datum }) => datum));
  const dates = ordered.map(({ date }) => dateWords(date));
  const waters = ordered.map(({ water }) => WATERS[water]);
  return {
    ...words,
    form: 'waterline',
    title,
    counted: `${words.counted.replace(/\.$/, '')}, by the date on which each operation was announced.`,
    pictures: onBothSheets((width) => drawStrips(strips, width)),
    shape: 'bar',
    groups: strips.map(({ name, hung }) => ({ name, data: hung.map(dated) })),
    table: withColumn(withColumn(words.table, 'Announced', dates), 'Where', waters),
  };
}

type Water = keyof typeof WATERS;

interface Event extends Hung {
  readonly water: Water;
  readonly date: string;
}

/** A value by the name and the day of its operation, for a reader who does not see where it hangs. */
function dated({ datum, date }: Event): Datum {
  return { ...datum, label: `${datum.label}, ${dateWords(date)}` };
}

function eventOf(figure: Figure, model: Model): Event {
  if (figure.operation === undefined)
    throw new ChartError(
      `${figure.id} belongs to no operation`,
      'leave it out, or fill its column operation',
    );
  const operation = entry(model.record.operations, figure.operation);
  const date = operation.announced ?? figure.period_end ?? figure.period_start;
  const span = spanOf(date ?? '');
  if (date === undefined || span === undefined)
    throw new ChartError(`${operation.id} has no date`, 'fill its column announced, or leave it out');
  const datum = datumOfFigure(figure, model, operation.name);
  return { datum, date, year: (yearsTo(span.first) + yearsTo(span.last)) / 2, water: waterOf(operation) };
}

/** `2014-07-16` as years: 2014.54. */
function yearsTo(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return year + (month - 1 + (date - 0.5) / 31) / 12;
}

function waterOf({ kind, network }: Operation): Water {
  if (network === 'open-web' || network === 'unknown') return 'elsewhere';
  return kind === 'market' || kind === 'market-sweep' ? 'markets' : 'sites';
}
