import type { Unit } from '../../record/schema/figure.ts';
import { remembered } from '../../record/remembered.ts';
import { CARDINALS, SAID_SCALES } from '../numerals.ts';
import { UNIT_WORDS } from '../units.ts';
import { capitalised } from './text.ts';

/** As many decimals as a number of the machine can have: no digit of the record is lost. */
const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 100 });

/**
 * A number as people read it: `45,000`, `36,210,368`, and `20.5 million` where nothing is lost by it,
 * that is where at most two decimals of a million (of a billion, of a trillion) remain.
 */
export const numberWords = remembered((value: number): string => {
  const scale = SAID_SCALES.find(([, factor]) => value >= factor && isShort(value, factor));
  return scale === undefined ? plain.format(value) : `${plain.format(value / scale[1])} ${scale[0]}`;
});

/** Whether two decimals of the scale say all of the number. The quotient alone would hide a digit beyond its precision. */
function isShort(value: number, factor: number): boolean {
  const short = Number((value / factor).toFixed(2));
  return short === value / factor && short * factor === value;
}

const LARGEST_IN_WORDS = 12;
const SMALL = ['no', ...[...CARDINALS.keys()].slice(1, LARGEST_IN_WORDS + 1)];

/** How many things there are, in running text: `seven`, `twelve`, `31`. Numbers of the record keep their digits. */
export function countWords(count: number): string {
  return SMALL[count] ?? numberWords(count);
}

/** How often: `once`, `twice`, `seven times`. */
export function timesWords(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${countWords(count)} times`;
}

/** A unit as a noun: `a percentage`, `US dollars`. */
export function unitName(unit: Unit): string {
  return UNIT_WORDS[unit].name;
}

/** A kind of number: the measure in the plural, and the unit in which it is counted. */
export interface Counted {
  readonly plural: string;
  readonly unit: Unit;
}

/**
 * What is counted, as a heading among others, with its unit where one of them counts the same in another:
 * `Arrests`, `Money seized (US dollars)`.
 */
export function countedHeading({ plural, unit }: Counted, among: readonly Counted[]): string {
  const isInTwoUnits = among.some((other) => other.plural === plural && other.unit !== unit);
  return `${capitalised(plural)}${isInTwoUnits ? ` (${unitName(unit)})` : ''}`;
}

/** One amount with its unit: `2%`, `US$370,000`, `18 months`, `850 kg`. */
export function amountWords(value: number, unit: Unit): string {
  const { before = '', after = ['', ''] } = UNIT_WORDS[unit];
  return `${before}${digits(value, unit)}${value === 1 ? after[0] : after[1]}`;
}

/** A range with its unit said once: `7–10%`, `US$170–300 million`, `400–600 Mbit/s`, `2013–2015`. */
export function rangeWords(low: number, high: number, unit: Unit): string {
  const { before = '', after = ['', ''] } = UNIT_WORDS[unit];
  const [from, to] = [digits(low, unit), digits(high, unit)];
  const scale = SAID_SCALES.find(([word]) => from.endsWith(` ${word}`) && to.endsWith(` ${word}`))?.[0];
  const shared = scale === undefined ? 0 : ` ${scale}`.length;
  return `${before}${from.slice(0, from.length - shared)}–${to}${after[1]}`;
}

/** A year of the calendar has no comma. */
function digits(value: number, unit: Unit): string {
  return unit === 'year' ? String(value) : numberWords(value);
}
