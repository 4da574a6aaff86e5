import type { Figure } from '../../../record/schema/figure.ts';
import type { Model } from '../../../model/model.ts';
import { countWords } from '../../../language/say/number.ts';
import { capitalised } from '../../../language/say/credit.ts';
import type { Chart, Datum, Picture } from '../../chart.ts';
import { describe } from '../../describe.ts';
import { dotPanel } from '../../sheet/dot-rows.ts';
import { LOG_NOTE, spansMuch } from '../../sheet/scale.ts';
import { studyData } from '../studies/studies.ts';
import { line, picture, WIDTH } from '../../sheet/svg.ts';
import { paragraph } from '../../sheet/text.ts';
import { withColumn, wordsOf } from '../../words.ts';

const BETWEEN = 30;

/** One topic, several rulers: a facet for each measure and unit, each with an axis of its own. */
export function facets(title: string, figures: readonly Figure[], model: Model): Chart {
  const groups = [...Map.groupBy(figures, ({ measure, unit }) => `${measure} ${unit}`).values()];
  const panels = groups.map((group) => studyData(group, model));
  const data = panels.flat();
  const words = wordsOf(data);
  const logs = panels.some(spansMuch) ? ` ${LOG_NOTE}` : '';
  return {
    ...words,
    form: 'facets',
    title,
    counted: `What is counted differs: ${countWords(panels.length)} measures, each on an axis of its own; what stands in one cannot be set against another.${logs}`,
    description: [],
    parts: panels.map((panel) => ({ name: nameOf(panel), sentences: describe(panel) })),
    picture: drawn(panels),
    table: withColumn(
      words.table,
      'Counted',
      data.map(({ measure }) => measure.plural),
    ),
  };
}

function drawn(panels: readonly (readonly Datum[])[]): Picture {
  let svg = '';
  let y = 0;
  for (const [index, panel] of panels.entries()) {
    if (index > 0) svg += line('rule', 0, y - BETWEEN / 2 - 2, WIDTH, y - BETWEEN / 2 - 2);
    const heading = paragraph('strong', 0, y + 12, nameOf(panel), WIDTH);
    const rows = dotPanel(panel, y + heading.height + 4);
    svg += heading.svg + rows.svg;
    y += heading.height + 4 + rows.height + BETWEEN;
  }
  return picture(
    y - BETWEEN,
    svg,
    panels.flatMap((panel) => [nameOf(panel), ...panel.map(({ label }) => label)]),
  );
}

function nameOf([first]: readonly Datum[]): string {
  return first === undefined ? '' : capitalised(first.measure.plural);
}
