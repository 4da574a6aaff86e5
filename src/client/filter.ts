/**
 * Runs in the browser. Shows the fold above the table of operations, whose form narrows it: by each choice, through what a row
 * holds in its data under the name of that choice, and by text. What is chosen stands in the address, so that it can be
 * linked; without the script the table is whole.
 */
export function startFilter(page: Document, place: Location, past: History): void {
  const fold = page.querySelector<HTMLDetailsElement>('details.filter');
  const form = fold?.querySelector('form') ?? null;
  const count = page.querySelector('#count');
  const groups = [...page.querySelectorAll('#operations tbody')];
  if (fold === null || form === null || count === null) return;
  const rowsOf = (group: Element) => [...group.querySelectorAll<HTMLTableRowElement>('tr[data-kind]')];
  const rows = groups.flatMap(rowsOf);
  const choices = [...form.querySelectorAll('select')];
  const search = form.querySelector('input');
  const controls = [...choices, ...(search === null ? [] : [search])];

  const asked = new URLSearchParams(place.search);
  for (const control of controls) control.value = asked.get(control.name) ?? '';

  const isWanted = (row: HTMLTableRowElement): boolean => {
    const isChosen = choices.every(
      ({ name, value }) => value === '' || (row.dataset[name] ?? '').split(' ').includes(value),
    );
    const text = search?.value.trim().toLowerCase() ?? '';
    return isChosen && row.textContent.toLowerCase().includes(text);
  };

  const narrow = (): void => {
    for (const row of rows) row.hidden = !isWanted(row);
    for (const group of groups)
      group.toggleAttribute(
        'hidden',
        rowsOf(group).every(({ hidden }) => hidden),
      );
    const shown = rows.filter(({ hidden }) => !hidden).length;
    count.textContent =
      shown === rows.length
        ? `All ${shown} operations are shown.`
        : `${shown} of ${rows.length} operations are shown.`;
    const chosen = new URLSearchParams(
      controls.filter(({ value }) => value !== '').map(({ name, value }) => [name, value]),
    ).toString();
    past.replaceState(null, '', chosen === '' ? place.pathname : `?${chosen}`);
  };

  form.addEventListener('input', narrow);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  fold.hidden = false;
  fold.open = controls.some(({ value }) => value !== '');
  narrow();
}
