import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
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

/** The highest end of the data, their intervals counted in. */
export function highestEnd(data: readonly Datum[]): number {
  return max(data, (datum) => Math.max(upperEnd(datum), datum.interval?.high ?? 0)) ?? 0;
}

/** The quarters of a whole, in percent. */
export const QUARTERS: readonly number[] = [0, 25, 50, 75, 100];

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
