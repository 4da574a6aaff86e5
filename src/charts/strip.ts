import { max } from 'd3-array';
import { amountWords } from '../language/say/number.ts';
import type { Figure } from '../record/schema/figure.ts';
import { upperEnd } from './chart.ts';
import { DOT, dotMark } from './marks/dot.ts';
import { word } from './sheet/text.ts';
import { line, picture, pictureElement } from './sheet/svg.ts';

const WIDTH = 200;
const HEIGHT = 22;
const SIDE = 12;
const BASELINE = 16;

/** Figures of one unit on one axis, a strip for each, to stand beside their sentences. */
export interface Strips {
  /** What lies at the ends of the axis, drawn to stand over the strips: `0` and `100%`. Where they are not drawn, nor is this. */
  readonly ends: string;
  /** One piece of SVG for each figure, in their order. */
  readonly strips: readonly string[];
}

/** The strips of some figures: shares out of the whole, counts from nought to the highest. */
export function stripsOf(figures: readonly Figure[]): Strips {
  const unit = figures[0]?.unit ?? 'count';
  const highest = max(figures, upperEnd) ?? 0;
  const whole = unit === 'percent' && highest <= 100 ? 100 : highest || 1;
  const at = (value: number) => SIDE + (value / whole) * (WIDTH - 2 * SIDE);
  const y = HEIGHT / 2;
  const axis =
    line('axis', at(0), y, at(whole), y) +
    [0, whole].map((end) => line('axis', at(end), y - 5, at(end), y + 5)).join('');
  return {
    ends: pictureElement(
      picture(
        HEIGHT,
        word('tick', at(0), BASELINE, '0', 'middle') +
          word('tick', WIDTH, BASELINE, amountWords(whole, unit), 'end'),
        [],
        WIDTH,
      ),
      'chart-picture strip',
    ),
    strips: figures.map((figure) => {
      const x = at(figure.value);
      const length = at(upperEnd(figure)) - x;
      const mark = dotMark(figure, { x, y, length, grows: 'right', radius: DOT });
      return pictureElement(picture(HEIGHT, axis + mark, [], WIDTH), 'chart-picture strip');
    }),
  };
}
