import type { Figure } from '../record/schema/figure.ts';
import type { ResearchRecord } from '../record/schema/record.ts';
import { allChanges, changesOf, type Change } from './ledger/history.ts';
import { markOfChange } from './ledger/words.ts';
import { descents, type Descent } from './lineage/descent.ts';
import { disputes, type Dispute } from './lineage/disagreements.ts';
import { families, lineage, type Family, type Standing } from './lineage/path.ts';
import { placesOf, type Place } from './places/place.ts';
import { relate, type Relations } from './relations.ts';

/**
 * All that is computed from the record, each thing once and only when it is first asked for. Whoever shows the record
 * takes the model and computes nothing of this again.
 */
export interface Model {
  readonly record: ResearchRecord;
  readonly relations: Relations;
  /** Where each figure stands on the path to the first measurement, by its id. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Every first figure that something retells, with its retellings. */
  readonly families: readonly Family[];
  /** The ways from the surface down to the first figures of some, one for each. */
  readonly descents: (figures: readonly Figure[]) => readonly Descent[];
  readonly disputes: readonly Dispute[];
  readonly places: readonly Place[];
  /** All changes of published figures, newest first. */
  readonly changes: readonly Change[];
  /** What changed in one figure since it was published, oldest first. */
  readonly changesOf: (figure: Figure) => readonly Change[];
  /** `changed 25 November 2026`, `withdrawn 3 May 2027`; nothing of a figure that says what it has always said. */
  readonly changeMark: (figure: Figure) => string | undefined;
}

/** The model of a record as the public sees it: without drafts. */
export function modelOf(record: ResearchRecord): Model {
  const relations = once(() => relate(record));
  const standings = once(() => lineage(record));
  const familiesOnce = once(() => families(standings()));
  const disputesOnce = once(() => disputes(record));
  const places = once(() => placesOf(record));
  const changes = once(() => allChanges(record));
  const changesOnce = onceEach((figure: Figure) => changesOf(figure, record));
  return {
    record,
    get relations() {
      return relations();
    },
    get standings() {
      return standings();
    },
    get families() {
      return familiesOnce();
    },
    descents: (figures) => descents(figures, record, standings()),
    get disputes() {
      return disputesOnce();
    },
    get places() {
      return places();
    },
    get changes() {
      return changes();
    },
    changesOf: changesOnce,
    changeMark: (figure) => markOfChange(changesOnce(figure).at(-1)),
  };
}

/** A value that is computed when it is first asked for, and then kept. */
function once<Value>(find: () => Value): () => Value {
  let kept: { readonly value: Value } | undefined;
  return () => (kept ??= { value: find() }).value;
}

/** An answer for each of some objects, computed when it is first asked for. */
function onceEach<Key extends object, Answer extends object>(
  find: (key: Key) => Answer,
): (key: Key) => Answer {
  const kept = new WeakMap<Key, Answer>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const answer = find(key);
    kept.set(key, answer);
    return answer;
  };
}
