import { IDENTIFICATION_WORDS } from '../language/say/labels.ts';
import { placeName } from '../language/say/place.ts';

const FOUND: Readonly<Record<string, string>> = IDENTIFICATION_WORDS;

/**
 * Runs in the browser. Puts a form above the table of operations that narrows it by kind, year, place, how people were
 * found, and text. What is chosen stands in the address, so that it can be linked; without the script the table is whole.
 */
export function startFilter(page: Document, place: Location, past: History): void {
  const form = page.querySelector<HTMLFormElement>('form.filter');
  const table = page.querySelector('#operations');
  const count = page.querySelector('#count');
  if (!form || !table || !count) return;
  const groups = [...table.querySelectorAll('tbody')];
  const rows = groups.flatMap((group) => [...group.rows].slice(1).map((row) => rowOf(row, group)));
  const fields: readonly HTMLElement[] = [
    choice(
      page,
      'kind',
      'Kind',
      groups.map(({ id, dataset }) => [id, dataset['name'] ?? '']),
    ),
    choice(
      page,
      'year',
      'Year',
      named(
        rows.map(({ year }) => year),
        (year) => year,
      ).reverse(),
    ),
    choice(
      page,
      'place',
      'Place',
      named(
        rows.flatMap(({ places }) => places),
        placeName,
      ),
    ),
    choice(
      page,
      'found',
      'How people were found',
      named(
        rows.flatMap(({ found }) => found),
        (word) => FOUND[word] ?? word,
      ),
    ),
    search(page),
  ];
  form.append(...fields);
  const asked = new URLSearchParams(place.search);
  const controls = [...form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input')];
  for (const control of controls) control.value = asked.get(control.name) ?? '';
  const narrow = (): void => {
    const [kind = '', year = '', where = '', found = '', text = ''] = controls.map(({ value }) => value);
    for (const row of rows)
      row.row.hidden = !(
        (kind === '' || row.kind === kind) &&
        (year === '' || row.year === year) &&
        (where === '' || row.places.includes(where)) &&
        (found === '' || row.found.includes(found)) &&
        row.text.includes(text.trim().toLowerCase())
      );
    for (const group of groups) group.hidden = [...group.rows].slice(1).every((row) => row.hidden);
    count.textContent = `${rows.filter(({ row }) => !row.hidden).length} of ${rows.length} operations`;
    const chosen = new URLSearchParams(
      controls.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    ).toString();
    past.replaceState(null, '', chosen === '' ? place.pathname : `?${chosen}`);
  };
  form.addEventListener('input', narrow);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.hidden = false;
  narrow();
}

interface Row {
  readonly row: HTMLTableRowElement;
  readonly kind: string;
  readonly year: string;
  readonly places: readonly string[];
  readonly found: readonly string[];
  readonly text: string;
}

function rowOf(row: HTMLTableRowElement, group: HTMLElement): Row {
  const words = (index: number): string => row.cells[index]?.textContent.trim() ?? '';
  return {
    row,
    kind: group.id,
    year: /\d{4}$/.exec(words(0))?.[0] ?? '',
    places: row.dataset['places']?.split(' ') ?? [],
    found: row.dataset['found']?.split(' ') ?? [],
    text: row.textContent.toLowerCase(),
  };
}

type Pair = readonly [value: string, words: string];

/** Each value once, with its name, in the order of the names. */
function named(codes: readonly string[], nameOf: (code: string) => string): Pair[] {
  return [...new Set(codes)]
    .filter((code) => code !== '')
    .map((code): Pair => [code, nameOf(code)])
    .sort(([, a], [, b]) => (a < b ? -1 : 1));
}

function choice(page: Document, name: string, words: string, options: readonly Pair[]): HTMLElement {
  const select = page.createElement('select');
  select.name = name;
  select.append(new Option('All', ''), ...options.map(([value, each]) => new Option(each, value)));
  return labelled(page, words, select);
}

function search(page: Document): HTMLElement {
  const input = page.createElement('input');
  input.name = 'text';
  input.type = 'search';
  return labelled(page, 'Text', input);
}

function labelled(page: Document, words: string, control: HTMLElement): HTMLElement {
  const label = page.createElement('label');
  label.append(words, control);
  return label;
}
