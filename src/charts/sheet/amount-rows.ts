import { max, min } from 'd3-array';
import { type Datum, upperEnd } from '../chart.ts';
import { barMark, barOverhang, barWhisker } from '../marks/bar.ts';
import { drawnNumber } from '../marks/kinds.ts';
import { BAR, WHISKER, rowWords, type Row, type RowFrame } from './row.ts';
import { highestEnd } from './scale.ts';
import { marked, type Panel } from './svg.ts';
import { paragraph, widthOf, word } from './text.ts';

const NUMBER_GAP = 8;
/** How far the letters of a number reach beneath its bar. */
const DESCENT = 2;
const SHORTEST_LONGEST_BAR = 90;

/** Amounts as bars from one nought, each with its number at its end, or under it where there is no room. */
export function amountRows(data: readonly Datum[], frame: RowFrame): (row: Row, y: number) => Panel {
  const { width, gutter } = frame;
  const perValue = longestScale(data, width - gutter);
  const x = (value: number) => gutter + value * perValue;
  return (row, y) => {
    const { datum } = row;
    const words = rowWords(row, y, frame);
    const top = gutter > 0 ? y + 1.5 : y + words.height + 2;
    const place = { x0: gutter, y: top, height: BAR, x };
    const whisker = datum.interval ? barWhisker(datum.interval, place) : '';
    const value = drawnNumber(datum);
    const after = x(upperEnd(datum)) + barOverhang(datum) + NUMBER_GAP;
    const fits = after + widthOf('value', value) <= width + 0.01;
    const bottom = top + BAR + (datum.interval ? WHISKER : 0);
    const beneath = paragraph('value', gutter, bottom + 15, value, width - gutter);
    const number = fits ? word('value', after, top + BAR - 2.5, value) : beneath.svg;
    const height = bottom - y + (fits ? DESCENT : beneath.height);
    return {
      svg: words.svg + marked(barMark(datum, place) + whisker + number),
      height: Math.max(words.height, height),
    };
  };
}

/** As many units for each one of the value as let every bar stand before its number. */
export function longestScale(data: readonly Datum[], width: number): number {
  const room = (datum: Datum) => {
    const label = barOverhang(datum) + NUMBER_GAP + widthOf('value', drawnNumber(datum));
    return Math.max(SHORTEST_LONGEST_BAR, width - label) / upperEnd(datum);
  };
  const highest = highestEnd(data);
  if (highest === 0) return 0;
  const each = data.filter((datum) => upperEnd(datum) > 0).map(room);
  const longest = Math.max(SHORTEST_LONGEST_BAR / (max(data, upperEnd) ?? 1), min(each) ?? 1);
  return Math.min(longest, width / highest);
}
