import { coordinate } from '../../src/charts/sheet/svg.ts';
import { lengthInside, overlaps, type Box, type Stroke } from '../../src/charts/sheet/box.ts';

/** What marks leave on the sheet: strokes, and shapes that are filled. */
export interface Ink {
  readonly strokes: readonly Stroke[];
  readonly shapes: readonly Box[];
}

/** What words may stand on: the rules of an axis, the outline of a whole, an area, water and a strip left out of it, land, and the sketch. */
const GROUND =
  /^(?:rule|axis|tick|whole|cell|area|water|water-\d|tear|land|country|layer|pale|letter|over|mark|on-map|bed|hatch|ground|depth-\d)$/;

const ELEMENT = /<(g|path|circle)((?: [\w-]+="[^"]*")*)\/?>|<\/g>/g;

/** The ink of a picture, where it lies on the sheet. Groups are moved and turned by a right angle at most. */
export function inkOf(svg: string): Ink {
  const strokes: Stroke[] = [];
  const shapes: Box[] = [];
  const places: Place[] = [SHEET];
  for (const [whole, name, attributes = ''] of svg.matchAll(ELEMENT)) {
    const place = places.at(-1) ?? SHEET;
    if (whole === '</g>') places.pop();
    else if (name === 'g') {
      if (!whole.endsWith('/>')) places.push(placeOf(valueOf(attributes, 'transform'), place));
    } else if (!GROUND.test(valueOf(attributes, 'class').split(' ')[0] ?? '')) {
      if (name === 'circle') {
        const [x, y] = place(Number(valueOf(attributes, 'cx')), Number(valueOf(attributes, 'cy')));
        const r = Number(valueOf(attributes, 'r'));
        shapes.push({ left: x - r, right: x + r, top: y - r, bottom: y + r });
      } else
        for (const way of waysOf(valueOf(attributes, 'd'), place))
          if (way.isClosed) shapes.push(around(way.corners));
          else strokes.push(...between(way.corners));
    }
  }
  return { strokes, shapes };
}

/** How far ink may reach into the box of a text, which is as large as the widest of fonts. */
const TOUCH = 1.5;

/** Whether ink crosses a box. */
export function crosses({ strokes, shapes }: Ink, { left, right, top, bottom }: Box): boolean {
  const inner = { left: left + TOUCH, right: right - TOUCH, top: top + TOUCH, bottom: bottom - TOUCH };
  return (
    shapes.some((shape) => overlaps(shape, inner)) ||
    strokes.some((stroke) => lengthInside(stroke, inner) > 0)
  );
}

type Corner = readonly [x: number, y: number];
type Place = (x: number, y: number) => Corner;

const SHEET: Place = (x, y) => [x, y];

function valueOf(attributes: string, name: string): string {
  return new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
}

function placeOf(transform: string, outer: Place): Place {
  if (transform === '') return outer;
  const [, x = '', y = '', turn] = /^translate\(([\d.-]+) ([\d.-]+)\)( rotate\(90\))?$/.exec(transform) ?? [];
  if (x === '') throw new Error(`${transform} is no move that the test knows`);
  const [dx, dy] = [Number(x), Number(y)];
  return turn === undefined ? (x, y) => outer(dx + x, dy + y) : (x, y) => outer(dx - y, dy + x);
}

interface Way {
  readonly corners: readonly Corner[];
  readonly isClosed: boolean;
}

/** The ways of a path, whose letters are M, L, H and V, large and small, and Z. */
function waysOf(d: string, place: Place): Way[] {
  return d.split(/(?=M)/i).map((each) => {
    const corners: Corner[] = [];
    let [x, y] = [0, 0];
    for (const [, letter = '', rest = ''] of each.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
      const numbers = [...rest.matchAll(/-?[\d.]+/g)].map(Number);
      if (/z/i.test(letter)) continue;
      if (!/[MLHVlmhv]/.test(letter))
        throw new Error(`${letter} of ${coordinate(x)} is no letter the test knows`);
      const isFlat = /[HVhv]/.test(letter);
      for (let index = 0; index < numbers.length; index += isFlat ? 1 : 2) {
        const [first = 0, second = 0] = numbers.slice(index);
        if (letter === 'H') x = first;
        else if (letter === 'V') y = first;
        else if (letter === 'h') x += first;
        else if (letter === 'v') y += first;
        else if (/[lm]/.test(letter)) [x, y] = [x + first, y + second];
        else [x, y] = [first, second];
        corners.push(place(x, y));
      }
    }
    return { corners, isClosed: /z$/i.test(each) };
  });
}

function around(corners: readonly Corner[]): Box {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

function between(corners: readonly Corner[]): Stroke[] {
  return corners.slice(1).flatMap(([x2, y2], index) => {
    const [x1, y1] = corners[index] ?? [x2, y2];
    return [{ x1, y1, x2, y2 }];
  });
}
