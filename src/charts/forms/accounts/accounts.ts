import type { Model } from '../../../model/model.ts';
import { ascending } from 'd3-array';
import type { Figure } from '../../../record/schema/figure.ts';
import { entry } from '../../../record/schema/record.ts';
import { countedBy } from '../../../language/say/credit.ts';
import { hedgedNumber } from '../../../language/say/hedge.ts';
import { countWords } from '../../../language/say/number.ts';
import { placeList } from '../../../language/say/place.ts';
import { capitalised } from '../../../language/say/text.ts';
import { ChartError, type Chart, type Datum } from '../../chart.ts';
import { datumOfFigure } from '../../datum.ts';
import { allOf } from '../../describe.ts';
import { oneMeasure } from '../../admissible.ts';
import { rowsPicture } from '../../sheet/rows.ts';
import { wordsOf } from '../../words.ts';
import { onBothSheets } from '../../sheet/svg.ts';

/** Sources that count the same thing of one operation and do not agree: a row a source, in the order of publication. */
export function differingAccounts(title: string, figures: readonly Figure[], model: Model): Chart {
  const operations = [...new Set(figures.map(({ operation }) => operation ?? 'none'))];
  const [operation = 'none'] = operations;
  if (operations.length > 1 || operation === 'none')
    throw new ChartError(
      `the figures are not of one operation but of ${operations.join(', ')}`,
      'name figures that have the same operation',
    );
  const data = figures
    .toSorted((a, b) => ascending(publishedOn(a, model), publishedOn(b, model)))
    .map((figure) => datumOfFigure(figure, model, label(figure, figures, model)));
  oneMeasure(data);
  const words = wordsOf(data);
  const rows = data.map((datum) => ({ datum }));
  const { name } = entry(model.record.operations, operation);
  return {
    ...words,
    form: 'accounts',
    title,
    counted: `${words.counted.replace(/\.$/, '')}, ${name}.`,
    description: [...agreement(data), ...words.description],
    pictures: onBothSheets((width) => rowsPicture([{ heading: '', rows }], width)),
    shape: 'bar',
  };
}

function publishedOn(figure: Figure, model: Model): string {
  return entry(model.record.sources, figure.source).published ?? '9999';
}

/**
 * Whoever counted, `Europol, 7 November 2014`; with the place where the places differ, where it was read where one name
 * stands for two reports, and the title where one source says two things.
 */
function label(figure: Figure, all: readonly Figure[], model: Model): string {
  const nameOf = (each: Figure) => countedBy(each, entry(model.record.sources, each.source));
  const own = nameOf(figure);
  const placesDiffer = all.some(({ place }) => place.join(' ') !== figure.place.join(' '));
  const where = placesDiffer && figure.place.length > 0 ? ` (${placeList(figure.place)})` : '';
  const namesakes = all.filter((other) => other !== figure && nameOf(other) === own);
  if (namesakes.some(({ source }) => source === figure.source)) return `${own}${where}: ${figure.title}`;
  const read = namesakes.length === 0 ? '' : `, in ${entry(model.record.sources, figure.source).publisher}`;
  return own + read + where;
}

function agreement(data: readonly Datum[]): string[] {
  const numbers = new Set(data.map(hedgedNumber));
  if (data.length < 2) return [];
  return numbers.size === 1
    ? [`${allOf(data.length, 'accounts')} give the same number.`]
    : [
        `${capitalised(countWords(data.length))} accounts give ${countWords(numbers.size)} different numbers.`,
      ];
}
