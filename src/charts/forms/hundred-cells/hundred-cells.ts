import type { Figure } from '../../../record/schema/figure.ts';
import type { Model } from '../../../model/model.ts';
import { inHundredWords } from '../../../language/say/in-hundred.ts';
import { rangeWords } from '../../../language/say/number.ts';
import { ChartError, type Chart, type Datum, type Picture } from '../../chart.ts';
import { cellsPicture, GRID } from '../../marks/cells.ts';
import { datumOfFigure } from '../../datum.ts';
import { largeNumber, isWordsOnly } from '../../marks/kinds.ts';
import { isShare } from '../../sheet/scale.ts';
import { element, marked, onBothSheets, picture, WIDE } from '../../sheet/svg.ts';
import { paragraph, TEXT } from '../../sheet/text.ts';
import { wordsOf } from '../../words.ts';

const BESIDE = GRID + 20;

/** One share as cells of a hundred: "2 in 100". */
export function hundredCells(title: string, figure: Figure, model: Model): Chart {
  const datum = datumOfFigure(figure, model);
  if (!isShare(datum))
    throw new ChartError(
      `${figure.id} is no share of a whole, and a hundred cells show only that`,
      'take the form "ranked-bars", or a figure in percent',
    );
  const words = wordsOf([datum]);
  return {
    ...words,
    form: 'hundred-cells',
    title,
    pictures: onBothSheets((width) => cells(datum, width)),
    shape: 'bar',
    description: [shareSentence(datum), ...words.description.slice(1)],
  };
}

/** The number beside the cells where there is room, else above them; their interval stands beside them. */
function cells(datum: Datum, width: number): Picture {
  const isWide = width >= WIDE;
  const [x, room] = isWide ? [BESIDE, width - BESIDE] : [0, width];
  const number = paragraph('number', x, 0.8 * TEXT.number.size, largeNumber(datum), room);
  const top = isWide ? 0 : number.height + 6;
  const from = (isWide ? number.height : top) + 13;
  const doubt = paragraph('note', BESIDE, from, intervalWords(datum), width - BESIDE);
  const grid = element(
    'g',
    { transform: top === 0 ? undefined : `translate(0 ${top})` },
    cellsPicture(datum),
  );
  const height = Math.max(top + GRID + 4, from + doubt.height - 8);
  return picture(height, marked(grid) + number.svg + doubt.svg, [], width);
}

function intervalWords({ interval }: Datum): string {
  return interval === undefined
    ? ''
    : `${rangeWords(interval.low, interval.high, 'percent')}: ${interval.kind}`;
}

function shareSentence(datum: Datum): string {
  const inHundred = isWordsOnly(datum) ? '' : ` That is ${inHundredWords(datum)}.`;
  return `${datum.sentence}.${inHundred}`;
}
