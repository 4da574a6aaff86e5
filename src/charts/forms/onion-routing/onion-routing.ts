import type { Chart, Picture } from '../../chart.ts';
import { coordinate as c, element, NARROW, onBothSheets, picture, WIDE } from '../../sheet/svg.ts';
import { paragraph, word } from '../../sheet/text.ts';

/** One stage of the sketch: what happens, and a drawing of it 64 units high, as wide as the narrow sheet. */
interface Stage {
  readonly says: string;
  readonly drawing: (x: number, y: number) => string;
}

const DRAWING = 64;
const BETWEEN = 22;
const PLACES = [26, 93, 160, 227, 294] as const;
const [YOU, FIRST, MIDDLE, LAST, SITE] = PLACES;

const STAGES: readonly Stage[] = [
  {
    says: 'The sender wraps the message in three layers, one for each of three relays that volunteers run.',
    drawing: (x, y) => packet(x + MIDDLE, y + 30, 3),
  },
  {
    says: 'Each relay takes off one layer. It learns who came before and who comes next, and nothing more.',
    drawing: (x, y) =>
      route(x, y + 30, PLACES) +
      packet(x + 59.5, y + 30, 3) +
      packet(x + 126.5, y + 30, 2) +
      packet(x + 193.5, y + 30, 1) +
      packet(x + 260.5, y + 30, 0) +
      names(x, y + 58, [
        [YOU, 'sender'],
        [FIRST, 'first'],
        [MIDDLE, 'middle'],
        [LAST, 'last'],
        [SITE, 'site'],
      ]),
  },
  {
    says: 'So no relay knows both ends. The first knows the sender, the last knows the site, the middle neither.',
    drawing: (x, y) =>
      route(x, y + 30, PLACES) +
      bracket(x + YOU, x + FIRST, y + 12) +
      bracket(x + LAST, x + SITE, y + 12) +
      names(x, y + 58, [
        [FIRST, 'first'],
        [MIDDLE, 'middle'],
        [LAST, 'last'],
      ]),
  },
  {
    says: 'An onion service hides too. It builds a path of its own, and the two paths meet at a relay: neither side learns where the other is.',
    drawing: (x, y) => {
      const places = [14, 62, 111, MIDDLE, 209, 258, 306];
      return (
        route(x, y + 30, places) +
        element('circle', { class: 'hollow', cx: x + MIDDLE, cy: y + 30, r: 11 }) +
        element('circle', { class: 'dot', cx: x + MIDDLE, cy: y + 30, r: 5 }) +
        names(x, y + 58, [
          [26, 'visitor'],
          [MIDDLE, 'meeting relay'],
          [294, 'service'],
        ])
      );
    },
  },
  {
    says: 'It hides where people are, not what they do. Seized servers, lists of users, payments and undercover police have led to people.',
    drawing: (x, y) =>
      route(x, y + 30, PLACES) +
      element('path', { class: 'cross', d: `M${x + YOU - 9} ${c(y + 21)}l18 18m0 -18l-18 18` }) +
      element('path', { class: 'cross', d: `M${x + SITE - 9} ${c(y + 21)}l18 18m0 -18l-18 18` }),
  },
];

const NUMBER_COLUMN = 20;

/** How onion routing works, for readers who have never heard of it: the idea, and not how to use it. */
export function onionRouting(title: string): Chart {
  return {
    form: 'onion-routing',
    title,
    counted: 'A sketch of the idea. Nothing is counted here.',
    pictures: onBothSheets(drawn),
    description: STAGES.map(({ says }) => says),
    table: {
      head: ['Who', 'Knows the sender', 'Knows the site'],
      rows: [
        { cells: ['First relay', 'yes', 'no'] },
        { cells: ['Middle relay', 'no', 'no'] },
        { cells: ['Last relay', 'no', 'yes'] },
        { cells: ['Ordinary site', 'no', 'is the site'] },
        { cells: ['Onion service', 'no', 'is the site; the sender does not learn where it is'] },
      ],
    },
    sources: [],
    caveats: [
      'Simplified: real paths change, and whoever watches both ends of a path at once may still match them.',
    ],
    marks: [],
    shape: 'dot',
    data: [],
  };
}

/** The stages from above down: what happens, and its drawing beneath, or beside it where there is room. */
function drawn(width: number): Picture {
  const isWide = width >= WIDE;
  const room = (isWide ? width - NARROW : width) - NUMBER_COLUMN;
  let svg = '';
  let y = 0;
  for (const [index, { says, drawing }] of STAGES.entries()) {
    const words = paragraph('label', NUMBER_COLUMN, y + 13, says, room - (isWide ? NUMBER_COLUMN : 0));
    svg += word('value', 0, y + 13, `${index + 1}`) + words.svg;
    svg += isWide ? drawing(width - NARROW, y) : drawing(0, y + words.height + 4);
    y += (isWide ? Math.max(words.height, DRAWING) : words.height + DRAWING) + BETWEEN;
  }
  return picture(
    y - 14,
    svg,
    STAGES.map(({ says }) => says),
    width,
  );
}

/** A line through some places, each a dot; the two ends are squares. */
function route(x: number, y: number, places: readonly number[]): string {
  const at = places.map((place) => x + place);
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  const ends = [first, last].map((end) =>
    element('path', { class: 'hollow', d: `M${end - 7} ${c(y - 7)}h14v14h-14Z` }),
  );
  const dots = at.slice(1, -1).map((cx) => element('circle', { class: 'dot', cx, cy: y, r: 6 }));
  return element('path', { class: 'axis', d: `M${first} ${c(y)}H${last}` }) + ends.join('') + dots.join('');
}

/** A message in some layers. */
function packet(x: number, y: number, layers: number): string {
  const rings = Array.from({ length: layers }, (_, index) => {
    const r = 5 + 4.5 * (layers - index);
    return element('circle', { class: index % 2 === 0 ? 'layer' : 'layer pale', cx: x, cy: y, r });
  });
  return rings.join('') + element('path', { class: 'letter', d: `M${c(x - 4)} ${c(y - 3)}h8v6h-8Z` });
}

function names(x: number, y: number, places: readonly (readonly [number, string])[]): string {
  return places.map(([place, name]) => word('note', x + place, y, name, 'middle')).join('');
}

/** Who knows whom: a bracket over two neighbours. */
function bracket(from: number, to: number, y: number): string {
  return (
    element('path', { class: 'axis', d: `M${from} ${c(y + 7)}V${c(y)}H${to}V${c(y + 7)}` }) +
    word('note', (from + to) / 2, y - 3, 'knows', 'middle')
  );
}
