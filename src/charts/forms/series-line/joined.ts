import { stretches, type Series } from '../../../record/schema/series.ts';
import { upperEnd } from '../../chart.ts';
import type { TimePoint } from './time-axis.ts';

const A_YEAR = 365 * 24 * 3600 * 1000;

/** What decides, besides the points, what may be joined. */
type Counting = Pick<Series, 'breaks' | 'cumulative'>;

/**
 * The points in the order of time, parted where no line may lead from one to the next: where the way of counting
 * changed, where a year or more between them has no value, where the two overlap in time, and where a running total
 * falls, which no total does.
 */
export function joined(points: readonly TimePoint[], { breaks, cumulative }: Counting): TimePoint[][] {
  return stretches(points, breaks).flatMap((stretch) => {
    const runs: TimePoint[][] = [];
    for (const point of stretch) {
      const run = runs.at(-1);
      const before = run?.at(-1);
      const isJoined =
        before !== undefined && follows(before, point) && !(cumulative === 'yes' && falls(before, point));
      if (run !== undefined && isJoined) run.push(point);
      else runs.push([point]);
    }
    return runs;
  });
}

function follows(before: TimePoint, after: TimePoint): boolean {
  return after.start > before.end && !isGap(before, after);
}

function isGap({ end }: TimePoint, { start }: TimePoint): boolean {
  return start - end >= A_YEAR;
}

/** Whether a value lies below the one before it, whatever its range leaves open. */
export function falls(before: TimePoint, after: TimePoint): boolean {
  return upperEnd(after.datum) < before.datum.value;
}

/** Whether most points are joined to another. Others are no course of things, and are better read as rows. */
export function isCourse(runs: readonly (readonly TimePoint[])[]): boolean {
  const all = runs.flat().length;
  const alone = runs.filter(({ length }) => length === 1).length;
  return 2 * (all - alone) > all;
}

/** Whether a year or more has no value, between two points that were counted in one way. */
export function hasGap(points: readonly TimePoint[], breaks: readonly string[]): boolean {
  return stretches(points, breaks).some((stretch) =>
    stretch.some((after, index) => {
      const before = stretch[index - 1];
      return before !== undefined && isGap(before, after);
    }),
  );
}
