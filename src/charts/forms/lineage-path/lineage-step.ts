import type { Model } from '../../../model/model.ts';
import type { DriftField } from '../../../model/lineage/drift.ts';
import { FIELD_NAMES } from '../../../model/lineage/drift-names.ts';
import type { Standing } from '../../../model/lineage/path.ts';
import { entry } from '../../../record/schema/record.ts';
import { listWords } from '../../../language/say/place.ts';
import { sourceLabel } from '../../sheet/row-labels.ts';

/** One step of a path: a figure, or several that retell the same figure in the same way and count the same thing. */
export interface Step {
  readonly standings: readonly [Standing, ...Standing[]];
  /** What changed in every one of them, and what in some only. */
  readonly changedInAll: readonly DriftField[];
  readonly changedInSome: readonly DriftField[];
}

const MOST_TELLERS = 3;

/** Who tells it: the first few, and how many more. */
export function tellersOf({ standings }: Step, model: Model): string {
  const all = [
    ...new Set(standings.map(({ figure }) => sourceLabel(entry(model.record.sources, figure.source)))),
  ];
  const more = all.length - MOST_TELLERS;
  return (more > 1 ? [...all.slice(0, MOST_TELLERS), `${more} more`] : all).join('; ');
}

/** Whether a telling is an example of error. All of one step are, or none. */
export function isSpecimen({ figure }: Standing): boolean {
  return figure.role === 'specimen';
}

/** Whether another thing is counted than in the figure that is retold. */
export function isMoved({ changedInAll }: Step): boolean {
  return changedInAll.includes('measure');
}

/** What changed on the edge to what is retold, and whether this is an error; nothing of the first figure of a path. */
export function changeOf(step: Step): string {
  const { standings } = step;
  if (standings[0].original === undefined) return '';
  const error = standings.length === 1 ? 'an example of error' : 'examples of error';
  return [...(isSpecimen(standings[0]) ? [error] : []), ...changes(step)].join('; ');
}

function changes({ changedInAll, changedInSome }: Step): string[] {
  const named = (fields: readonly DriftField[]) => listWords(fields.map((field) => FIELD_NAMES[field]));
  if (changedInAll.length + changedInSome.length === 0) return ['unchanged, as far as can be computed'];
  const inAll = changedInAll.length === 0 ? [] : [`changed: ${named(changedInAll)}`];
  const before = changedInAll.length === 0 ? 'changed ' : '';
  return [...inAll, ...(changedInSome.length === 0 ? [] : [`${before}in some: ${named(changedInSome)}`])];
}
