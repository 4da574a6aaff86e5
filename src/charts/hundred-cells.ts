import type { Figure } from '../record/figure.ts';
import type { ResearchRecord } from '../record/record.ts';
import { hedgedNumber } from '../wording/hedge.ts';
import { rangeWords } from '../wording/number.ts';
import { numberWithBase } from '../wording/hedge.ts';
import { capitalised } from '../wording/sentence.ts';
import { ChartError, type Chart, type Datum } from './chart.ts';
import { cellsPicture, GRID } from './cells.ts';
import { datumOfFigure } from './datum.ts';
import { isWordsOnly } from './marks.ts';
import { marked, picture, WIDTH } from './svg.ts';
import { paragraph } from './text.ts';
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
    svg: cells(datum),
    description: [shareSentence(datum), ...words.description.slice(1)],
  };
}

function cells(datum: Datum): string {
  const width = WIDTH - COLUMN;
  const number = paragraph('number', COLUMN, 24, hedgedNumber(datum), width);
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

function shareSentence(datum: Datum): string {
  const inHundred = isWordsOnly(datum) ? '' : ` That is ${inHundredWords(datum)}.`;
  return `${capitalised(numberWithBase(datum))}.${inHundred}`;
}

const LARGEST_WHOLE = 100_000;

/** `2 in 100`, `more than 80 in 100`, `15 in 1,000`, `7–10 in 100`: as many in as few as makes whole numbers. */
export function inHundredWords(datum: Datum): string {
  let whole = 100;
  const times = (value: number) => Number(((value * whole) / 100).toFixed(6));
  const isWhole = () => [datum.value, datum.value_high ?? 0].every((value) => Number.isInteger(times(value)));
  while (!isWhole() && whole < LARGEST_WHOLE) whole *= 10;
  const count = hedgedNumber({
    value: times(datum.value),
    value_high: datum.value_high === undefined ? undefined : times(datum.value_high),
    qualifier: datum.qualifier,
    unit: 'count',
  });
  return `${count} in ${hedgedNumber({ value: whole, qualifier: 'exact', unit: 'count' })}`;
}
