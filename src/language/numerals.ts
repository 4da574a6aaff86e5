const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

/** Words that are a number by themselves. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...UNITS.split(' ').map((word, value): [string, number] => [word, value]),
  ...TENS.split(' ').map((word, index): [string, number] => [word, 20 + 10 * index]),
]);

/** Words that multiply the number before them, written out or as they are glued to digits (`20.5m`). */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);

/** The scales that are said, the largest first. */
export const SAID_SCALES: readonly (readonly [word: string, factor: number])[] = (
  ['trillion', 'billion', 'million'] as const
).map((word) => [word, SCALES.get(word) ?? 1]);

/** Plurals that say no number, only how large it is: `thousands of relays`. They name at least as many. */
export const ROUND_PLURALS: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 100],
  ['thousands', 1e3],
  ['millions', 1e6],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

const PARTS: readonly (readonly [one: string, parts: number, many: string])[] = [
  ['half', 2, 'halves'],
  ['third', 3, 'thirds'],
  ['quarter', 4, 'quarters'],
  ['fifth', 5, 'fifths'],
  ['sixth', 6, 'sixths'],
  ['seventh', 7, 'sevenths'],
  ['eighth', 8, 'eighths'],
  ['ninth', 9, 'ninths'],
  ['tenth', 10, 'tenths'],
  ['hundredth', 100, 'hundredths'],
  ['thousandth', 1000, 'thousandths'],
];

/** Words and signs for a part of a whole; `two thirds` is two of them. */
export const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ...PARTS.flatMap(([one, parts, many]): [string, number][] => [
    [one, 1 / parts],
    [many, 1 / parts],
  ]),
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
]);
