/** Kinds of bodies, offices and papers: a name that is built on one takes an article in a sentence. */
const KINDS =
  'agency|affidavit|attorney|attorney general|bka|blog|bureau|centre|charge|coalition|commission|commissioner|' +
  'complaint|congress|council|court|dea|department|director|emcdda|fbi|force|foundation|founder|government|head|' +
  'indictment|institute|irs|journal|minister|ministry|office|official|police|project|prosecutor|prosecutor general|' +
  'service|spokesperson|standard|study|submission|survey|treasury|trust|unit|verdict';
const ENDS_IN_KIND = new RegExp(`\\b(?:${KINDS})$`, 'i');

/** Where the first part of a name ends: `US Department` of `US Department of Justice, 20 July 2017`. */
const LINK = /[,;]| \(| (?:of|for|in|to|and|by|at|via|before|against|cited)\b/;

/** A name as it stands in a sentence: `the Tor Project`, `the Dutch police`, `the US Department of Justice`; but `Europol`. */
export function withArticle(name: string): string {
  const [first = ''] = name.split(LINK, 1);
  const takesOne = ENDS_IN_KIND.test(first) || name.startsWith('University of ');
  return takesOne && !/^(?:an?|the|der|die|das|el|il|la|le|het) |^\S+[’']s /i.test(name)
    ? `the ${name}`
    : name;
}

/** What was counted, as it stands in a sentence: `a share of look-ups`, but `look-ups`. */
export function withShareArticle(told: string): string {
  return told.startsWith('share ') ? `a ${told}` : told;
}

/** The full stop that a text still needs; a title that ends in a question has its mark. */
export function stopAfter(text: string): '.' | '' {
  return /[.?!…]["”’)\]]*$/.test(text) ? '' : '.';
}

/** Words of others in quotation marks; those that stand in them become single. */
export function inQuotes(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

/** The same text with a capital first letter. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A label as it stands within a line, after a colon or a semicolon: `a study by Owen and Savage`, but `The Guardian`. */
export function withinLine(label: string): string {
  return label.replace(/^An? /, (article) => article.toLowerCase());
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(items: readonly string[]): string {
  return joined(items, 'and');
}

/** `a`, `a or b`, `a, b or c`. */
export function choiceWords(items: readonly string[]): string {
  return joined(items, 'or');
}

function joined(items: readonly string[], word: 'and' | 'or'): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1) ?? ''}`;
}
