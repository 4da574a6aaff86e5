import type { Figure } from '../../../record/schema/figure.ts';
import type { Model } from '../../../model/model.ts';
import { ChartError, type Chart, type Datum, type Part } from '../../chart.ts';
import { datumOfFigure } from '../../datum.ts';
import { howSure } from '../../describe.ts';
import { rowLabels } from '../../sheet/labels.ts';
import type { RowGroup } from '../../sheet/row.ts';
import { rowsPicture } from '../../sheet/rows.ts';
import { onBothSheets } from '../../sheet/svg.ts';
import { wordsOf } from '../../words.ts';

type Pair = readonly [Datum, Datum];

/**
 * Two shares that one study found, each on a track of its own that stands for its own whole: 2% of sites, 80% of
 * requests. Figures are named in pairs.
 */
export function pairedShares(title: string, figures: readonly Figure[], model: Model): Chart {
  const labels = rowLabels(figures, model);
  const pairs = paired(figures).map(([a, b], index): Pair => {
    return [datumOfFigure(a, model, labels[2 * index]), datumOfFigure(b, model, labels[2 * index + 1])];
  });
  const data = pairs.flat();
  const words = wordsOf(data);
  return {
    ...words,
    form: 'paired-shares',
    title,
    counted: 'Each bar is a share of its own whole, named beside it.',
    description: howSure(data),
    parts: data.map(shareInWords),
    pictures: onBothSheets((width) => rowsPicture(pairs.map(groupOf), width)),
    shape: 'bar',
  };
}

function paired(figures: readonly Figure[]): (readonly [Figure, Figure])[] {
  const pairs: (readonly [Figure, Figure])[] = [];
  for (let index = 0; index < figures.length; index += 2) {
    const [first, second] = [figures[index], figures[index + 1]];
    if (first === undefined || second === undefined)
      throw new ChartError(`${figures.length} figures make no pairs`, 'name the figures two by two');
    const loose = [first, second].find(({ unit }) => unit !== 'percent');
    if (loose) throw new ChartError(`${loose.id} is no share`, 'name figures in percent');
    if (!ofOneStudy(first, second))
      throw new ChartError(
        `${first.id} and ${second.id} are of different studies: neither their sources nor their times agree`,
        'pair figures of one study, or take the form "facets"',
      );
    pairs.push([first, second]);
  }
  return pairs;
}

function ofOneStudy(a: Figure, b: Figure): boolean {
  const dated = a.period_start !== undefined || a.period_end !== undefined;
  const sameTime = dated && a.period_start === b.period_start && a.period_end === b.period_end;
  return a.source === b.source || sameTime;
}

function groupOf(pair: Pair): RowGroup {
  return { heading: '', rows: pair.map((datum) => ({ datum, under: datum.base })) };
}

/** `Abuse sites as a share of hidden services`: `Up to 2% of the hidden services …`. */
function shareInWords(datum: Datum): Part {
  return { name: datum.label, sentences: [`${datum.sentence}.`] };
}
