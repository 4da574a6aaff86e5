import { faultAt, type Fault } from '../../faults/fault.ts';
import { spanOf } from '../schema/period.ts';
import type { ResearchRecord } from '../schema/record.ts';
import { pointsFile, type Point, type Series } from '../schema/series.ts';

/** A series has points, in order, and a running total says so. Where a file of points is `faulty`, they may be lost. */
export function checkSeries(record: ResearchRecord, faulty: ReadonlySet<string>): Fault[] {
  return [...record.series.values()].flatMap((series) => {
    const file = pointsFile(series.id);
    const hasPoints = series.points.length > 0 || faulty.has(file);
    return [
      ...(hasPoints ? [] : [faultAt(series, 'id', series.id, 'has no points', `add rows to ${file}`)]),
      ...series.points.flatMap((point, index) => pointFaults(series, point, series.points[index - 1])),
      ...cumulativeFaults(series),
    ];
  });
}

function pointFaults(series: Series, point: Point, previous: Point | undefined): Fault[] {
  const { period, value } = point;
  const faults: Fault[] = [];
  const refuse = (column: string, cell: string, problem: string, remedy: string) =>
    faults.push(faultAt(point, column, cell, problem, remedy));

  if (series.unit === 'percent' && value > 100)
    refuse('value', String(value), 'is no share: it is above 100 percent', 'check the number');
  if (previous === undefined) return faults;
  if ((spanOf(period)?.first ?? '') < (spanOf(previous.period)?.first ?? ''))
    refuse('period', period, `comes after ${previous.period}`, 'put the points in order of time');
  if (period === previous.period && series.kind === 'time')
    refuse('period', period, 'stands twice', 'keep one, or make the series stated or by-study');
  return faults;
}

function cumulativeFaults(series: Series): Fault[] {
  if ((series.cumulative === 'yes') === series.id.endsWith('-cumulative')) return [];
  const remedy = 'the id of a running total ends in -cumulative';
  return [faultAt(series, 'cumulative', series.cumulative, 'does not fit the id', remedy)];
}
