import type { Figure } from '../../../record/schema/figure.ts';
import type { Model } from '../../../model/model.ts';
import { countedHeading, countWords, type Counted } from '../../../language/say/number.ts';
import { capitalised } from '../../../language/say/text.ts';
import { ChartError, type Chart, type Datum, type Picture } from '../../chart.ts';
import { describe } from '../../describe.ts';
import { titlesAmong } from '../../sheet/labels.ts';
import type { RowGroup } from '../../sheet/row.ts';
import { rowFrame, rowsPanel, wordsOfRows } from '../../sheet/rows.ts';
import { isShare } from '../../sheet/scale.ts';
import { studyData } from '../studies/studies.ts';
import { line, onBothSheets, picture } from '../../sheet/svg.ts';
import { withColumn, wordsOf } from '../../words.ts';

const BETWEEN = 30;

type Facet = readonly Datum[];

/** One topic, several things counted: a facet for each measure and unit, and one scale for all facets of a unit. */
export function facets(title: string, figures: readonly Figure[], model: Model): Chart {
  const groups = [...Map.groupBy(figures, ({ measure, unit }) => `${measure} ${unit}`).values()];
  if (groups.length < 2)
    throw new ChartError(
      'all figures count one thing in one unit, so there is nothing to part',
      'take the form "studies" or "ranked-bars"',
    );
  const all = titlesAmong(figures, model);
  const titles = new Map(figures.map((figure, index) => [figure, all[index] ?? figure.title]));
  const panels = groups.map((group) =>
    studyData(
      group,
      model,
      group.map((figure) => titles.get(figure) ?? figure.title),
    ),
  );
  const data = panels.flat();
  const words = wordsOf(data);
  return {
    ...words,
    form: 'facets',
    title,
    counted: `${whatDiffers(panels)} Compare numbers only under one heading.`,
    description: [],
    parts: panels.map((panel) => ({ name: nameOf(panel, panels), sentences: describe(panel) })),
    pictures: onBothSheets((width) => drawn(panels, width)),
    shape: 'bar',
    table: withColumn(
      words.table,
      'Counted',
      data.map(({ measure }) => measure.plural),
    ),
  };
}

function drawn(panels: readonly Facet[], width: number): Picture {
  const groups = panels.map((panel) => groupOf(panel, panels));
  const frame = rowFrame(groups, width);
  let svg = '';
  let y = 0;
  for (const onOneScale of Map.groupBy(groups, scaleName).values()) {
    if (y > 0) svg += line('rule', 0, y - BETWEEN / 2 - 1, width, y - BETWEEN / 2 - 1);
    const rows = rowsPanel(onOneScale, y, frame);
    svg += rows.svg;
    y += rows.height + BETWEEN;
  }
  return picture(y - BETWEEN, svg, wordsOfRows(groups), width);
}

function groupOf(panel: Facet, all: readonly Facet[]): RowGroup {
  return { heading: nameOf(panel, all), rows: panel.map((datum) => ({ datum })) };
}

/** All shares have one scale, and all that has one unit. */
function scaleName({ rows: [first] }: RowGroup): string {
  return first === undefined || isShare(first.datum) ? 'share' : first.datum.unit;
}

function countedIn(panel: Facet): Counted[] {
  return panel.slice(0, 1).map(({ measure: { plural }, unit }) => ({ plural, unit }));
}

function nameOf(panel: Facet, all: readonly Facet[]): string {
  const [counted] = countedIn(panel);
  return counted === undefined ? '' : countedHeading(counted, all.flatMap(countedIn));
}

function whatDiffers(all: readonly Facet[]): string {
  const measures = new Set(all.map(([first]) => first?.measure)).size;
  return measures === 1
    ? `One thing is counted, in ${countWords(all.length)} units.`
    : `${capitalised(countWords(measures))} different things are counted.`;
}
