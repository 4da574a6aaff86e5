/**
 * Runs in the browser. Shows what a mark stands for: its row of the table, in a box beneath the picture, while a pointer
 * is near the mark or the arrow keys have led to it. The table says all this already, so nothing is lost without it.
 */
export function startDetails(page: Document): void {
  for (const figure of page.querySelectorAll<HTMLElement>('figure.chart')) start(figure);
}

/** A picture with its marks, in the order of the table. */
interface Drawn {
  readonly svg: SVGSVGElement;
  readonly marks: readonly SVGGElement[];
}

/** How far from a mark a pointer may be, in CSS pixels: a finger is not exact. */
const REACH = 40;

function start(figure: HTMLElement): void {
  const pictures = [...figure.querySelectorAll<SVGSVGElement>(':scope > svg')].map((svg): Drawn => ({
    svg,
    marks: [...svg.querySelectorAll<SVGGElement>('.mark')],
  }));
  const table = figure.querySelector('table');
  const [first] = pictures;
  const last = (first?.marks.length ?? 0) - 1;
  if (first === undefined || table === null || last < 0) return;
  const page = figure.ownerDocument;
  const [head = [], ...rows] = [...table.rows].map(({ cells }) => [...cells].map(textOf));
  const stage = page.createElement('div');
  const box = page.createElement('div');
  const frame = page.createElementNS(first.svg.namespaceURI, 'path');
  stage.className = 'stage';
  box.className = 'detail';
  box.hidden = true;
  box.setAttribute('aria-hidden', 'true');
  frame.setAttribute('class', 'at');
  first.svg.replaceWith(stage);
  stage.append(...pictures.map(({ svg }) => svg), box);
  // A slider takes the arrow keys and says the value it stands at; there is but one stop for the Tab key.
  const states = { role: 'slider', tabindex: 0, 'aria-label': 'Mark', 'aria-valuemin': 1 };
  for (const [name, state] of Object.entries(states)) stage.setAttribute(name, String(state));
  stage.setAttribute('aria-valuemax', String(last + 1));
  // The picture that the width of the column lets stand.
  const shown = () => pictures.find(({ svg }) => svg.getClientRects().length > 0) ?? first;
  let at = 0;
  tell(0);

  function tell(index: number): void {
    at = Math.max(0, Math.min(last, index));
    const [first, second] = detailOf(head, rows[at] ?? []);
    stage.setAttribute('aria-valuenow', String(at + 1));
    stage.setAttribute('aria-valuetext', first);
    const bold = page.createElement('b');
    const line = page.createElement('p');
    bold.textContent = first;
    line.append(bold, page.createElement('br'), second);
    box.replaceChildren(line);
  }

  function show(index: number): void {
    if (box.hidden || index !== at) tell(index);
    const { svg, marks } = shown();
    svg.append(frame);
    frame.setAttribute('d', outlineOf(marks[at]));
    box.hidden = false;
    // However long they are, the details end in sight.
    box.style.bottom = `${box.firstElementChild?.getBoundingClientRect().height ?? 0}px`;
  }

  function hide(): void {
    frame.removeAttribute('d');
    box.hidden = true;
  }

  function point(event: PointerEvent): void {
    if (event.target instanceof Node && box.contains(event.target)) return;
    const nearest = nearestTo(event, shown().marks);
    if (nearest !== undefined) show(nearest);
  }

  stage.addEventListener('pointermove', point);
  stage.addEventListener('pointerdown', point);
  stage.addEventListener('pointerleave', ({ pointerType }) => {
    if (pointerType === 'mouse' && page.activeElement !== stage) hide();
  });
  stage.addEventListener('focus', () => {
    if (stage.matches(':focus-visible')) show(at);
  });
  stage.addEventListener('blur', hide);
  stage.addEventListener('keydown', (event) => {
    const next = nextOf(event.key, at, box.hidden !== false, last);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    show(next);
  });
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  page.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Node && stage.contains(target))) hide();
  });
}

/** The mark to which a key leads. The first press after Escape shows again where the reader was. */
function nextOf(key: string, at: number, isHidden: boolean, last: number): number | undefined {
  const step = isHidden ? 0 : 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(last, at + step);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(0, at - step);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}

/** What a row says: the label with the value, and the rest under the heads of its columns. */
function detailOf(head: readonly string[], cells: readonly string[]): [first: string, second: string] {
  const value = Math.max(1, head.indexOf('Value'));
  const rest = head.flatMap((name, column) => {
    const cell = cells[column] ?? '';
    if (column === 0 || cell === '') return [];
    if (column !== value) return [`${name}: ${cell}`];
    return name === 'Value' ? [] : [name];
  });
  return [`${cells[0] ?? ''}: ${cells[value] ?? ''}`, rest.join(' · ')];
}

function textOf({ textContent }: Element): string {
  return textContent.trim();
}

/** The mark that is nearest to the pointer, if one is near; of several under it, the one whose middle is nearest. */
function nearestTo({ clientX, clientY }: PointerEvent, marks: readonly Element[]): number | undefined {
  let nearest: number | undefined;
  let least = Infinity;
  for (const [index, mark] of marks.entries()) {
    const { left, right, top, bottom } = mark.getBoundingClientRect();
    const away = Math.hypot(
      Math.max(left - clientX, 0, clientX - right),
      Math.max(top - clientY, 0, clientY - bottom),
    );
    const middle = Math.hypot((left + right) / 2 - clientX, (top + bottom) / 2 - clientY);
    if (away > REACH || away + middle / 1000 >= least) continue;
    least = away + middle / 1000;
    nearest = index;
  }
  return nearest;
}

const AROUND = 3;

/** A frame around a mark, in the units of the picture. */
function outlineOf(mark: SVGGElement | undefined): string {
  if (mark === undefined) return '';
  const { x, y, width, height } = mark.getBBox();
  return `M${x - AROUND} ${y - AROUND}h${width + 2 * AROUND}v${height + 2 * AROUND}h${-width - 2 * AROUND}z`;
}
