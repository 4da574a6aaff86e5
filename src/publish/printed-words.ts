/** Elements within a sentence: the words on both sides of their tags belong together. */
const WITHIN = 'a|abbr|b|bdi|code|data|dfn|em|i|mark|output|s|small|span|strong|sub|sup|time|tspan|wbr';

const TAG_BETWEEN = new RegExp(`<(?!/?(?:${WITHIN}|text)[\\s>])[^>]*>`);
const TAG = /<[^>]*>/g;

/** Lines of one label of a picture. */
const LINE_ENDS = /<\/text>\s*<text[^>]*>/g;

/** What is no text, words of others, and what a page said before a change. */
const APART = /<(script|style|q|cite|del|ins)(?:\s[^>]*)?>[^]*?<\/\1>/g;
const QUOTED = /“[^”]*”/g;
const WEB_ADDRESS = /https?:\/\/[^\s<"]+/g;

const SAID_ATTRIBUTE =
  /\s(?:alt|title|aria-label|content|placeholder|label|data-wrong|data-answer)="([^"]+)"/g;

/**
 * The words of a page, a feed or a picture as a reader meets them: those between tags, and those in attributes that are
 * shown or read out. Words of others are left out, each by its mark: curly quotation marks, `q` and `cite`; and so is the
 * past, which stands in `del` and `ins`. `known` are stretches that have been read before, here or elsewhere.
 */
export function printedWords(markup: string, known = new Set<string>()): string[] {
  const ours = markup.replaceAll(APART, '…');
  const said = [...ours.matchAll(SAID_ATTRIBUTE)].map(([, words = '']) => words);
  return [...said, ...ours.split(TAG_BETWEEN)].flatMap((stretch) => {
    if (!unread(stretch, known)) return [];
    const words = decoded(stretch.replaceAll(LINE_ENDS, ' ').replaceAll(TAG, ''));
    return words.trim() === '' ? [] : [withoutOthers(words)];
  });
}

/** Whether a stretch has not been read before; from then on it has. */
function unread(stretch: string, known: Set<string>): boolean {
  const { size } = known;
  return known.add(stretch).size > size;
}

/** What the JSON of a figure holds in the words of others, and of the past. */
const KEPT_WORDS: ReadonlySet<string> = new Set(['locator', 'source', 'words', 'columns', 'before', 'after']);

/** The words of JSON, value by value, but for those of others and those that are `known`. */
export function printedWordsOfJson(json: unknown, known = new Set<string>()): string[] {
  if (typeof json === 'string') return unread(json, known) ? [withoutOthers(json)] : [];
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    KEPT_WORDS.has(key) ? [] : printedWordsOfJson(value, known),
  );
}

function withoutOthers(words: string): string {
  return words.replaceAll(QUOTED, '“…”').replaceAll(WEB_ADDRESS, '…');
}

const SIGNS: Readonly<Record<string, string>> = { amp: '&', quot: '"', '#39': "'", lt: '<', gt: '>' };

function decoded(text: string): string {
  return text.replaceAll(/&(amp|quot|#39|lt|gt);/g, (_, name: string) => SIGNS[name] ?? '');
}
