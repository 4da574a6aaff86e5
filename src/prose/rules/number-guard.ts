import { isIsoDate } from '../../record/schema/period.ts';
import { MONTHS } from '../../language/months.ts';
import { REFERENCE_MARK } from '../syntax/passage.ts';

/** A number that states something without saying whence. `index` counts in the text that was given. */
export interface BareNumber {
  readonly index: number;
  readonly text: string;
  readonly problem: string;
  readonly remedy: string;
}

const REMEDY = 'write {figure-id}, or \\{3} if it is no statistic';
const MONTH = MONTHS.join('|');
const DAYS = String.raw`(\d{1,2})(?:\s?[–-]\s?(\d{1,2})|\s+(?:and|or|to)\s+(\d{1,2}))?`;
const YEAR = '(?:199\\d|20[0-2]\\d|203[0-5])';

const DAY_MONTH = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${DAYS}\\s+(${MONTH})(?:,?\\s+(${YEAR}))?(?![\\p{L}\\p{N}])`,
  'gu',
);
const MONTH_DAY = new RegExp(
  `(?<!\\p{L})(${MONTH})\\s+(\\d{1,2})(?:,\\s*(${YEAR}))?(?![\\p{L}\\p{N}%])`,
  'gu',
);
const ISO_DATE = /(?<![\p{L}\p{N}.,-])\d{4}-\d{2}(?:-\d{2})?(?![\p{L}\p{N}-])/gu;
const PLAIN_YEAR = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{Sc}]|\\p{Sc}\\s|\\p{N}[.,])(?:${YEAR}|(?:199|20[0-3])0s)` +
    String.raw`(?![\p{L}\p{N}]|[.,]\p{N}|\s?[%‰]|\s+(?:per\s?cent|hundred|thousand|million|billion)\b)`,
  'gu',
);

const NUMBER_WORD =
  'zero|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|' +
  'seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred';
const PERCENT = String.raw`(?:per\s?cent\b|percentage\s+points?\b|%)`;
const PERCENT_IN_WORDS = new RegExp(`\\b(?:${NUMBER_WORD})(?:\\s+a)?[\\s-]+${PERCENT}`, 'giu');
const PERCENT_TWICE = new RegExp(`${REFERENCE_MARK}[\\s-]*${PERCENT}`, 'giu');

/** Every number of the text that is no date of the calendar, and every percentage in words. */
export function bareNumbers(text: string): BareNumber[] {
  const dated = datedCharacters(text);
  const inDigits = matches(text, /\S+/gu)
    .filter(({ index, text: word }) => holdsBareDigit(word, index, dated))
    .map(({ index, text: word }) => {
      const number = word.replace(/^[^\p{L}\p{N}\p{Sc}]+|[^\p{L}\p{N}%]+$/gu, '');
      return {
        index: index + word.indexOf(number),
        text: number,
        problem: 'is a number without a source',
        remedy: REMEDY,
      };
    });
  const inWords = matches(text, PERCENT_IN_WORDS).map((match) => ({
    ...match,
    problem: 'is a percentage without a source',
    remedy: 'write {figure-id}, which brings the percent sign',
  }));
  const twice = matches(text, PERCENT_TWICE).map(({ index, text: found }) => ({
    index: index + found.search(/[^\s\uFFFC-]/),
    text: found.slice(1).replace(/^[\s-]+/, ''),
    problem: 'repeats the unit of the figure before it',
    remedy: 'delete it: the reference brings its unit',
  }));
  return [...inDigits, ...inWords, ...twice];
}

function holdsBareDigit(word: string, index: number, dated: ReadonlySet<number>): boolean {
  return matches(word, /\p{N}/gu).some((digit) => !dated.has(index + digit.index));
}

/** The characters that belong to dates: a day of a month, a month with its year, a year, an ISO date. */
function datedCharacters(text: string): Set<number> {
  const dates = [
    ...[...text.matchAll(DAY_MONTH)].filter(([, first, to, and, month, year]) =>
      [first, to, and].every((day) => day === undefined || isDay(day, month, year)),
    ),
    ...[...text.matchAll(MONTH_DAY)].filter(([, month, day, year]) => isDay(day, month, year)),
    ...[...text.matchAll(ISO_DATE)].filter(([date]) => isIsoDate(date)),
    ...text.matchAll(PLAIN_YEAR),
  ];
  return new Set(dates.flatMap((date) => [...date[0]].map((_, place) => date.index + place)));
}

const LEAP_YEAR = '2024';

function isDay(day = '', month = '', year = LEAP_YEAR): boolean {
  const number = String(MONTHS.indexOf(month) + 1).padStart(2, '0');
  return isIsoDate(`${year}-${number}-${day.padStart(2, '0')}`);
}

function matches(text: string, pattern: RegExp): { index: number; text: string }[] {
  return [...text.matchAll(pattern)].map((match) => ({ index: match.index, text: match[0] }));
}
