import { greatest } from 'd3-array';
import { spansBreak, stretches, type Series } from '../../../record/schema/series.ts';
import { hedgedNumber } from '../../../language/say/hedge.ts';
import { countWords } from '../../../language/say/number.ts';
import { atPeriod } from '../../../language/say/period.ts';
import { capitalised, listWords } from '../../../language/say/text.ts';
import { upperEnd } from '../../chart.ts';
import type { TimePoint } from './time-axis.ts';

/** What a series over time shows, in sentences: each stretch of one counting by itself. */
export function courseWords(series: Series, points: readonly TimePoint[]): string[] {
  const runs = stretches(points, series.breaks);
  const change =
    series.breaks.length === 0
      ? []
      : [
          `The way of counting changed ${listWords(series.breaks.map(atPeriod))}: values on either side cannot be compared.`,
        ];
  return [
    ...(runs.length > MOST_STRETCHES ? [] : runs.flatMap((run) => courseOf(run, subject(series)))),
    ...change,
    ...apart(series, points),
  ];
}

const MOST_STRETCHES = 3;

/** What each value of a series is, by its unit. */
function subject({ unit }: Series): string {
  if (unit === 'percent') return 'The share';
  if (unit === 'count') return 'The count';
  return unit === 'USD' || unit === 'EUR' ? 'The sum' : 'The value';
}

/** How a stretch in which the way of counting stayed the same begins and ends, and the most in between. */
function courseOf(stretch: readonly TimePoint[], what: string): string[] {
  const [first, last] = [stretch[0], stretch.at(-1)];
  if (first === undefined || last === undefined) return [];
  const told = ({ datum, period }: TimePoint) => `${hedgedNumber(datum)} ${atPeriod(period)}`;
  if (first === last) return [`${what} was ${told(first)}.`];
  const peak = greatest(stretch, ({ datum }) => upperEnd(datum)) ?? last;
  const between = peak === first || peak === last ? '' : `, after ${told(peak)}, the most`;
  return [`${what} was ${told(first)} and ${told(last)}${between}.`];
}

/** Which values the picture joins to no other, because the counting changed within their time. */
function apart({ breaks }: Series, points: readonly TimePoint[]): string[] {
  const spanning = points.filter(({ period }) => spansBreak(period, breaks)).map(({ datum }) => datum.when);
  if (spanning.length === 0) return [];
  const change = breaks.length === 1 ? 'the change' : 'a change';
  return spanning.length === 1
    ? [`One value (${listWords(spanning)}) spans ${change} and is joined to neither side.`]
    : [
        `${capitalised(countWords(spanning.length))} values (${listWords(spanning)}) span ${change} and are joined to neither side.`,
      ];
}
