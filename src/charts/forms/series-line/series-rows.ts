import { stretches, type Series } from '../../../record/schema/series.ts';
import { capitalised } from '../../../language/say/text.ts';
import type { RowGroup } from '../../sheet/row.ts';
import { isCourse, joined } from './joined.ts';
import type { TimePoint } from './time-axis.ts';

const MOST_ROWS = 14;

/** Whether the points are better read as rows than on an axis of time: few of them, and most joined to no other. */
export function areRows(series: Series, points: readonly TimePoint[]): boolean {
  return points.length <= MOST_ROWS && !(series.kind === 'time' && isCourse(joined(points, series)));
}

/**
 * A row for each point in the order of time. Under its time stands whoever counted it, where they differ, and whether it
 * was counted otherwise than the one before, unless all were: then the caption says so.
 */
export function rowsOf({ breaks }: Series, points: readonly TimePoint[]): RowGroup[] {
  const differ = new Set(points.map(({ datum }) => datum.counter)).size > 1;
  const stretchOf = new Map(
    stretches(points, breaks).flatMap((stretch) => stretch.map((point) => [point, stretch] as const)),
  );
  const isAllChange = changesEachTime(points, breaks);
  const rows = points.map((point, index) => {
    const before = points[index - 1];
    const isChange = before !== undefined && stretchOf.get(before) !== stretchOf.get(point);
    const under = [
      ...(differ ? [point.datum.counter] : []),
      ...(isChange && !isAllChange ? ['counted in another way'] : []),
    ];
    return { datum: point.datum, under: capitalised(under.join('; ')) };
  });
  return [{ heading: '', rows }];
}

/** Whether no two points were counted in one way. */
export function changesEachTime(points: readonly TimePoint[], breaks: readonly string[]): boolean {
  return points.length > 1 && stretches(points, breaks).length === points.length;
}
