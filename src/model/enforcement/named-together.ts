import type { Operation } from '../../record/schema/operation.ts';
import { rowsById, type LookUp } from '../relations.ts';

/**
 * The other operations whose texts name an operation, or that its own texts name. All names are looked for in one pass
 * through each text; of two names that begin alike the longer is found, so that no part of a longer name counts.
 */
export function namedTogether(
  operations: readonly Operation[],
  texts: ReadonlyMap<string, string>,
): LookUp<Operation> {
  const byName = rowsById(operations, (operation) => [shortName(operation)]);
  const longestFirst = [...byName.keys()].sort((a, b) => b.length - a.length);
  const names = new RegExp(`\\b(?:${longestFirst.map((name) => RegExp.escape(name)).join('|')})\\b`, 'gu');
  const together = new Map(operations.map((operation) => [operation.id, new Set<Operation>()]));
  for (const teller of operations)
    for (const [name] of (texts.get(teller.id) ?? '').matchAll(names))
      for (const told of byName.get(name) ?? []) {
        if (told === teller) continue;
        together.get(teller.id)?.add(told);
        together.get(told.id)?.add(teller);
      }
  const place = new Map(operations.map((operation, index) => [operation, index]));
  const inOrder = (found: ReadonlySet<Operation>) =>
    [...found].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
  return (id) => inOrder(together.get(id) ?? new Set());
}

/** `Playpen` of `Operation Pacifier (Playpen)` stands in no text about others; `Operation Pacifier` may. */
function shortName({ name }: Operation): string {
  return name.replace(/ \(.*\)$/, '');
}
