import { faultAt, type Fault } from '../../faults/fault.ts';
import { isMonth, isMonthOrYears, spanOf } from '../schema/period.ts';
import type { ResearchRecord, Rows } from '../schema/record.ts';
import { pointsFile, stretches, type Point, type Series } from '../schema/series.ts';
import { amountProblems } from './amounts.ts';

/** A series has points, in order, and a running total says so. Where a file of points is `faulty`, they may be lost. */
export function checkSeries(record: ResearchRecord, rows: Rows, faulty: ReadonlySet<string>): Fault[] {
  return [
    ...[...record.series.values()].flatMap((series) => [
      ...(series.points.length > 0 || faulty.has(pointsFile(series.id))
        ? []
        : [faultAt(series, 'id', series.id, 'has no points', `add rows to ${pointsFile(series.id)}`)]),
      ...cumulativeFaults(series),
      ...breakFaults(series),
      ...series.points.flatMap((point) =>
        amountProblems({ ...point, unit: series.unit }, record.measures.get(series.measure)).map((problem) =>
          faultAt(point, ...problem),
        ),
      ),
    ]),
    ...[...rows.points].flatMap(([id, points]) =>
      periodFaults(points, record.series.get(id)?.kind === 'time'),
    ),
  ];
}

function periodFaults(points: readonly Point[], isLine: boolean): Fault[] {
  const isMonthly = points.some(({ period }) => period.split('/').some(isMonth));
  return points.flatMap((point, index) => {
    const { period } = point;
    const previous = points[index - 1]?.period;
    const [span, before] = [spanOf(period), spanOf(previous ?? '')];
    const refuse = (problem: string, remedy: string) => [faultAt(point, 'period', period, problem, remedy)];
    const either = isMonthly ? undefined : period.split('/').find(isMonthOrYears);
    if (either !== undefined) return refuse('could be a month or a financial year', eitherOf(either));
    if (span === undefined || before === undefined || previous === undefined) return [];
    if (span.first < before.first)
      return refuse(`comes after ${previous}`, 'put the points in order of time');
    const isSame = span.first === before.first && span.last === before.last;
    return isSame && (isLine || period !== previous)
      ? refuse(
          period === previous ? 'stands twice' : `covers the same days as ${previous}`,
          period === previous
            ? 'keep one, or make the series stated or by-study'
            : `keep one, or write both in one way`,
        )
      : [];
  });
}

function eitherOf(period: string): string {
  const { first, last } = spanOf(period) ?? { first: '', last: '' };
  const year = Number(period.slice(0, 4));
  return `write ${first}/${last} for the month, ${year}-07/${year + 1}-06 for the year to June`;
}

/** What a break could mean is told by the points. */
function breakFaults(series: Series): Fault[] {
  if (series.points.some(({ period }) => period.split('/').some(isMonth))) return [];
  return series.breaks
    .filter(isMonthOrYears)
    .map((each) => faultAt(series, 'breaks', each, 'could be a month or a financial year', eitherOf(each)));
}

function cumulativeFaults(series: Series): Fault[] {
  const isCumulative = series.cumulative === 'yes';
  if (isCumulative !== series.id.endsWith('-cumulative')) {
    const remedy = 'the id of a running total ends in -cumulative';
    return [faultAt(series, 'cumulative', series.cumulative, 'does not fit the id', remedy)];
  }
  return isCumulative ? stretches(series.points, series.breaks).flatMap(fallFaults) : [];
}

/** How the note of a point begins that says why a running total fell though the counting stayed the same. */
const WHY_LOWER = 'lower because ';

/** A running total that falls was counted otherwise, which a break tells, or the point's own note says why. */
function fallFaults(points: readonly Point[]): Fault[] {
  return points.flatMap((point, index) => {
    const before = points[index - 1];
    const isTold = point.note.toLowerCase().startsWith(WHY_LOWER);
    if (before === undefined || point.value >= before.value || isTold) return [];
    const problem = `is less than ${before.value} of ${before.period}, though this is a running total`;
    const remedy = `put its period into the breaks of the series if the counting changed, or begin its note with "${WHY_LOWER}"`;
    return [faultAt(point, 'value', String(point.value), problem, remedy)];
  });
}
