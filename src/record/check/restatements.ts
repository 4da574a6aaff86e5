import type { Fault } from '../fault.ts';
import type { FigureRow } from '../figure.ts';
import { faultAt } from './at.ts';

/** A restatement leads to another figure and, step by step, to an end. */
export function checkRestatements(figures: ReadonlyMap<string, FigureRow>): Fault[] {
  return [...figures.values()].flatMap((figure) => {
    const { id, restates } = figure;
    const refuse = (problem: string, remedy: string) => [
      faultAt(figure, 'restates', restates ?? '', problem, remedy),
    ];
    if (restates === id) return refuse('is the figure itself', 'name the figure that it retells, or nothing');
    return leadsBack(figure, figures)
      ? refuse('runs in a circle', 'name the figure that was there first')
      : [];
  });
}

function leadsBack(figure: FigureRow, figures: ReadonlyMap<string, FigureRow>): boolean {
  const seen = new Set<string>();
  for (let id = figure.restates; id !== undefined && !seen.has(id); id = figures.get(id)?.restates) {
    if (id === figure.id) return true;
    seen.add(id);
  }
  return false;
}
