import { cell, optionalCell, Refusal } from './cell.ts';

const PLAIN = /^(0|[1-9]\d*)(\.\d+)?$/;
/** Three digits after a point, as nobody writes decimals that end in a nought. */
const THOUSANDS_OR_DECIMALS = /^[1-9]\d{0,2}\.\d\d0$/;
const GROUPED = /^[1-9]\d{0,2}([.,\s'’]\d{3})+$/;
/** One comma before three digits, the last no nought. */
const COMMA_OF_EITHER_KIND = /^[1-9]\d{0,2},\d\d[1-9]$/;
/** As many digits as are kept true, whatever they are. */
const MOST_DIGITS = 15;

const DIGITS_ONLY = 'write digits only, with a point before decimals, as in 45000 or 2.5';
const NOT_PLAIN = 'is not a plain number';

/** A plain decimal number, or a refusal that says what to write. "45,000", "45 000", "007" and "4.5e4" are refused. */
function readNumber(value: string): number | Refusal {
  if (!PLAIN.test(value)) return new Refusal(NOT_PLAIN, remedyFor(tidied(value)));
  if (THOUSANDS_OR_DECIMALS.test(value))
    return new Refusal('could be thousands or three decimals', eitherOf(value));
  if (value.replace('.', '').replace(/^0+/, '').length > MOST_DIGITS)
    return new Refusal(
      `has more than ${MOST_DIGITS} digits, which cannot be kept true`,
      `round it to ${MOST_DIGITS} digits, or count in a larger unit`,
    );
  return String(Number(value)).includes('e')
    ? new Refusal('is too small to be kept as it is written', 'count in a smaller unit')
    : Number(value);
}

/** The value in usual letters, without blanks around it and without the sign of a percent. */
function tidied(value: string): string {
  return value.normalize('NFKC').replace(/%\s*$/, '').trim();
}

/** What to write instead of a number that is not plain: one plain number, if it can mean only that. */
function remedyFor(value: string): string {
  if (COMMA_OF_EITHER_KIND.test(value)) return eitherOf(value);
  const meant = meantBy(value);
  return meant === undefined ? DIGITS_ONLY : `write ${meant}`;
}

function eitherOf(value: string): string {
  const decimals = Number(value.replace(',', '.'));
  return `write ${value.replace(/\D/, '')} if thousands are meant, ${decimals} if decimals are`;
}

/** The plain number that somebody meant: 45000 by "45 000" or "4.5e4"; nothing where it would not be plain either. */
function meantBy(value: string): string | undefined {
  const text = GROUPED.test(value) ? value.replace(/\D/g, '') : value.replace(',', '.');
  const number = text === '' ? NaN : Number(text);
  return readNumberOrNothing(String(number));
}

function readNumberOrNothing(value: string): string | undefined {
  return PLAIN.test(value) && !(readNumber(value) instanceof Refusal) ? value : undefined;
}

export const plainNumber = cell(readNumber);
export const optionalNumber = optionalCell(readNumber);

/** Signs by which people hedge a number, and the qualifier that says the same. */
const HEDGING_SIGNS: readonly (readonly [sign: RegExp, qualifier: string])[] = [
  [/^(>=|≥)/, 'at-least'],
  [/^>/, 'more-than'],
  [/^(<=|≤)/, 'up-to'],
  [/^</, 'fewer-than'],
  [/^[~≈∼]/, 'about'],
  [/\+$/, 'at-least'],
];
const TWO_ENDS = /^(.*\d)\s*(?:[-–—]|\.{2,3}|to)\s*(\d.*)$/;

/** A number that a source states, which has a qualifier and an upper end in columns beside it. */
function readAmount(value: string): number | Refusal {
  if (PLAIN.test(value)) return readNumber(value);
  const text = tidied(value);
  if (/^[-–—−]+$/.test(text)) return new Refusal(NOT_PLAIN, 'write the number, or leave the cell empty');
  if (/^[-–—−]\s*\d/.test(text))
    return new Refusal(
      'is below nothing, as no number of the record is',
      'write it without the minus, and let title, measure and base say what fell',
    );
  const [sign, qualifier = ''] = HEDGING_SIGNS.find(([pattern]) => pattern.test(text)) ?? [];
  const hedged = sign && meantBy(text.replace(sign, '').trim());
  if (hedged !== undefined)
    return new Refusal(NOT_PLAIN, `write ${hedged} here and ${qualifier} in qualifier`);
  const [low, high] = (TWO_ENDS.exec(text) ?? []).slice(1).map(meantBy);
  return low !== undefined && high !== undefined
    ? new Refusal(NOT_PLAIN, `write ${low} in value, ${high} in value_high and range in qualifier`)
    : readNumber(value);
}

export const amount = cell(readAmount);
export const optionalAmount = optionalCell(readAmount);
