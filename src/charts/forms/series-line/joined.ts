import { stretches } from '../../../record/schema/series.ts';
import type { TimePoint } from './time-axis.ts';

const A_YEAR = 365 * 24 * 3600 * 1000;

/**
 * The points in the order of time, parted where no line may lead from one to the next: where the way of counting
 * changed, where a year or more between them has no value, and where the two overlap in time.
 */
export function joined(points: readonly TimePoint[], breaks: readonly string[]): TimePoint[][] {
  return stretches(points, breaks).flatMap((stretch) => {
    const runs: TimePoint[][] = [];
    for (const point of stretch) {
      const run = runs.at(-1);
      const before = run?.at(-1);
      if (run !== undefined && before !== undefined && follows(before, point)) run.push(point);
      else runs.push([point]);
    }
    return runs;
  });
}

function follows({ end }: TimePoint, { start }: TimePoint): boolean {
  return start > end && start - end < A_YEAR;
}

/** Whether most points are joined to another. Others are no course of things, and are better read as rows. */
export function isCourse(runs: readonly (readonly TimePoint[])[]): boolean {
  const all = runs.flat().length;
  const alone = runs.filter(({ length }) => length === 1).length;
  return 2 * (all - alone) > all;
}

/** Whether a line was parted only because nobody counted in between. */
export function hasGap(points: readonly TimePoint[], breaks: readonly string[]): boolean {
  return joined(points, breaks).length > stretches(points, breaks).length;
}
