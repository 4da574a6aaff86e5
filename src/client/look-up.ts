/**
 * Runs in the browser. Shows of the index of numbers, cases and countries what was looked up, digits with or without commas.
 * What is looked up stands in the address; without the script the index is whole.
 */
export function startLookUp(page: Document, place: Location, past: History): void {
  const input = page.querySelector<HTMLInputElement>('#look-up');
  const found = page.querySelector('#found');
  const jumps = page.querySelector('.on-this-page');
  const groups = [...page.querySelectorAll<HTMLElement>('#looked-up section')];
  if (input === null || found === null) return;
  const rows = groups.flatMap((group) => [...group.querySelectorAll<HTMLElement>('li')]);
  const texts = rows.map(({ textContent, dataset }) => foldedText(`${textContent} ${dataset.also ?? ''}`));

  const show = (): void => {
    const words = wordsOf(input.value);
    const { wanted, missed } = lookedUp(texts, words);
    for (const [index, row] of rows.entries()) row.hidden = !wanted.has(index);
    for (const group of groups) group.hidden = group.querySelector('li:not([hidden])') === null;
    jumps?.toggleAttribute('hidden', words.length > 0);
    found.textContent = words.length === 0 ? '' : foundWords(wanted.size, missed);
    past.replaceState(
      null,
      '',
      words.length === 0 ? place.pathname : `?${new URLSearchParams({ q: input.value })}`,
    );
  };

  input.value = new URLSearchParams(place.search).get('q') ?? '';
  input.addEventListener('input', show);
  input.form?.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  show();
}

/** Words by which nothing is told apart. */
const LITTLE_WORDS: ReadonlySet<string> = new Set(
  'a an and are at be by did do does for from how in is it many much of on or the there to was were what who with'.split(
    ' ',
  ),
);

/** The words that are looked for, each once. */
export function wordsOf(asked: string): string[] {
  const words = new Set(foldedText(asked).split(' ').filter(Boolean));
  const telling = [...words].filter((word) => !LITTLE_WORDS.has(word));
  return telling.length > 0 ? telling : [...words];
}

/** Where no text holds all words: how much of the weight of the best a text must have. */
const CLOSE_TO_BEST = 0.7;

/**
 * Which of the folded texts hold every word that was looked up. Where none does: those that hold the rarest of the words,
 * each word weighed by the logarithm of one text in how many holds it; `missed` are the words that these lack.
 */
export function lookedUp(
  texts: readonly string[],
  words: readonly string[],
): { readonly wanted: ReadonlySet<number>; readonly missed: readonly string[] } {
  const holding = words.map(
    (word) => new Set(texts.flatMap((text, index) => (holds(text, word) ? [index] : []))),
  );
  const weightOf = (index: number): number =>
    holding.reduce(
      (sum, having) => (having.has(index) ? sum + Math.log1p(texts.length / having.size) : sum),
      0,
    );
  const weights = texts.map((_, index) => weightOf(index));
  const most = Math.max(...weights);
  const isWhole = texts.some((_, index) => holding.every((having) => having.has(index)));
  const least = isWhole ? most : most * CLOSE_TO_BEST;
  const wanted = new Set(weights.flatMap((weight, index) => (weight >= least ? [index] : [])));
  if (words.length > 0 && most === 0) return { wanted: new Set(), missed: words };
  return {
    wanted,
    missed: words.filter((_, word) => ![...wanted].some((index) => holding[word]?.has(index))),
  };
}

function foundWords(count: number, missed: readonly string[]): string {
  if (count === 0) return 'Nothing found. Try the number alone, or one word.';
  return missed.length === 0
    ? `${count} found`
    : `${count} found, without ${missed.map((word) => `“${word}”`).join(', ')}`;
}

/**
 * A text as it is compared: small letters without accents, digits without the commas between them, and no marks but
 * those of numbers.
 */
export function foldedText(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/(?<=\d),(?=\d)/g, '')
    .replaceAll(/(?<=\d) ?per ?cent\b/g, '%')
    .replaceAll(/[’']s\b/g, '')
    .replaceAll(/\.(?!\d)|[^\p{L}\p{N}.%]+/gu, ' ')
    .trim();
}

/**
 * Whether a text holds a word. A number stands alone, so that 80 does not find 1,800; of any other word the beginning
 * is enough, so that an arrest finds arrests, and arrests an arrest.
 */
export function holds(text: string, word: string): boolean {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return /^[\d.]/.test(word)
    ? new RegExp(String.raw`(?<![\d.])${escaped}(?![\d]|\.\d)`).test(text)
    : new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped.replace(ENDING, '')}`, 'u').test(text);
}

/** What forms of a word differ in: `identify`, `identified`; `operator`, `operators`. */
const ENDING = /(?<=\p{L}{4})(?:ies|ied|ing|ed|es|e|y)$|(?<=\p{L}{3})s$/u;
