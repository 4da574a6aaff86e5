import { max, min } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import { amountWords } from '../../language/say/number.ts';
import { type Datum, upperEnd } from '../chart.ts';

/** An axis: where a value lies, and the few values that are printed along it, as far as there is room for their words. */
export interface Axis {
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly words: string }[];
}

/** Where the middle of a value lies: of a range, between its two ends. */
export function middleOf(datum: Datum, { at }: Axis): number {
  return (at(datum.value) + at(upperEnd(datum))) / 2;
}

/** Whether a value is a part of a whole. A growth in percent is none. */
export function isShare({
  unit,
  measure,
  ...ends
}: Pick<Datum, 'unit' | 'measure' | 'value' | 'value_high'>): boolean {
  return unit === 'percent' && measure.may_exceed_hundred !== 'yes' && upperEnd(ends) <= 100;
}

const LARGE_SPAN = 100;

/**
 * Whether the values span so much that the small ones would vanish on a plain scale. A value or an interval that
 * reaches nought has no place on a logarithmic one.
 */
export function spansMuch(data: readonly Datum[]): boolean {
  const low = min(data, ({ value }) => value) ?? 0;
  const high = max(data, upperEnd) ?? 0;
  return lowestEnd(data) > 0 && high / low > LARGE_SPAN;
}

/** The lowest end of the data, their intervals counted in. */
export function lowestEnd(data: readonly Datum[]): number {
  return min(data, ({ value, interval }) => Math.min(value, interval?.low ?? value)) ?? 0;
}

/** The highest end of the data, their intervals counted in. */
export function highestEnd(data: readonly Datum[]): number {
  return max(data, (datum) => Math.max(upperEnd(datum), datum.interval?.high ?? 0)) ?? 0;
}

const QUARTERS = [0, 25, 50, 75, 100];

/** An axis from nought to the whole where all are shares, else to a round number that no value passes. */
export function plainAxis(data: readonly Datum[], from: number, to: number, ticks = 4): Axis {
  const unit = data[0]?.unit ?? 'count';
  const areShares = data.every(isShare);
  const scale = scaleLinear()
    .domain([0, areShares ? 100 : highestEnd(data) || 1])
    .range([from, to]);
  if (!areShares) scale.nice(ticks);
  const values = areShares
    ? QUARTERS
    : scale.ticks(ticks).filter((value) => unit !== 'count' || Number.isInteger(value));
  return {
    at: (value) => scale(value),
    ticks: values.map((value) => ({ value, words: amountWords(value, unit) })),
  };
}

/** An axis on which each power of ten is as long as the next. It has no nought, so it is for dots and not for bars. */
export function logAxis(data: readonly Datum[], from: number, to: number): Axis {
  const unit = data[0]?.unit ?? 'count';
  const lowest = Math.floor(Math.log10(lowestEnd(data)));
  const highest = Math.ceil(Math.log10(highestEnd(data)));
  const scale = scaleLog()
    .domain([10 ** lowest, 10 ** highest])
    .range([from, to]);
  const powers = Array.from({ length: highest - lowest + 1 }, (_, index) => 10 ** (lowest + index));
  const ticks = powers.map((value) => ({ value, words: amountWords(value, unit) }));
  return { at: (value) => scale(value), ticks };
}

export const LOG_NOTE = 'The scale is logarithmic: equal steps multiply.';
