/** The members of the European Union, in codes of the record. */
const MEMBERS_OF_EU =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');

/** Whether all of some places lie in others: Germany in the European Union, anything in the whole world. */
export function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  return whole.includes('world') || countriesIn(part).isSubsetOf(countriesIn(whole));
}

/** How many countries places cover; the whole world more than any list of them. */
export function breadth(places: readonly string[]): number {
  return places.includes('world') ? Infinity : countriesIn(places).size;
}

function countriesIn(places: readonly string[]): Set<string> {
  return new Set(places.flatMap((code) => (code === 'EU' ? MEMBERS_OF_EU : [code])));
}
