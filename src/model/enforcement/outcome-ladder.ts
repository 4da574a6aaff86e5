import { ascending } from 'd3-array';
import type { Figure } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';
import { lastDay } from '../../record/schema/period.ts';
import { STAGE_NAMES } from '../../language/say/operation-labels.ts';

export type Stage = keyof typeof STAGE_NAMES;

/** The rungs, from whoever used a site to whatever else was counted. */
export const STAGES = Object.keys(STAGE_NAMES) as Stage[];

/** One rung: what stands on it, measure by measure, each measure's figures by the date of the count. */
export interface Rung {
  readonly stage: Stage;
  readonly steps: readonly { readonly measure: Measure; readonly figures: readonly Figure[] }[];
}

/**
 * The figures of an operation as a ladder of outcomes. A figure stands on the one rung of its measure, and nothing is
 * added up: users, suspects, arrests and charges are different things, and even one rung may hold several measures.
 */
export function outcomeLadder(figures: readonly Figure[], record: ResearchRecord): Rung[] {
  const steps = [...Map.groupBy(figures, ({ measure }) => measure)].map(([id, each]) => ({
    measure: entry(record.measures, id),
    figures: each.toSorted((a, b) => ascending(lastDay(a), lastDay(b))),
  }));
  return STAGES.map((stage) => ({
    stage,
    steps: steps.filter(({ measure }) => (measure.stage ?? 'other') === stage),
  })).filter((rung) => rung.steps.length > 0);
}
