import type { Figure } from '../../../record/schema/figure.ts';
import type { Model } from '../../../model/model.ts';
import { countWords, unitName } from '../../../language/say/number.ts';
import { capitalised } from '../../../language/say/text.ts';
import { ChartError, type Chart, type Datum, type Picture } from '../../chart.ts';
import { describe } from '../../describe.ts';
import { dotPanel } from '../../sheet/dot-rows.ts';
import { LOG_NOTE, spansMuch } from '../../sheet/scale.ts';
import { studyData } from '../studies/studies.ts';
import { line, picture, WIDTH, onOneSheet } from '../../sheet/svg.ts';
import { paragraph } from '../../sheet/text.ts';
import { withColumn, wordsOf } from '../../words.ts';

const BETWEEN = 30;

type Facet = readonly Datum[];

/** One topic, several rulers: a facet for each measure and unit, each with an axis of its own. */
export function facets(title: string, figures: readonly Figure[], model: Model): Chart {
  const groups = [...Map.groupBy(figures, ({ measure, unit }) => `${measure} ${unit}`).values()];
  if (groups.length < 2)
    throw new ChartError(
      'all figures count one thing in one unit, so there is nothing to part',
      'take the form "studies" or "ranked-bars"',
    );
  const panels = groups.map((group) => studyData(group, model));
  const data = panels.flat();
  const words = wordsOf(data);
  const logs = panels.some(spansMuch) ? ` ${LOG_NOTE}` : '';
  return {
    ...words,
    form: 'facets',
    title,
    counted: `${whatDiffers(panels)} Compare numbers only within one group.${logs}`,
    description: [],
    parts: panels.map((panel) => ({ name: nameOf(panel, panels), sentences: describe(panel) })),
    pictures: onOneSheet(drawn(panels)),
    table: withColumn(
      words.table,
      'Counted',
      data.map(({ measure }) => measure.plural),
    ),
  };
}

function drawn(panels: readonly Facet[]): Picture {
  let svg = '';
  let y = 0;
  for (const [index, panel] of panels.entries()) {
    if (index > 0) svg += line('rule', 0, y - BETWEEN / 2 - 2, WIDTH, y - BETWEEN / 2 - 2);
    const heading = paragraph('strong', 0, y + 12, nameOf(panel, panels), WIDTH);
    const rows = dotPanel(panel, y + heading.height + 4);
    svg += heading.svg + rows.svg;
    y += heading.height + 4 + rows.height + BETWEEN;
  }
  return picture(
    y - BETWEEN,
    svg,
    panels.flatMap((panel) => [nameOf(panel, panels), ...panel.map(({ label }) => label)]),
  );
}

/** What is counted in a facet, with its unit where another facet counts the same in another unit. */
function nameOf([first]: Facet, all: readonly Facet[]): string {
  if (first === undefined) return '';
  const isShared = all.filter(([each]) => each?.measure === first.measure).length > 1;
  return `${capitalised(first.measure.plural)}${isShared ? ` (${unitName(first.unit)})` : ''}`;
}

function whatDiffers(all: readonly Facet[]): string {
  const measures = new Set(all.map(([first]) => first?.measure)).size;
  return measures === 1
    ? `One thing is counted, in ${countWords(all.length)} units.`
    : `${capitalised(countWords(measures))} different things are counted.`;
}
