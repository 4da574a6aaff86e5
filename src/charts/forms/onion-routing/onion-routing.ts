import type { Chart } from '../../chart.ts';
import { coordinate as c, element, picture, WIDTH, onOneSheet } from '../../sheet/svg.ts';
import { paragraph, word } from '../../sheet/text.ts';

/** One stage of the sketch: what happens, and a drawing of it 64 units high. */
interface Stage {
  readonly says: string;
  readonly drawing: (y: number) => string;
}

const DRAWING = 64;
const PLACES = [26, 98, 170, 242, 314] as const;
const [YOU, FIRST, MIDDLE, LAST, SITE] = PLACES;

const STAGES: readonly Stage[] = [
  {
    says: 'The sender wraps the message in three layers, one for each of three relays that volunteers run.',
    drawing: (y) => packet(WIDTH / 2, y + 30, 3),
  },
  {
    says: 'Each relay takes off one layer. It learns who came before and who comes next, and nothing more.',
    drawing: (y) =>
      route(y + 30, PLACES) +
      packet(62, y + 30, 3) +
      packet(134, y + 30, 2) +
      packet(206, y + 30, 1) +
      packet(278, y + 30, 0) +
      names(y + 58, [
        [YOU, 'sender'],
        [FIRST, 'first'],
        [MIDDLE, 'middle'],
        [LAST, 'last'],
        [SITE, 'site'],
      ]),
  },
  {
    says: 'So no relay knows both ends. The first knows the sender, the last knows the site, the middle neither.',
    drawing: (y) =>
      route(y + 30, PLACES) +
      bracket(YOU, FIRST, y + 12) +
      bracket(LAST, SITE, y + 12) +
      names(y + 58, [
        [FIRST, 'first'],
        [MIDDLE, 'middle'],
        [LAST, 'last'],
      ]),
  },
  {
    says: 'An onion service hides too. It builds a path of its own, and the two paths meet at a relay: neither side learns where the other is.',
    drawing: (y) => {
      const places = [14, 66, 118, 170, 222, 274, 326];
      return (
        route(y + 30, places) +
        element('circle', { class: 'hollow', cx: 170, cy: y + 30, r: 11 }) +
        element('circle', { class: 'dot', cx: 170, cy: y + 30, r: 5 }) +
        names(y + 58, [
          [26, 'visitor'],
          [170, 'meeting relay'],
          [312, 'service'],
        ])
      );
    },
  },
  {
    says: 'It hides where people are, not what they do. Payments, mistakes in setting up a server and what people write have given many away.',
    drawing: (y) =>
      route(y + 30, PLACES) +
      element('path', { class: 'cross', d: `M${YOU - 9} ${c(y + 21)}l18 18m0 -18l-18 18` }) +
      element('path', { class: 'cross', d: `M${SITE - 9} ${c(y + 21)}l18 18m0 -18l-18 18` }),
  },
];

const NUMBER_COLUMN = 20;

/** How onion routing works, for readers who have never heard of it: the idea, and not how to use it. */
export function onionRouting(title: string): Chart {
  let svg = '';
  let y = 0;
  for (const [index, { says, drawing }] of STAGES.entries()) {
    const words = paragraph('label', NUMBER_COLUMN, y + 12, says, WIDTH - NUMBER_COLUMN);
    svg += word('strong', 0, y + 12, `${index + 1}`) + words.svg + drawing(y + words.height + 4);
    y += words.height + DRAWING + 22;
  }
  return {
    form: 'onion-routing',
    title,
    counted: 'A sketch of the idea. Nothing is counted here.',
    pictures: onOneSheet(
      picture(
        y - 14,
        svg,
        STAGES.map(({ says }) => says),
      ),
    ),
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

/** A line through some places, each a dot; the two ends are squares. */
function route(y: number, places: readonly number[]): string {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const ends = [first, last].map((x) =>
    element('path', { class: 'hollow', d: `M${x - 7} ${c(y - 7)}h14v14h-14Z` }),
  );
  const dots = places.slice(1, -1).map((x) => element('circle', { class: 'dot', cx: x, cy: y, r: 6 }));
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

function names(y: number, places: readonly (readonly [number, string])[]): string {
  return places.map(([x, name]) => word('note', x, y, name, 'middle')).join('');
}

/** Who knows whom: a bracket over two neighbours. */
function bracket(from: number, to: number, y: number): string {
  return (
    element('path', { class: 'axis', d: `M${from} ${c(y + 7)}V${c(y)}H${to}V${c(y + 7)}` }) +
    word('note', (from + to) / 2, y - 3, 'knows', 'middle')
  );
}
