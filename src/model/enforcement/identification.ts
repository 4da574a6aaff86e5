import type { Identification, Operation } from '../../record/schema/operation.ts';

/** A way in which people were found, and the operations of which a public report tells it. */
export interface Way {
  readonly word: Identification;
  readonly operations: readonly Operation[];
}

/** How the people behind the operations of this record were found, as far as it is told. */
export interface Identifications {
  /** The ways that are told, the most frequent first. An operation stands under each of its ways. */
  readonly ways: readonly Way[];
  /** The operations of which some way is told, and those of which none is. Every operation is in one of the two. */
  readonly told: readonly Operation[];
  readonly untold: readonly Operation[];
}

/**
 * Counts the controlled words over the operations of the record. It is a count of our reading, not of police work:
 * ways that agencies keep to themselves are in no report, and an operation with two ways counts under both.
 */
export function identifications(operations: readonly Operation[]): Identifications {
  const [told, untold] = [true, false].map((is) =>
    operations.filter(({ identified_by: words }) => is === words.some((word) => word !== 'unknown')),
  );
  const words = new Set(operations.flatMap(({ identified_by }) => identified_by));
  words.delete('unknown');
  const ways = [...words].map((word) => ({
    word,
    operations: operations.filter(({ identified_by }) => identified_by.includes(word)),
  }));
  return {
    ways: ways.sort((a, b) => b.operations.length - a.operations.length || (a.word < b.word ? -1 : 1)),
    told: told ?? [],
    untold: untold ?? [],
  };
}
