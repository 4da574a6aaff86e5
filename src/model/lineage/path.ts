import { derivationOf } from '../../record/derive.ts';
import { isRepeated, type Figure } from '../../record/schema/figure.ts';
import type { ResearchRecord } from '../../record/schema/record.ts';
import type { Drift } from './drift.ts';
import { driftBetween } from './drift/between.ts';

/**
 * Where a path ends. `measured`: at a source that counted or asked itself. `reported`: at a report of a measurement
 * whose own text is not in the record. `not-found`: at a retelling of nothing that the record holds.
 * `computed`: at a number that this record works out from others.
 */
export type End = 'measured' | 'reported' | 'not-found' | 'computed';

/** Where a figure stands on the path to the first measurement. */
export interface Standing {
  readonly figure: Figure;
  /** The standing of the figure that this one retells. */
  readonly original: Standing | undefined;
  /** The figures that retell this one, in the order of the record. */
  readonly retellings: readonly Standing[];
  /** The last figure on the path, with which it ends. */
  readonly root: Figure;
  readonly end: End;
  /** How many steps of retelling lie between the figure and the root. */
  readonly distance: number;
  /** What changed on the last step to the figure; nothing for one that retells none. */
  readonly drifts: readonly Drift[];
}

/** A first figure with everything that retells it, near or far. */
export interface Family {
  readonly root: Standing;
  /** The root and all retellings, each after the one that it retells. */
  readonly members: readonly Standing[];
  readonly depth: number;
}

/** The standing of every figure, by id. Each figure is visited once. */
export function lineage(record: ResearchRecord): ReadonlyMap<string, Standing> {
  const retold = new Map<string, Figure[]>();
  const roots: Figure[] = [];
  for (const figure of record.figures.values()) {
    const { restates } = figure;
    if (restates === undefined || !record.figures.has(restates)) roots.push(figure);
    else if (retold.has(restates)) retold.get(restates)?.push(figure);
    else retold.set(restates, [figure]);
  }
  const standings = new Map<string, Standing>();
  for (const root of roots) {
    const end = endAt(root);
    const reached: { figure: Figure; original: Standing | undefined; siblings: Standing[] }[] = [
      { figure: root, original: undefined, siblings: [] },
    ];
    for (const { figure, original, siblings } of reached) {
      const retellings: Standing[] = [];
      const distance = original === undefined ? 0 : original.distance + 1;
      const drifts = original === undefined ? [] : driftBetween(original.figure, figure, record);
      const standing = { figure, original, retellings, root, end, distance, drifts };
      standings.set(figure.id, standing);
      siblings.push(standing);
      for (const each of retold.get(figure.id) ?? [])
        reached.push({ figure: each, original: standing, siblings: retellings });
    }
  }
  // The check of the record refuses circles, and nobody asks for the lineage of a record that has not passed it.
  for (const id of record.figures.keys())
    if (!standings.has(id)) throw new Error(`the restatements of ${id} run in a circle`);
  return standings;
}

function endAt(root: Figure): End {
  if (isRepeated(root)) return 'not-found';
  if (derivationOf(root.derivation) !== undefined) return 'computed';
  return root.first_hand === 'yes' ? 'measured' : 'reported';
}

/** The figures on the path, from the one that stands there down to the root. */
export function pathOf(standing: Standing): Standing[] {
  const path: Standing[] = [];
  for (let each: Standing | undefined = standing; each !== undefined; each = each.original) path.push(each);
  return path;
}

/** The families: every root that something retells, in the order of the record. */
export function families(standings: ReadonlyMap<string, Standing>): Family[] {
  return [...standings.values()].filter(isRetoldRoot).map((root) => {
    const members = withRetellings(root);
    return {
      root,
      members,
      depth: members.reduce((deepest, { distance }) => Math.max(deepest, distance), 0),
    };
  });
}

function isRetoldRoot({ original, retellings }: Standing): boolean {
  return original === undefined && retellings.length > 0;
}

/** A figure and all that retells it, near or far, each after the one that it retells. */
export function withRetellings(root: Standing): Standing[] {
  const members: Standing[] = [];
  const waiting = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    members.push(next);
    waiting.push(...next.retellings.toReversed());
  }
  return members;
}
