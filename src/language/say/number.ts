import type { Unit } from '../../record/schema/figure.ts';
import { remembered } from '../../record/remembered.ts';

const plain = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 });

const MILLION = 1e6;
const BILLION = 1e9;

/**
 * A number as people read it: `45,000`, `36,210,368`, and `20.5 million` where nothing is lost by it,
 * that is where at most two decimals of a million (or of a billion) remain.
 */
export const numberWords = remembered((value: number): string => {
  if (value >= BILLION && isShort(value / BILLION)) return `${plain.format(value / BILLION)} billion`;
  if (value >= MILLION && isShort(value / MILLION)) return `${plain.format(value / MILLION)} million`;
  return plain.format(value);
});

function isShort(value: number): boolean {
  return Number(value.toFixed(2)) === value;
}

const SMALL = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** How many things there are, in running text: `seven`, `twelve`, `31`. Numbers of the record keep their digits. */
export function countWords(count: number): string {
  return SMALL[count] ?? numberWords(count);
}

/** How often: `once`, `twice`, `seven times`. */
export function timesWords(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${countWords(count)} times`;
}

interface Affixes {
  readonly before?: string;
  /** After one, and after any other number. */
  readonly after?: readonly [one: string, many: string];
}

/** What stands around the digits for each unit. A count takes its noun from the base. */
const AFFIXES: Readonly<Record<Unit, Affixes>> = {
  count: {},
  percent: { after: ['%', '%'] },
  'percentage-points': { after: [' percentage point', ' percentage points'] },
  ratio: { after: [' times', ' times'] },
  USD: { before: 'US$' },
  EUR: { before: '€' },
  KRW: { after: [' won', ' won'] },
  BTC: { after: [' bitcoin', ' bitcoin'] },
  year: {},
  years: { after: [' year', ' years'] },
  months: { after: [' month', ' months'] },
  days: { after: [' day', ' days'] },
  hours: { after: [' hour', ' hours'] },
  'per-day': { after: [' a day', ' a day'] },
  'per-hour': { after: [' an hour', ' an hour'] },
  kilograms: { after: [' kg', ' kg'] },
  terabytes: { after: [' TB', ' TB'] },
  gigabytes: { after: [' GB', ' GB'] },
  TiB: { after: [' TiB', ' TiB'] },
  'Mbit/s': { after: [' Mbit/s', ' Mbit/s'] },
  'Gbit/s': { after: [' Gbit/s', ' Gbit/s'] },
};

/** One amount with its unit: `2%`, `US$370,000`, `18 months`, `850 kg`. A year of the calendar has no comma. */
export function amountWords(value: number, unit: Unit): string {
  const { before = '', after = ['', ''] } = AFFIXES[unit];
  const digits = unit === 'year' ? String(value) : numberWords(value);
  return `${before}${digits}${value === 1 ? after[0] : after[1]}`;
}

/** A range with its unit said once: `7–10%`, `US$170–300 million`, `400–600 Mbit/s`. */
export function rangeWords(low: number, high: number, unit: Unit): string {
  const { before = '', after = ['', ''] } = AFFIXES[unit];
  const [lowDigits, highDigits] = [numberWords(low), numberWords(high)];
  const scale =
    [' million', ' billion'].find((word) => lowDigits.endsWith(word) && highDigits.endsWith(word)) ?? '';
  return `${before}${lowDigits.slice(0, lowDigits.length - scale.length)}–${highDigits}${after[1]}`;
}
