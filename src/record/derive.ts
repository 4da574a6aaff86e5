import type { FigureRow } from './schema/figure.ts';
import { inOrder, type Leads } from './topological.ts';

const OPERATIONS = ['share', 'sum', 'difference', 'complement'] as const;
type Operation = (typeof OPERATIONS)[number];

/** A derivation taken apart. `table` figures were counted from a table in the source, and have no parts here. */
export interface Derivation {
  readonly operation: Operation;
  readonly parts: readonly string[];
}

/** The derivation written in a cell, or nothing if the cell is empty, says `table`, or cannot be read. */
export function derivationOf(cell: string): Derivation | undefined {
  const [word, ...parts] = cell.split(' ');
  const operation = OPERATIONS.find((each) => each === word);
  if (operation === undefined) return undefined;
  const sound =
    (operation === 'complement' && parts.length === 1) ||
    (operation === 'sum' && parts.length >= 2) ||
    ((operation === 'share' || operation === 'difference') && parts.length === 2);
  return sound ? { operation, parts } : undefined;
}

const SIGNIFICANT_DIGITS = 3;

/** The value of a derived figure from the values of its parts, to three significant digits. */
function derivedValue({ operation }: Derivation, parts: readonly number[]): number {
  const [first = NaN, second = NaN] = parts;
  switch (operation) {
    case 'share':
      return rounded((100 * first) / second);
    case 'complement':
      return rounded(100 - first);
    case 'difference':
      return rounded(first - second);
    case 'sum':
      return rounded(parts.reduce((total, part) => total + part, 0));
  }
}

function rounded(value: number): number {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS));
}

/** What each figure is computed from, as far as it is there. */
export function derivationLeads(figures: ReadonlyMap<string, FigureRow>): Leads {
  return new Map(
    [...figures].map(([id, { derivation }]) => [
      id,
      (derivationOf(derivation)?.parts ?? []).filter((part) => figures.has(part)),
    ]),
  );
}

/**
 * The value of each figure: as typed, or computed from its parts, which may be derived themselves. A figure has none
 * if a part is missing or leads into a circle; `check/` reports both.
 */
export function valuesOf(figures: ReadonlyMap<string, FigureRow>): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const id of inOrder(derivationLeads(figures))) {
    const figure = figures.get(id);
    const value = figure && valueFrom(figure, values);
    if (value !== undefined) values.set(id, value);
  }
  return values;
}

function valueFrom(figure: FigureRow, values: ReadonlyMap<string, number>): number | undefined {
  const derivation = derivationOf(figure.derivation);
  if (derivation === undefined) return figure.value;
  const parts = derivation.parts.flatMap((part) => values.get(part) ?? []);
  return parts.length === derivation.parts.length ? derivedValue(derivation, parts) : undefined;
}
