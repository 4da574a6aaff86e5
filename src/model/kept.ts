import { remembered } from '../record/remembered.ts';

/** Parts by name, each computed when it is first asked for, then kept as it is: nobody can change what it holds. */
export function kept<Parts extends object>(find: {
  readonly [Name in keyof Parts]: () => Parts[Name];
}): Parts {
  const parts = {};
  for (const [name, compute] of Object.entries<() => unknown>(find))
    Object.defineProperty(parts, name, { get: once(compute), enumerable: true });
  return Object.freeze(parts) as Parts;
}

function once<Value>(find: () => Value): () => Value {
  let found: { readonly value: Value } | undefined;
  return () => (found ??= { value: frozen(find()) }).value;
}

/** An answer for each of some objects, computed when it is first asked for, then kept as it is. */
export function keptForEach<Key extends object, Answer>(find: (key: Key) => Answer): (key: Key) => Answer {
  return remembered((key) => frozen(find(key)));
}

/** The same value with all that it leads to, which can no longer be changed. What is frozen already is passed over. */
export function frozen<Value>(value: Value): Value {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (typeof next !== 'object' || next === null || Object.isFrozen(next)) continue;
    if (next instanceof Map || next instanceof Set) {
      for (const change of ['set', 'add', 'delete', 'clear'])
        Object.defineProperty(next, change, { value: refuseChange });
      waiting.push(...next.keys(), ...next.values());
    } else waiting.push(...Object.values(next));
    Object.freeze(next);
  }
  return value;
}

function refuseChange(): never {
  throw new TypeError('what the model holds cannot be changed');
}
