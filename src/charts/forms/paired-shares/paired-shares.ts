import type { Figure } from '../../../record/schema/figure.ts';
import type { Model } from '../../../model/model.ts';
import { barMark, barWhisker } from '../../marks/bar.ts';
import { ChartError, type Chart, type Datum, type Part, type Picture } from '../../chart.ts';
import { datumOfFigure } from '../../datum.ts';
import { howSure } from '../../describe.ts';
import { drawnNumber } from '../../marks/kinds.ts';
import { rowLabels } from '../../sheet/labels.ts';
import {
  coordinate as c,
  element,
  line,
  marked,
  picture,
  WIDTH,
  type Panel,
  onOneSheet,
} from '../../sheet/svg.ts';
import { paragraph } from '../../sheet/text.ts';
import { wordsOf } from '../../words.ts';

const BAR = 14;
const WITHIN = 12;
const BETWEEN = 18;

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
    counted: 'Each bar is a share of a whole of its own. The words above it say what is a share of what.',
    description: howSure(data),
    parts: data.map(shareInWords),
    pictures: onOneSheet(drawn(pairs)),
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

function drawn(pairs: readonly Pair[]): Picture {
  let svg = '';
  let y = 0;
  for (const [index, pair] of pairs.entries()) {
    if (index > 0) svg += line('rule', 0, y - BETWEEN / 2, WIDTH, y - BETWEEN / 2);
    for (const datum of pair) {
      const share = track(datum, y);
      svg += marked(share.svg);
      y += share.height + WITHIN;
    }
    y += BETWEEN - WITHIN;
  }
  return picture(
    y - BETWEEN,
    svg,
    pairs.flat().flatMap(({ label, base }) => [label, base]),
  );
}

function track(datum: Datum, y: number): Panel {
  const number = paragraph('number', 0, y + 24, drawnNumber(datum), WIDTH);
  const label = paragraph('label', 0, y + 24 + number.height - 10, datum.label, WIDTH);
  const base = paragraph('note', 0, y + 24 + number.height - 10 + label.height, datum.base, WIDTH);
  const top = y + number.height + label.height + base.height + 4;
  const place = { x0: 0, y: top, height: BAR, x: (value: number) => (value / 100) * WIDTH };
  const whole = element('path', { class: 'cell', d: `M0 ${c(top)}H${WIDTH}v${BAR}H0Z` });
  const whisker = datum.interval ? barWhisker(datum.interval, place) : '';
  const height = top + BAR + (datum.interval ? 8 : 0) - y;
  return { svg: number.svg + label.svg + base.svg + whole + barMark(datum, place) + whisker, height };
}

/** `Abuse sites as a share of hidden services`: `Up to 2% of the hidden services …`. */
function shareInWords(datum: Datum): Part {
  return { name: datum.label, sentences: [`${datum.sentence}.`] };
}
