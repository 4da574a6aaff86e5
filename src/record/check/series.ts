import type { Fault } from '../fault.ts';
import { spanOf } from '../period.ts';
import type { ResearchRecord } from '../record.ts';
import { pointsFile, SERIES_FOLDER, type Series } from '../series.ts';
import { faultAt } from './at.ts';

/** A series has points, in order; a running total says so; a file of points belongs to a series. */
export function checkSeries(
  record: ResearchRecord,
  known: ReadonlySet<string> | undefined,
  files: readonly string[],
  faulty: ReadonlySet<string>,
): Fault[] {
  const strays = files.filter(
    (file) =>
      file.startsWith(SERIES_FOLDER) &&
      known?.has(file.slice(SERIES_FOLDER.length, -'.csv'.length)) === false,
  );
  return [
    ...strays.map((file) => ({
      file,
      line: 1,
      id: '',
      column: 'file',
      value: file,
      problem: 'belongs to no row of data/series.csv',
      remedy: 'add the row, or delete the file',
    })),
    ...[...record.series.values()].flatMap((series) => [
      ...(series.points.length > 0 || faulty.has(pointsFile(series.id))
        ? pointFaults(series)
        : [faultAt(series, 'id', series.id, 'has no points', `add rows to ${pointsFile(series.id)}`)]),
      ...cumulativeFaults(series),
    ]),
  ];
}

function pointFaults(series: Series): Fault[] {
  return series.points.flatMap((point, index) => {
    const faults: Fault[] = [];
    if (series.unit === 'percent' && point.value > 100)
      faults.push(
        faultAt(
          point,
          'value',
          String(point.value),
          'is no share: it is above 100 percent',
          'check the number',
        ),
      );
    const previous = series.points[index - 1];
    if (previous === undefined) return faults;
    if ((spanOf(point.period)?.first ?? '') < (spanOf(previous.period)?.first ?? ''))
      faults.push(
        faultAt(
          point,
          'period',
          point.period,
          `comes after ${previous.period}`,
          'put the points in order of time',
        ),
      );
    if (point.period === previous.period && series.kind === 'time')
      faults.push(
        faultAt(
          point,
          'period',
          point.period,
          'stands twice',
          'keep one, or make the series stated or by-study',
        ),
      );
    return faults;
  });
}

function cumulativeFaults(series: Series): Fault[] {
  return (series.cumulative === 'yes') === series.id.endsWith('-cumulative')
    ? []
    : [
        faultAt(
          series,
          'cumulative',
          series.cumulative,
          'does not fit the id',
          'the id of a running total ends in -cumulative',
        ),
      ];
}
