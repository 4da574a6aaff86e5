import { faultAt, type Fault } from '../../faults/fault.ts';
import type { FigureRow } from '../schema/figure.ts';
import { onCircles } from '../topological.ts';

/** A restatement leads to another figure and, step by step, to an end; so does a figure that another supersedes. */
export function checkChains(figures: ReadonlyMap<string, FigureRow>): Fault[] {
  return [
    ...chainFaults(figures, 'restates', 'name the figure that was there first, or nothing'),
    ...chainFaults(figures, 'superseded_by', 'write the id of the later figure'),
  ];
}

function chainFaults(
  figures: ReadonlyMap<string, FigureRow>,
  column: 'restates' | 'superseded_by',
  remedy: string,
): Fault[] {
  const next = ({ [column]: id }: FigureRow) => (id !== undefined && figures.has(id) ? [id] : []);
  const circles = onCircles(new Map([...figures].map(([id, figure]) => [id, next(figure)])));
  return [...figures.values()]
    .filter(({ id }) => circles.has(id))
    .map((figure) => {
      const { id, [column]: named = '' } = figure;
      const problem = named === id ? 'is the figure itself' : 'runs in a circle';
      return faultAt(figure, column, named, problem, remedy);
    });
}
