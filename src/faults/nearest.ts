const MOST_EDITS = 8;
const SUGGESTIONS = 3;

/** The known words that are nearest to a misspelt one, nearest first. */
export function nearest(word: string, known: Iterable<string>): string[] {
  return [...known]
    .filter((each) => Math.abs(each.length - word.length) <= MOST_EDITS)
    .map((each) => ({ each, edits: editDistance(word, each) }))
    .filter(({ each, edits }) => edits <= MOST_EDITS && edits < Math.max(each.length, word.length) / 3)
    .sort((a, b) => a.edits - b.edits || (a.each < b.each ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map(({ each }) => each);
}

/** Levenshtein's distance: how many letters must be put in, taken out or changed. */
export function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
