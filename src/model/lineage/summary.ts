import type { ResearchRecord } from '../../record/schema/record.ts';
import { isExplained, type Dispute } from './disagreements.ts';
import { isMoreExact, type DriftField, type DriftKind } from './drift.ts';
import { driftName } from '../../language/say/labels.ts';
import type { End, Family, Standing } from './path.ts';

/** The record in numbers, as `/methods/` and `npm run record -- --summary` give them. */
export interface Summary {
  readonly figures: number;
  readonly sources: number;
  /** Figures that repeat another: each is one step of a path. What is printed to refute a number repeats none. */
  readonly steps: number;
  readonly families: number;
  /** How the paths of the families end. */
  readonly ends: Readonly<Record<End, number>>;
  readonly deepest: number;
  /** Steps by what changed on them, most frequent first. A step may count under several. */
  readonly drifts: readonly {
    readonly field: DriftField;
    readonly kind: DriftKind;
    readonly steps: number;
  }[];
  readonly stepsWithoutDrift: number;
  readonly stepsMoreExact: number;
  readonly disagreements: { readonly explained: number; readonly unexplained: number };
}

/** What is counted: parts of the model. */
interface Counted {
  readonly record: ResearchRecord;
  readonly standings: ReadonlyMap<string, Standing>;
  readonly families: readonly Family[];
  readonly disputes: readonly Dispute[];
}

/** Counts what the record holds. */
export function summary({ record, standings, families, disputes }: Counted): Summary {
  const steps = [...standings.values()]
    .filter(({ original, figure }) => original !== undefined && figure.role !== 'corrector')
    .map(({ drifts }) => drifts);
  const byKind = Map.groupBy(steps.flat(), ({ field, kind }) => `${field} ${kind}`);
  const drifts = [...byKind.values()].flatMap(([first, ...more]) =>
    first === undefined ? [] : [{ field: first.field, kind: first.kind, steps: more.length + 1 }],
  );
  const ends: Record<End, number> = { measured: 0, reported: 0, 'not-found': 0, computed: 0 };
  for (const { root } of families) ends[root.end] += 1;
  const explained = disputes.filter(isExplained).length;
  return {
    figures: record.figures.size,
    sources: record.sources.size,
    steps: steps.length,
    families: families.length,
    ends,
    deepest: families.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
    drifts: drifts.sort((a, b) => b.steps - a.steps || (driftName(a) < driftName(b) ? -1 : 1)),
    stepsWithoutDrift: steps.filter((step) => step.length === 0).length,
    stepsMoreExact: steps.filter(isMoreExact).length,
    disagreements: { explained, unexplained: disputes.length - explained },
  };
}
