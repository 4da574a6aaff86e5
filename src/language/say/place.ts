import { remembered } from '../../record/remembered.ts';

const regionNames = new Intl.DisplayNames('en-GB', { type: 'region' });

/** Names that the locale data of different machines spell differently, fixed here so that builds agree. */
const FIXED: Readonly<Record<string, string>> = {
  world: 'worldwide',
  EU: 'European Union',
  HK: 'Hong Kong',
  TR: 'Turkey',
  CZ: 'Czech Republic',
};

/** One place: `worldwide`, `European Union`, `Japan`. */
export const placeName = remembered((code: string): string => FIXED[code] ?? regionNames.of(code) ?? code);

/** Several places: `Germany and Austria`, `the United States, Spain and Japan`. */
export function placeList(codes: readonly string[]): string {
  return listWords(codes.map(placeName));
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1) ?? ''}`;
}

const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' });

/** The name of a language by its code: `German`. */
export function languageName(code: string): string {
  return languageNames.of(code) ?? code;
}
