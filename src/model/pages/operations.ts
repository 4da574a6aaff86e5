import { descending } from 'd3-array';
import type { Operation } from '../../record/schema/operation.ts';
import { IDENTIFICATION_WORDS, OPERATION_KINDS } from '../../language/say/labels.ts';
import { placeName } from '../../language/say/place.ts';
import type { Listed } from '../listed.ts';
import type { Model } from '../model.ts';

/** An operation as a row of the list of all. */
export interface OperationRow {
  readonly operation: Operation;
  /** When it was announced, or else begun. */
  readonly date: string | undefined;
  /** The figure that tells how it ended. */
  readonly outcome: Listed | undefined;
}

/** A choice by which the list is narrowed: what stands in the address, and the words for it. */
export interface Choice {
  readonly value: string;
  readonly words: string;
}

/** The list of operations by kind, the newest first, and what it can be narrowed by. */
export interface OperationsPage {
  readonly count: number;
  readonly kinds: readonly { readonly kind: Operation['kind']; readonly rows: readonly OperationRow[] }[];
  /** The newest first. */
  readonly years: readonly string[];
  readonly places: readonly Choice[];
  readonly waysFound: readonly Choice[];
}

/** The data of the list of operations. */
export function operationsPage(model: Model): OperationsPage {
  const operations = newestFirst([...model.record.operations.values()]);
  const kinds = Object.keys(OPERATION_KINDS) as Operation['kind'][];
  const byKind = Map.groupBy(operations, ({ kind }) => kind);
  return {
    count: operations.length,
    kinds: kinds.map((kind) => ({
      kind,
      rows: (byKind.get(kind) ?? []).map((operation) => {
        const outcome = model.chiefOutcome(operation);
        return { operation, date: dateOf(operation), outcome: outcome && model.listed(outcome) };
      }),
    })),
    years: [...new Set(operations.flatMap((operation) => dateOf(operation)?.slice(0, 4) ?? []))],
    places: choices(
      operations.flatMap(({ countries }) => countries),
      placeName,
    ),
    waysFound: choices(
      operations.flatMap(({ identified_by }) => identified_by),
      (word) => IDENTIFICATION_WORDS[word],
    ),
  };
}

/** When an operation was announced, or else begun. */
export function dateOf({ announced, started }: Operation): string | undefined {
  return announced ?? started;
}

/** Operations in the order in which they became known; those without a date come last. */
export function newestFirst(operations: readonly Operation[]): Operation[] {
  return operations.toSorted((a, b) => descending(dateOf(a) ?? '', dateOf(b) ?? ''));
}

/** Each value once, in the order of the words for it. */
function choices<Value extends string>(
  values: readonly Value[],
  wordsFor: (value: Value) => string,
): Choice[] {
  return [...new Set(values)]
    .map((value) => ({ value, words: wordsFor(value) }))
    .sort((a, b) => (a.words < b.words ? -1 : 1));
}
