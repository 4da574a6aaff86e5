import type { Unit } from '../record/schema/figure.ts';

/** A unit: its name, what stands around the digits, and every way in which others write it. */
export interface UnitWords {
  readonly name: string;
  /** Directly before the digits: `US$`. */
  readonly before?: string;
  /** After one, and after any other number, each with its blank. */
  readonly after?: readonly [one: string, many: string];
  /** Whether things are counted one by one, so that there are fewer of them and not less. */
  readonly isCounted?: boolean;
  /** How it is told where the number stands in words: `half a billion US dollars`. */
  readonly afterWords?: string;
  /** Signs before a number, and words or signs after one, that are read as this unit. */
  readonly signs?: readonly string[];
  readonly words?: readonly string[];
}

/** A count takes its noun from the base, and a year of the calendar is bare. */
export const UNIT_WORDS: Readonly<Record<Unit, UnitWords>> = {
  count: { name: 'a count', isCounted: true },
  percent: { name: 'a percentage', after: ['%', '%'], words: ['%', 'percent', 'per cent', 'pct'] },
  'percentage-points': {
    name: 'percentage points',
    after: [' percentage point', ' percentage points'],
    words: ['percentage point', 'percentage points'],
  },
  ratio: { name: 'a ratio', after: [' times', ' times'], words: ['times', '- fold', 'fold', 'x'] },
  USD: {
    name: 'US dollars',
    before: 'US$',
    afterWords: 'US dollars',
    signs: ['us$', '$', 'usd'],
    words: ['us dollars', 'us dollar', 'dollars', 'dollar', 'usd'],
  },
  EUR: {
    name: 'euros',
    before: '€',
    afterWords: 'euros',
    signs: ['€', 'eur'],
    words: ['euros', 'euro', 'eur'],
  },
  KRW: { name: 'won', after: [' won', ' won'], afterWords: 'won', signs: ['₩', 'krw'], words: ['won'] },
  BTC: {
    name: 'bitcoin',
    after: [' bitcoin', ' bitcoin'],
    isCounted: true,
    signs: ['₿'],
    words: ['bitcoins', 'bitcoin', 'btc'],
  },
  year: { name: 'a calendar year', isCounted: true },
  years: { name: 'years', after: [' year', ' years'], words: ['years', 'year', '- year'] },
  months: { name: 'months', after: [' month', ' months'], words: ['months', 'month', '- month'] },
  days: { name: 'days', after: [' day', ' days'], words: ['days', 'day', '- day'] },
  hours: { name: 'hours', after: [' hour', ' hours'], words: ['hours', 'hour', '- hour'] },
  'per-day': {
    name: 'a number a day',
    after: [' a day', ' a day'],
    isCounted: true,
    words: ['a day', 'per day', 'each day'],
  },
  'per-hour': {
    name: 'a number an hour',
    after: [' an hour', ' an hour'],
    isCounted: true,
    words: ['an hour', 'per hour', 'each hour'],
  },
  kilograms: {
    name: 'kilograms',
    after: [' kg', ' kg'],
    words: ['kg', 'kilograms', 'kilogram', 'kilogrammes', 'kilos', 'kilo'],
  },
  terabytes: { name: 'terabytes', after: [' TB', ' TB'], words: ['tb', 'terabytes', 'terabyte'] },
  gigabytes: { name: 'gigabytes', after: [' GB', ' GB'], words: ['gb', 'gigabytes', 'gigabyte'] },
  TiB: { name: 'tebibytes', after: [' TiB', ' TiB'], words: ['tib', 'tebibytes', 'tebibyte'] },
  'Mbit/s': {
    name: 'megabits a second',
    after: [' Mbit/s', ' Mbit/s'],
    words: ['mbit / s', 'mbps', 'megabits a second', 'megabits per second'],
  },
  'Gbit/s': {
    name: 'gigabits a second',
    after: [' Gbit/s', ' Gbit/s'],
    words: ['gbit / s', 'gbps', 'gigabits a second', 'gigabits per second'],
  },
};
