import { remembered } from '../../record/remembered.ts';
import { listWords } from './text.ts';

const regionNames = new Intl.DisplayNames('en-GB', { type: 'region' });

/** Names that the locale data of different machines spell differently, fixed here so that builds agree. */
const FIXED: Readonly<Record<string, string>> = {
  world: 'worldwide',
  EU: 'European Union',
  HK: 'Hong Kong',
  TR: 'Turkey',
  CZ: 'Czech Republic',
};

/** One place as a label: `worldwide`, `European Union`, `Japan`. */
export const placeName = remembered((code: string): string => FIXED[code] ?? regionNames.of(code) ?? code);

/** Several places as a label: `Germany and Austria`, `United States, Spain and Japan`. */
export function placeList(codes: readonly string[]): string {
  return listWords(codes.map(placeName));
}

/** Names that are built on a kind of place, and some others, take an article in a sentence. */
const TAKES_ARTICLE =
  /\b(?:Union|States|Kingdom|Republic|Emirates|Territory|Territories|Islands|Netherlands|Philippines)$|^(?:Bahamas|Gambia|Maldives|Seychelles|Comoros|Isle of Man)$/;

/** One place as it stands in a sentence: `the United States`, `the whole world`, `Japan`. */
export function placeInSentence(code: string): string {
  if (code === 'world') return 'the whole world';
  const name = placeName(code);
  return TAKES_ARTICLE.test(name) ? `the ${name}` : name;
}

/** Several places as they stand in a sentence: `Germany, the Netherlands and the United States`. */
export function placesInSentence(codes: readonly string[]): string {
  return codes.includes('world') ? placeInSentence('world') : listWords(codes.map(placeInSentence));
}

const languageNames = new Intl.DisplayNames('en-GB', { type: 'language' });

/** The name of a language by its code: `German`. */
export function languageName(code: string): string {
  return languageNames.of(code) ?? code;
}
