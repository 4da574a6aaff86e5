/** A word, a number or a sign of a text: as it is compared, and where it stands. */
export interface Token {
  readonly text: string;
  readonly index: number;
  readonly end: number;
}

const TOKEN =
  /\p{Script=Latin}+\d[\p{L}\d]*|\d{1,3}(?:([., '])\d{3})(?:\1\d{3})*(?:[.,]\d+)?(?!\d)|\d+(?:[.,]\d+)*|n't\b|\p{L}+?(?=n't\b)|\p{L}+|[^\s\p{L}\d]/gu;

/** A text taken apart into numbers, words and single signs. Forms of one character are one; letters are small. */
export function tokensOf(text: string): Token[] {
  return [...foldedInPlace(text).toLowerCase().matchAll(TOKEN)].map(({ 0: token, index }) => ({
    text: token,
    index,
    end: index + token.length,
  }));
}

const PLAIN_FORMS: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'‐‑‒–—―−'].map((dash) => [dash, '-'])),
  ...Object.fromEntries([...'‘’‚‛′'].map((quote) => [quote, "'"])),
  ...Object.fromEntries([...'“”„‟«»″'].map((quote) => [quote, '"'])),
};

/** The text with kinds of digits, blanks, quote marks and dashes made one, character by character: none moves. */
export function foldedInPlace(text: string): string {
  return text.replace(/[^\u0000-\u007F]/g, (character) => {
    const form = character.normalize('NFKC');
    const plain = form.length === 1 ? form : character;
    const folded = PLAIN_FORMS[plain] ?? plain;
    // A letter whose small form is two would move all that follows.
    return folded.toLowerCase().length === 1 ? folded : ' ';
  });
}

/** Whether words stand at a place of the tokens: `per cent`, `- year`. */
export function standAt(tokens: readonly Token[], at: number, words: readonly string[]): boolean {
  return words.every((word, index) => tokens[at + index]?.text === word);
}

/** All places within some stretches, of characters or of tokens. */
export function placesWithin(
  stretches: readonly { readonly index: number; readonly end: number }[],
): ReadonlySet<number> {
  const places = new Set<number>();
  for (const { index, end } of stretches) for (let place = index; place < end; place += 1) places.add(place);
  return places;
}
