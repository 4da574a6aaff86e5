import type { Figure } from '../../record/schema/figure.ts';
import type { Source } from '../../record/schema/source.ts';

/** Words that many bodies share in their names, or that say what a text is: they tell nobody from anybody else. */
const SHARED = new Set(
  (
    'the and for via from its citing cited quoted copied announced according world european international national ' +
    'federal state office department bureau agency police authorities officials prosecutors centre center institute ' +
    'university study report research paper survey press release colleagues story edition table recent british'
  ).split(' '),
);

const SHORTEST_STEM = 4;

/** Whether two credits plainly name the same people: a telling word in common, or the initials of one in the other. */
export function sameCredit(a: string, b: string): boolean {
  const [wordsOfA, wordsOfB] = [telling(a), telling(b)];
  if (wordsOfA.length === 0 || wordsOfB.length === 0) return a === b;
  return (
    wordsOfA.some((word) => wordsOfB.some((other) => sameStem(word, other))) ||
    wordsOfA.includes(initials(b)) ||
    wordsOfB.includes(initials(a))
  );
}

/** The words that tell a credit from others; where it has none, all of its words. */
function telling(credit: string): string[] {
  const words = credit
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 2);
  const own = words.filter((word) => !SHARED.has(word));
  return own.length > 0 ? own : words;
}

/** `japan` and `japanese`. */
function sameStem(a: string, b: string): boolean {
  return a === b || (Math.min(a.length, b.length) >= SHORTEST_STEM && (a.startsWith(b) || b.startsWith(a)));
}

/** `Federal Bureau of Investigation` → `fbi`. */
function initials(credit: string): string {
  return (credit.match(/\b\p{Lu}/gu) ?? []).join('').toLowerCase();
}

/**
 * Whether the source of a figure counted or asked itself. A newspaper and a reference work tell what others found;
 * any other source did it itself where the figure names nobody else. What was counted in a table is counted there.
 */
export function isFirstHand(figure: Figure, source: Source): boolean {
  if (figure.role === 'retelling' || figure.role === 'specimen') return false;
  if (figure.derivation === 'table') return true;
  if (source.kind === 'news' || source.kind === 'reference-work') return false;
  return figure.attributed_to === '' || sameCredit(figure.attributed_to, publisherAndAuthors(source));
}

/** Everyone who stands on a source's title page. */
export function publisherAndAuthors({ publisher, authors }: Source): string {
  return `${publisher} ${authors}`;
}
