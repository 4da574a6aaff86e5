import type { FigureRow } from './figure.ts';

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

/**
 * The value of a figure: as typed, or computed from its parts, which may be derived themselves.
 * Nothing if a part is missing or the derivation runs in a circle; `check/derivations.ts` reports both.
 */
export function valueOf(
  figure: FigureRow,
  figures: ReadonlyMap<string, FigureRow>,
  seen: readonly string[] = [],
): number | undefined {
  const derivation = derivationOf(figure.derivation);
  if (derivation === undefined) return figure.value;
  if (seen.includes(figure.id)) return undefined;
  const values: number[] = [];
  for (const id of derivation.parts) {
    const part = figures.get(id);
    const value = part && valueOf(part, figures, [...seen, figure.id]);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return derivedValue(derivation, values);
}
