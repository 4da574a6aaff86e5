import { cell, readList, Refusal } from './cell.ts';

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Codes that the standard leaves to everybody's own use, and the United Nations. Kosovo's is in use in public statistics. */
const NO_PLACE = /^(AA|Q[M-Z]|X[A-JL-Z]|ZZ|UN)$/;

/** Whether two letters are the code of a place, and not an old or a wrong one: `GB`, not `UK`. */
function isPlaceCode(code: string): boolean {
  return (
    /^[A-Z]{2}$/.test(code) &&
    !NO_PLACE.test(code) &&
    new Intl.Locale(`und-${code}`).region === code &&
    regionNames.of(code) !== undefined
  );
}

const WHICH_PLACES = 'write world, EU, or country codes such as "DE GB"';
const notPlaces = new Refusal('is not a list of places', WHICH_PLACES);

function readPlace(code: string): string | Refusal {
  return code === 'world' || isPlaceCode(code)
    ? code
    : new Refusal(`is not a list of places, for ${JSON.stringify(code)} is no code of one`, WHICH_PLACES);
}

/** `world`, `EU`, or ISO 3166-1 alpha-2 codes parted by blanks. */
export const places = cell((value) => readList(value, ' ', readPlace, notPlaces));

/** The code of a language (BCP 47), as the web uses it: `en`, `pt-BR`. */
export const language = cell((value): string | Refusal => {
  const usual = canonical(value.replace('_', '-'));
  if (usual !== undefined && usual === value) return value;
  return new Refusal(
    'is not the code of one language',
    usual === undefined
      ? 'write the code of the language that the source is mostly in, as in en, de or pt-BR'
      : `write ${usual}`,
  );
});

/** The usual way to write a code of a language that there is; else nothing. */
function canonical(code: string): string | undefined {
  try {
    const [usual] = Intl.getCanonicalLocales(code);
    const base = usual?.split('-')[0] ?? '';
    return languageNames.of(base) === undefined ? undefined : usual;
  } catch {
    return undefined;
  }
}
