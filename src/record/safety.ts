/** What a text must not hold: what it is, and what to do about it. */
export interface Danger {
  readonly index: number;
  readonly text: string;
  /** `an invisible character (U+200B)` */
  readonly what: string;
  readonly remedy: string;
}

/** Characters and addresses that no cell, no page and no draft may hold: what is shown must be what stands there. */
export function dangersIn(text: string): Danger[] {
  return [...badCharacters(text), ...hiddenAddresses(text)].sort((a, b) => a.index - b.index);
}

/** Marks of writing direction, joiners, soft hyphens, tags: a reader sees another text than a program. */
export const INVISIBLE = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;

const CHARACTERS = [
  {
    pattern: /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029]/gu,
    what: 'a control character',
    remedy: 'delete it; a line break is a plain LF',
  },
  {
    pattern: INVISIBLE,
    what: 'an invisible character',
    remedy: 'delete it, and type the text anew if you cannot see it',
  },
  {
    pattern: /[\p{Co}\uFFFC]/gu,
    what: 'a character that no font has',
    remedy: 'type the character that is meant',
  },
  {
    pattern: /\uFFFD/gu,
    what: 'a character that is not UTF-8',
    remedy: 'type it anew and save the file as UTF-8',
  },
  {
    // UTF-8 read as Windows-1252: â€™ for ’, Ã© for é, Â£ for £.
    pattern: /â€[\u0080-\u00BF\u2018-\u203A\u0152-\u017E\u02DC\u2122]?|[ÂÃ][\u0080-\u00BF]|ï»¿/gu,
    what: 'a character that was read in another encoding than UTF-8',
    remedy: 'type the character that is meant and save the file as UTF-8',
  },
] as const;

/** Letters and signs of English, of which none is bad: most cells hold nothing else. */
const PLAIN = /^[\n -~‘’“”–—…]*$/;

function badCharacters(text: string): Danger[] {
  if (PLAIN.test(text)) return [];
  return CHARACTERS.flatMap(({ pattern, what, remedy }) =>
    [...text.matchAll(pattern)].map(({ 0: character, index }) => ({
      index,
      text: character,
      what: character.length <= 2 ? `${what} (${codePoint(character)})` : what,
      remedy,
    })),
  );
}

function codePoint(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

const HIDDEN_SERVICE = /(?<=[a-z0-9-][a-z0-9])\.(?:onion|i2p)\b/g;
const LONGEST_NAME = 63;

/**
 * The address of a hidden service, however it is written: in capitals, in full-width letters, with `[.]` for the dot,
 * with entities, escapes, marks of emphasis or soft hyphens in it, or in percent signs.
 */
function hiddenAddresses(text: string): Danger[] {
  const plain = plainAddress(text);
  return [...plain.matchAll(HIDDEN_SERVICE)].map(({ 0: ending, index }) => {
    const name = /[a-z0-9-]*$/.exec(plain.slice(Math.max(index - LONGEST_NAME, 0), index))?.[0] ?? '';
    return {
      index: Math.max(text.toLowerCase().indexOf(name + ending), 0),
      text: name + ending,
      what: 'the address of a hidden service',
      remedy: 'delete it; the site never says where a hidden service is',
    };
  });
}

const NAMED_ENTITIES: Readonly<Record<string, string>> = { period: '.', amp: '&', lsqb: '[', rsqb: ']' };

/** A text as a browser would read the addresses in it. */
function plainAddress(text: string): string {
  // Most texts have nothing to be decoded, and long ones are looked through often.
  if (!/onion|i2p|[&%\\*_`\u0080-\uFFFF]/i.test(text)) return '';
  return text
    .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hex?: string, decimal?: string) =>
      fromCode(hex, decimal),
    )
    .replace(/&([a-z]{2,31});/gi, (_, name: string) => NAMED_ENTITIES[name.toLowerCase()] ?? '')
    .replace(/%([0-7][0-9a-f])/gi, (_, hex: string) => fromCode(hex))
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/[\\*_`]/g, '')
    .replace(/。/g, '.')
    .replace(/\s*[[({]\s*(?:\.|dot)\s*[\])}]\s*/gi, '.')
    .toLowerCase();
}

function fromCode(hex: string | undefined, decimal?: string): string {
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/**
 * Text that a spreadsheet would run. Where lists are parted by semicolons, it begins a new cell at each. A tab or a
 * return at the start would run a formula as well; no cell may hold one at all.
 */
export const RUNS_AS_FORMULA = /(^|[\r\n;])[=+\-@＝＋－＠]/;
