/**
 * Runs in the browser. Shows of the index of numbers, cases and countries what was looked up: the rows that hold every
 * word of it, digits with or without commas. What is looked up stands in the address; without the script the index is whole.
 */
export function startLookUp(page: Document, place: Location, past: History): void {
  const input = page.querySelector<HTMLInputElement>('#look-up');
  const found = page.querySelector('#found');
  const jumps = page.querySelector('.on-this-page');
  const groups = [...page.querySelectorAll<HTMLElement>('#looked-up section')];
  if (input === null || found === null) return;
  const rowsOf = (group: Element) =>
    [...group.querySelectorAll<HTMLElement>('li')].map((row) => ({ row, text: foldedText(row.textContent) }));
  const indexed = groups.map((group) => ({ group, rows: rowsOf(group) }));

  const show = (): void => {
    const words = foldedText(input.value).split(' ').filter(Boolean);
    let count = 0;
    for (const { group, rows } of indexed) {
      const wanted = rows.filter(({ row, text }) => {
        row.hidden = !words.every((word) => holds(text, word));
        return !row.hidden;
      });
      group.hidden = wanted.length === 0;
      count += wanted.length;
    }
    jumps?.toggleAttribute('hidden', words.length > 0);
    found.textContent = words.length === 0 ? '' : `${count} found`;
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

/** A text as it is compared: small letters, and digits without the commas between them. */
export function foldedText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/(?<=\d),(?=\d)/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** Whether a text holds a word; a number stands alone, so that 80 does not find 1,800. */
export function holds(text: string, word: string): boolean {
  if (!/^[\d.]/.test(word)) return text.includes(word);
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(String.raw`(?<![\d.])${escaped}(?![\d]|\.\d)`).test(text);
}
