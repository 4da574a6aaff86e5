import { max } from 'd3-array';
import { amountWords } from '../../language/say/number.ts';
import type { Datum } from '../chart.ts';
import { barMark, barWhisker } from '../marks/bar.ts';
import { drawnNumber } from '../marks/kinds.ts';
import { BAR, BASELINE, WHISKER, rowWords, type Row, type RowFrame } from './row.ts';
import { QUARTERS } from './scale.ts';
import { coordinate as c, element, marked, type Panel } from './svg.ts';
import { paragraph, TEXT, widthOf, word } from './text.ts';

const NUMBER_GAP = 12;
const WIDEST_NUMBER = 144;
const QUARTER_MARK = 4;
/** How far the words of the quarters stand apart at least; on a shorter track only those of the halves are printed. */
const QUARTER_WORDS = 64;

/** The whole of a share, from nought to a hundred percent. */
interface Track {
  readonly from: number;
  readonly to: number;
  readonly at: (share: number) => number;
}

/** Shares, each on a track that is outlined as a whole, their numbers in a column at its end, or above it. */
export function shareRows(data: readonly Datum[], frame: RowFrame): (row: Row, y: number) => Panel {
  const { width, gutter } = frame;
  const whole = trackOf(data, frame);
  const column = numberColumn(data);
  return (row, y) => {
    const { datum, under = '' } = row;
    const bar = BAR + (datum.interval ? WHISKER : 0);
    if (gutter > 0) {
      const words = rowWords(row, y, frame);
      const number = paragraph('value', width - column, y + BASELINE, drawnNumber(datum), column);
      return {
        svg: words.svg + marked(number.svg + shareMark(datum, whole, y + 1.5)),
        height: Math.max(words.height, number.height, bar + 1.5),
      };
    }
    const label = paragraph('label', 0, y + BASELINE, datum.label, width - column - NUMBER_GAP);
    const number = paragraph('value', width, y + BASELINE, drawnNumber(datum), column, 'end');
    const first = Math.max(label.height, number.height);
    const beneath = paragraph('note', 0, y + BASELINE + first, under, width);
    const top = y + first + beneath.height + 2;
    return {
      svg: label.svg + beneath.svg + marked(number.svg + shareMark(datum, whole, top)),
      height: top + bar - y,
    };
  };
}

/** The quarters of the whole in words, under the last track. */
export function shareTicks(data: readonly Datum[], frame: RowFrame, y: number): Panel {
  const { at } = trackOf(data, frame);
  const printed = QUARTERS.filter((share) => share % 50 === 0 || at(share) - at(share - 25) >= QUARTER_WORDS);
  const ticks = printed.map((share) => {
    const words = amountWords(share, 'percent');
    const anchor = share === 0 ? 'start' : share === 100 ? 'end' : 'middle';
    return word('tick', at(share), y + BASELINE + 1, words, anchor);
  });
  return { svg: ticks.join(''), height: TEXT.tick.line };
}

function trackOf(data: readonly Datum[], { width, gutter }: RowFrame): Track {
  const to = gutter > 0 ? width - NUMBER_GAP - numberColumn(data) : width - 0.5;
  const from = gutter > 0 ? gutter : 0.5;
  return { from, to, at: (share) => from + (share / 100) * (to - from) };
}

/** As wide as the widest number. One in the words of its source may take several lines, but no word is broken. */
function numberColumn(data: readonly Datum[]): number {
  const numbers = data.map(drawnNumber);
  const words = numbers.flatMap((number) => number.split(' '));
  const wholes = max(numbers, (number) => Math.min(widthOf('value', number), WIDEST_NUMBER)) ?? 0;
  return Math.max(wholes, max(words, (word) => widthOf('value', word)) ?? 0);
}

/** The part, filled, on the outline of the whole, with a stroke at each quarter, as on a ruler. */
function shareMark(datum: Datum, { from, to, at }: Track, top: number): string {
  const quarters = QUARTERS.slice(1, -1).map((share) => `M${c(at(share))} ${c(top + BAR)}v${-QUARTER_MARK}`);
  const d = `M${c(from)} ${c(top)}H${c(to)}v${BAR}H${c(from)}Z${quarters.join('')}`;
  const place = { x0: from, y: top, height: BAR, x: at };
  const whisker = datum.interval ? barWhisker(datum.interval, place) : '';
  return element('path', { class: 'whole', d }) + barMark(datum, place) + whisker;
}
