import type { Figure } from '../../../record/schema/figure.ts';
import type { Model } from '../../../model/model.ts';
import { inHundredWords } from '../../../language/say/in-hundred.ts';
import { rangeWords } from '../../../language/say/number.ts';
import { ChartError, type Chart, type Datum, type Picture } from '../../chart.ts';
import { cellsPicture, GRID } from '../../marks/cells.ts';
import { datumOfFigure } from '../../datum.ts';
import { drawnNumber, isWordsOnly } from '../../marks/kinds.ts';
import { marked, picture, WIDTH, onOneSheet } from '../../sheet/svg.ts';
import { paragraph, widthOf } from '../../sheet/text.ts';
import { wordsOf } from '../../words.ts';

const COLUMN = GRID + 18;

/** One share as cells of a hundred: "2 in 100". */
export function hundredCells(title: string, figure: Figure, model: Model): Chart {
  const datum = datumOfFigure(figure, model);
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
    counted: words.counted,
    pictures: onOneSheet(cells(datum)),
    shape: 'bar',
    description: [shareSentence(datum), ...words.description.slice(1)],
  };
}

function cells(datum: Datum): Picture {
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
  return picture(height, marked(cellsPicture(datum)) + number.svg + second.svg + third.svg, []);
}

/** A number wider than the column, such as a range, is broken after its dash. */
function breakable(number: string, width: number): string {
  const isWide = number.split(' ').some((each) => widthOf('number', each) > width);
  return isWide ? number.replaceAll(/[–-]/g, '$& ') : number;
}

function shareSentence(datum: Datum): string {
  const inHundred = isWordsOnly(datum) ? '' : ` That is ${inHundredWords(datum)}.`;
  return `${datum.sentence}.${inHundred}`;
}
