import type { Figure } from '../../../record/schema/figure.ts';
import type { Model } from '../../../model/model.ts';
import { hedgedNumber } from '../../../language/say/hedge.ts';
import { ChartError, type Chart } from '../../chart.ts';
import { datumOfFigure } from '../../datum.ts';
import { hundredCells } from '../hundred-cells/hundred-cells.ts';

const ASK = 'Set the slider to your guess, then look.';

/**
 * One share, for which the reader first sets a slider. The page holds the whole chart; only where scripts run is it
 * covered until the guess is made. So the title must be a question.
 */
export function guessFirst(title: string, figure: Figure, model: Model): Chart {
  if (!title.endsWith('?'))
    throw new ChartError(
      'the title gives the answer away',
      'write a question, which ends in a question mark',
    );
  const chart = hundredCells(title, figure, model);
  const answer = hedgedNumber(datumOfFigure(figure, model));
  return { ...chart, form: 'guess-first', guess: { ask: ASK, answer } };
}
