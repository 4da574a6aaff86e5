import { z } from 'zod';
import { isIsoDate, spanOf } from './period.ts';

/** What a cell's reader answers when it cannot read the cell: what is wrong, and what to write instead. */
class Refusal {
  readonly problem: string;
  readonly remedy: string;
  constructor(problem: string, remedy: string) {
    this.problem = problem;
    this.remedy = remedy;
  }
}

/** A schema for one cell. There is no automatic typing: each column says how its text is read. */
function cell<T>(read: (text: string) => T | Refusal) {
  return z.string().transform((text, context): T => {
    const result = read(text);
    if (!(result instanceof Refusal)) return result;
    context.addIssue({
      code: 'custom',
      message: result.problem,
      params: { remedy: result.remedy },
      input: text,
    });
    return z.NEVER;
  });
}

/** The same cell, where it may also be empty: then it reads as `undefined`. */
function optionalCell<T>(read: (text: string) => T | Refusal) {
  return cell<T | undefined>((text) => (text === '' ? undefined : read(text)));
}

/** Text that may be empty. */
export const text = z.string();

/** Text that must be there. */
export const requiredText = cell((value) =>
  value.trim() === '' ? new Refusal('is empty', 'fill this cell; it is required') : value,
);

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function readId(value: string): string | Refusal {
  return KEBAB.test(value)
    ? value
    : new Refusal(
        'is not an id',
        'write lower-case letters, digits and single hyphens, as in owen-2015-services',
      );
}

/** An id: a permalink hangs on it. */
export const id = cell(readId);
export const optionalId = optionalCell(readId);

/** Ids parted by single blanks; an empty cell is an empty list. */
export const idList = cell((value): string[] | Refusal => {
  if (value === '') return [];
  const ids = value.split(' ');
  return ids.every((each) => KEBAB.test(each))
    ? ids
    : new Refusal('is not a list of ids', 'part ids by one blank');
});

/** Phrases parted by upright strokes; an empty cell is an empty list. */
export const phraseList = cell((value): string[] | Refusal => {
  const phrases = value === '' ? [] : value.split('|');
  return phrases.every((phrase) => phrase !== '' && phrase === phrase.trim())
    ? phrases
    : new Refusal('is not a list of phrases', 'part phrases by one | without blanks around it');
});

const PLAIN_NUMBER = /^(0|[1-9]\d*)(\.\d+)?$/;
const THOUSANDS = /^\d{1,3}([.,\s'’]\d{3})+$/;

/** A plain decimal number, or a refusal that says what to write. "45,000", "45 000", "007" and "4.5e4" are refused. */
function readNumber(value: string): number | Refusal {
  const problem = 'is not a plain number';
  if (PLAIN_NUMBER.test(value)) {
    if (/\.000$/.test(value))
      return new Refusal(
        'could be thousands or three decimals',
        'write it without the point or without the zeros',
      );
    const number = Number(value);
    return Number.isInteger(number) && !Number.isSafeInteger(number)
      ? new Refusal('is too large to be kept exactly', `write a number up to ${Number.MAX_SAFE_INTEGER}`)
      : number;
  }
  const ascii = value.normalize('NFKC').trim();
  if (THOUSANDS.test(ascii)) return new Refusal(problem, `write ${Number(ascii.replace(/\D/g, ''))}`);
  const decimal = ascii.replace(',', '.').replace(/%$/, '');
  return decimal !== '' && Number.isFinite(Number(decimal)) && Number(decimal) >= 0
    ? new Refusal(problem, `write ${Number(decimal)}`)
    : new Refusal(problem, 'write digits only, with a point before decimals, as in 45000 or 2.5');
}

export const plainNumber = cell(readNumber);
export const optionalNumber = optionalCell(readNumber);

/** One word of a fixed list. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  return cell((value): Word | Refusal => {
    const found = words.find((word) => word === value);
    return (
      found ?? new Refusal('is not one of the words for this column', `write one of: ${words.join(', ')}`)
    );
  });
}

/** One word of a fixed list, or nothing. */
export function optionalOneOf<const Word extends string>(words: readonly Word[]) {
  return optionalCell((value): Word | Refusal => {
    const found = words.find((word) => word === value);
    return (
      found ??
      new Refusal(
        'is not one of the words for this column',
        `leave it empty or write one of: ${words.join(', ')}`,
      )
    );
  });
}

/** One or more words of a fixed list, parted by blanks. */
export function wordList<const Word extends string>(words: readonly Word[]) {
  return cell((value): Word[] | Refusal => {
    const parts = value.split(' ');
    const known = words.filter((word) => parts.includes(word));
    return known.length === parts.length
      ? known
      : new Refusal(
          'holds a word that is not one of this column',
          `write one or more of: ${words.join(', ')}`,
        );
  });
}

export const yesNo = oneOf(['yes', 'no']);

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** Whether two letters are the code of a place, and not an old or a wrong one: `GB`, not `UK`. */
function isPlaceCode(code: string): boolean {
  return (
    /^[A-Z]{2}$/.test(code) &&
    new Intl.Locale(`und-${code}`).region === code &&
    regionNames.of(code) !== undefined
  );
}

/** `world`, `EU`, or ISO 3166-1 alpha-2 codes parted by blanks. */
export const places = cell((value): string[] | Refusal => {
  const codes = value === '' ? [] : value.split(' ');
  const wrong = codes.find((code) => code !== 'world' && !isPlaceCode(code));
  return wrong === undefined
    ? codes
    : new Refusal(
        `is not a list of places, for ${JSON.stringify(wrong)} is no code of one`,
        'write world, EU, or country codes such as "DE GB"',
      );
});

const MOST_WORDS_IN_LOCATOR = 8;

/** At most eight words as they stand in the source: enough to find the place, too few to copy it. */
export const locator = cell((value): string | Refusal => {
  const words = value.split(/\s+/).filter((word) => word !== '').length;
  return words > MOST_WORDS_IN_LOCATOR
    ? new Refusal(`has ${words} words`, `keep the ${MOST_WORDS_IN_LOCATOR} that hold the number`)
    : value;
});

/** An ISO 8601 date, as precise as it is known, or nothing. */
export const isoDate = optionalCell((value): string | Refusal =>
  isIsoDate(value)
    ? value
    : new Refusal(
        'is not a date of the calendar',
        'write a year, a month or a day, as in 2015, 2015-09 or 2015-09-01',
      ),
);

/** A period of a series. */
export const seriesPeriod = cell((value): string | Refusal =>
  spanOf(value)
    ? value
    : new Refusal(
        'is not a period',
        'write 2015, 2015-09, 2015-09-01, 2015-H1, FY2015, 2015-16 or start/end',
      ),
);

/** Periods parted by blanks. */
export const periodList = cell((value): string[] | Refusal => {
  const periods = value === '' ? [] : value.split(' ');
  return periods.every((period) => spanOf(period))
    ? periods
    : new Refusal('is not a list of periods', 'part periods such as 2015 or 2016-02 by one blank');
});

/** A web address, or nothing. */
export const webAddress = cell((value): string | Refusal => {
  if (value === '') return value;
  const sound = /^https?:\/\/\S+$/.test(value) && URL.canParse(value);
  return sound
    ? value
    : new Refusal('is not a web address', 'write the whole address with https://, or leave it empty');
});
