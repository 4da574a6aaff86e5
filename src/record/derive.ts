import { DOUBTS, type Doubt, type FigureRow } from './schema/figure.ts';
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

/**
 * The value of a derived figure from the values of its parts. What is added or taken away stays exact; a quotient has
 * three significant digits, or two where it is hedged, and one that is a bound is rounded so that the bound stays true.
 */
function derivedValue({ operation }: Derivation, parts: readonly number[], doubt: Doubt): number {
  const [first = NaN, second = NaN] = parts;
  switch (operation) {
    case 'share':
      return rounded((100 * first) / second, doubt);
    case 'complement':
      return asExactAs(parts, 100 - first);
    case 'difference':
      return asExactAs(parts, first - second);
    case 'sum':
      return asExactAs(
        parts,
        parts.reduce((total, part) => total + part, 0),
      );
  }
}

/** A number that is hedged is not made to look exact by its digits. */
const SIGNIFICANT_DIGITS = { exact: 3, hedged: 2 };

function rounded(value: number, doubt: Doubt): number {
  const digits = doubt === 'none' ? SIGNIFICANT_DIGITS.exact : SIGNIFICANT_DIGITS.hedged;
  const nearest = Number(value.toPrecision(digits));
  if (isSame(nearest, value) || doubt === 'none' || doubt === 'either-side') return nearest;
  const step = 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
  const isTrue = doubt === 'above' ? nearest < value : nearest > value;
  const bound = isTrue ? nearest : doubt === 'above' ? nearest - step : nearest + step;
  return Number(bound.toPrecision(digits));
}

/** Whether a quotient of these parts has more digits than are kept of it. */
export function isRounded(
  { operation }: Derivation,
  [first = NaN, second = NaN]: readonly number[],
): boolean {
  return operation === 'share' && !isSame(rounded((100 * first) / second, 'none'), (100 * first) / second);
}

/** Whether two numbers are one but for the noise of binary fractions. */
function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.abs(b);
}

/** The value with as many decimals as the part that has most. */
function asExactAs(parts: readonly number[], value: number): number {
  const decimals = parts.map((part) => String(part).split('.')[1]?.length ?? 0);
  return Number(value.toFixed(Math.max(0, ...decimals)));
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
  return parts.length === derivation.parts.length
    ? derivedValue(derivation, parts, DOUBTS[figure.qualifier])
    : undefined;
}
