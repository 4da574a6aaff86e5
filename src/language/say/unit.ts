import type { Unit } from '../../record/schema/figure.ts';

const NAMES: Readonly<Record<Unit, string>> = {
  count: 'a count',
  percent: 'a percentage',
  'percentage-points': 'percentage points',
  ratio: 'a ratio',
  USD: 'US dollars',
  EUR: 'euros',
  KRW: 'won',
  BTC: 'bitcoin',
  year: 'a calendar year',
  years: 'years',
  months: 'months',
  days: 'days',
  hours: 'hours',
  'per-day': 'a number a day',
  'per-hour': 'a number an hour',
  kilograms: 'kilograms',
  terabytes: 'terabytes',
  gigabytes: 'gigabytes',
  TiB: 'tebibytes',
  'Mbit/s': 'megabits a second',
  'Gbit/s': 'gigabits a second',
};

/** A unit as a noun: `a percentage`, `US dollars`. */
export function unitName(unit: Unit): string {
  return NAMES[unit];
}
