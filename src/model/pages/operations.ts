import { descending } from 'd3-array';
import { countedHeading } from '../../language/say/number.ts';
import type { Figure } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { entry } from '../../record/schema/record.ts';
import { IDENTIFICATION_WORDS, OPERATION_KINDS } from '../../language/say/operation-labels.ts';
import { placeName } from '../../language/say/place.ts';
import type { RungName } from '../enforcement/rung-figures.ts';
import type { Model } from '../model.ts';
import { rungTable, type RungColumn, type RungRow } from './rung-table.ts';

/** An operation as a row of the list of all. */
export interface OperationRow extends RungRow {
  /** When it was announced, or else begun. */
  readonly date: string | undefined;
}

/** A choice by which the list is narrowed: what stands in the address, and the words for it. */
export interface Choice {
  readonly value: string;
  readonly words: string;
}

/** The list of operations by kind, the newest first, and what it can be narrowed by. */
export interface OperationsPage {
  readonly columns: readonly RungColumn[];
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
  const { columns, rows } = rungTable(operations, model);
  const byKind = Map.groupBy(rows, ({ operation }) => operation.kind);
  return {
    columns,
    kinds: kinds.map((kind) => ({
      kind,
      rows: (byKind.get(kind) ?? []).map((row) => ({ ...row, date: dateOf(row.operation) })),
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

/** The numbers of one rung in order: each kind of number apart, as ranks are only of what is alike. */
export interface RankedRung {
  readonly rung: RungName;
  readonly kinds: readonly {
    readonly id: string;
    /** What is counted, with the unit where another kind counts the same in another. */
    readonly name: string;
    readonly rows: readonly RankedRow[];
  }[];
  /** Of how many operations we found no such number. */
  readonly without: number;
}

/** A number in its place, and the operation of which it is. */
export interface RankedRow {
  readonly operation: Operation;
  readonly figure: Figure;
  readonly date: string | undefined;
}

/** The operations by the numbers of a rung, the highest first; what is counted most often comes first. */
export function rankedByRung(rung: RungName, model: Model): RankedRung {
  const operations = [...model.record.operations.values()];
  const rows = operations.flatMap((operation): RankedRow[] => {
    const figure = model.rungsOf(operation).find((each) => each.rung === rung)?.figure;
    return figure === undefined ? [] : [{ operation, figure, date: dateOf(operation) }];
  });
  const kinds = [...Map.groupBy(rows, ({ figure: { measure, unit } }) => `${measure} ${unit}`).values()];
  const countedBy = ({ figure: { measure, unit } }: RankedRow) => ({
    plural: entry(model.record.measures, measure).plural,
    unit,
  });
  const counted = kinds.flatMap((alike) => alike.slice(0, 1).map(countedBy));
  return {
    rung,
    kinds: kinds
      .toSorted((a, b) => b.length - a.length)
      .flatMap((alike) => {
        const [first] = alike;
        if (first === undefined) return [];
        const { measure, unit } = first.figure;
        const name = countedHeading(countedBy(first), counted);
        const ranked = alike.toSorted((a, b) => b.figure.value - a.figure.value);
        return [{ id: `${measure}-${unit.toLowerCase()}`, name, rows: ranked }];
      }),
    without: operations.length - rows.length,
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
