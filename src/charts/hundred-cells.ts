import type { Figure, Qualifier } from '../record/figure.ts';
import type { ResearchRecord } from '../record/record.ts';
import { hedgedNumber, numberWithBase, type Hedged } from '../wording/hedge.ts';
import { rangeWords } from '../wording/number.ts';
import { capitalised } from '../wording/sentence.ts';
import { ChartError, type Chart, type Datum } from './chart.ts';
import { cellsPicture, GRID } from './cells.ts';
import { datumOfFigure } from './datum.ts';
import { drawnNumber, isWordsOnly } from './marks.ts';
import { marked, picture, WIDTH } from './svg.ts';
import { paragraph, widthOf } from './text.ts';
import { wordsOf } from './words.ts';

const COLUMN = GRID + 18;

/** One share as cells of a hundred: "2 in 100". */
export function hundredCells(title: string, figure: Figure, record: ResearchRecord): Chart {
  const datum = datumOfFigure(figure, record);
  if (datum.unit !== 'percent' || datum.value > 100)
    throw new ChartError(
      `${figure.id} is no share of a whole, and a hundred cells show only that`,
      'take the form "ranked-bars", or a figure in percent',
    );
  const words = wordsOf([datum]);
  return {
    ...words,
    form: 'hundred-cells',
    title,
    counted: `${figure.title}. ${words.counted}`,
    svg: cells(datum),
    description: [shareSentence(datum), ...words.description.slice(1)],
  };
}

function cells(datum: Datum): string {
  const width = WIDTH - COLUMN;
  const number = paragraph('number', COLUMN, 24, breakable(drawnNumber(datum), width), width);
  const inHundred = isWordsOnly(datum) ? '' : inHundredWords(datum).replace(' in ', ' in\u00a0');
  const second = paragraph('label', COLUMN, 24 + number.height - 6, inHundred, width);
  const third = datum.interval
    ? paragraph(
        'note',
        COLUMN,
        24 + number.height + second.height,
        `${rangeWords(datum.interval.low, datum.interval.high, 'percent')}: ${datum.interval.kind}`,
        width,
      )
    : { svg: '', height: 0 };
  const height = Math.max(GRID + 4, number.height + second.height + third.height + 10);
  return picture(height, marked(cellsPicture(datum)) + number.svg + second.svg + third.svg);
}

/** A number wider than the column, such as a range, is broken after its dash. */
function breakable(number: string, width: number): string {
  const isWide = number.split(' ').some((each) => widthOf('number', each) > width);
  return isWide ? number.replaceAll(/[–-]/g, '$& ') : number;
}

function shareSentence(datum: Datum): string {
  const inHundred = isWordsOnly(datum) ? '' : ` That is ${inHundredWords(datum)}.`;
  return `${capitalised(numberWithBase(datum))}.${inHundred}`;
}

/**
 * `2 in 100`, `more than 80 in 100`, `15 in 1,000`, `7–10 in 100`: as many in as few as makes whole numbers. A share
 * of more than two digits is rounded, since nobody pictures 843 in 10,000, and so that what is said stays true:
 * `about 84 in 1,000`.
 */
export function inHundredWords({ value, value_high, qualifier }: Hedged): string {
  const shares = value_high === undefined ? [value] : [value, value_high];
  const whole = wholeFor(shares, qualifier);
  const [low = 0, high] = rounded(shares, qualifier, whole);
  const isRounded = !Number.isInteger(times(value, whole));
  const count = hedgedNumber({
    value: low,
    value_high: high,
    qualifier: qualifier === 'exact' && isRounded ? 'about' : qualifier,
    unit: 'count',
  });
  return `${count} in ${hedgedNumber({ value: whole, qualifier: 'exact', unit: 'count' })}`;
}

/** The smallest of 100, 1,000, … in which shares are whole numbers, or have two digits and are not rounded to all. */
function wholeFor(shares: readonly number[], qualifier: Qualifier): number {
  let whole = 100;
  const counts = () => shares.map((share) => times(share, whole));
  const isPlain = (count: number) => Number.isInteger(count) || count >= 10;
  const isAll = () => rounded(shares, qualifier, whole).some((count) => count >= whole);
  while (!counts().every(Number.isInteger) && (!counts().every(isPlain) || isAll())) whole *= 10;
  return whole;
}

/** How many in the whole a percentage is, without the last digits of a computer. */
function times(percent: number, whole: number): number {
  return Number(((percent * whole) / 100).toPrecision(12));
}

/** In which direction a number may be rounded under each hedge. */
const DIRECTIONS: Readonly<Record<Qualifier, (value: number) => number>> = {
  exact: Math.round,
  about: Math.round,
  range: Math.floor,
  'at-least': Math.floor,
  'more-than': Math.floor,
  'up-to': Math.ceil,
  'fewer-than': Math.ceil,
  nearly: Math.ceil,
};

/** Shares as whole numbers in the whole; the ends of a range move outwards. */
function rounded(shares: readonly number[], qualifier: Qualifier, whole: number): number[] {
  const [low = 0, high] = shares.map((share) => times(share, whole));
  return high === undefined ? [DIRECTIONS[qualifier](low)] : [Math.floor(low), Math.ceil(high)];
}
