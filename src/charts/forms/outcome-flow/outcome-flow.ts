import type { Model } from '../../../model/model.ts';
import type { Figure } from '../../../record/schema/figure.ts';
import { entry } from '../../../record/schema/record.ts';
import { STAGES_OF_PEOPLE } from '../../../record/schema/vocabulary.ts';
import { STAGE_NAMES } from '../../../language/say/operation-labels.ts';
import { ChartError, type Chart, type Datum, type Part, type Picture } from '../../chart.ts';
import { datumOfFigure } from '../../datum.ts';
import { howSure } from '../../describe.ts';
import { dotMark, DOT } from '../../marks/dot.ts';
import { largeNumber } from '../../marks/kinds.ts';
import {
  coordinate as c,
  element,
  marked,
  onBothSheets,
  picture,
  WIDE,
  type Panel,
} from '../../sheet/svg.ts';
import { paragraph, word } from '../../sheet/text.ts';
import { withColumn, wordsOf } from '../../words.ts';

/** One of the stages on which people stand. */
interface Rung {
  readonly name: (typeof STAGES_OF_PEOPLE)[number];
  readonly data: readonly Datum[];
}

/** The names of the rungs stand in a gutter to the left, or above their numbers where there is none. */
const GUTTER = 190;
const RAIL = 17;
const TEXT_LEFT = 42;
const BETWEEN = 30;
const WITHIN = 10;

/**
 * What became of the people a case found: from users down to sentences, a rung for each. Nothing is added up and no
 * width stands for a number, since each rung counts another thing and often by another source.
 */
export function outcomeFlow(title: string, figures: readonly Figure[], model: Model): Chart {
  const rungs = rungsOf(figures, model);
  const data = rungs.flatMap((rung) => rung.data);
  const words = wordsOf(data);
  return {
    ...words,
    form: 'outcome-flow',
    title,
    counted:
      'Each step is a count of its own. Where the source or the place changes, the lower count may not be a part of the upper.',
    description: howSure(data),
    parts: rungs.map(rungWords),
    pictures: onBothSheets((width) => drawn(rungs, width)),
    table: withColumn(
      words.table,
      'Step',
      rungs.flatMap(({ name, data }) => data.map(() => STAGE_NAMES[name])),
    ),
  };
}

function rungsOf(figures: readonly Figure[], model: Model): Rung[] {
  for (const { id, measure } of figures) {
    const { stage, plural } = entry(model.record.measures, measure);
    if (!STAGES_OF_PEOPLE.some((each) => each === stage))
      throw new ChartError(
        `${id} counts ${plural}, which stand on no rung from users to sentences`,
        'leave it out, or show it in a chart of its own',
      );
  }
  const stageOf = ({ measure }: Figure) => entry(model.record.measures, measure).stage;
  return STAGES_OF_PEOPLE.map((name) => ({
    name,
    data: figures.filter((each) => stageOf(each) === name).map((each) => datumOfFigure(each, model)),
  })).filter(({ data }) => data.length > 0);
}

function rungWords({ name, data }: Rung): Part {
  const apart = data.length > 1 ? ['These counts are separate and must not be added.'] : [];
  return { name: STAGE_NAMES[name], sentences: [...data.map(({ sentence }) => `${sentence}.`), ...apart] };
}

/** The rungs from above down, each under its name, or beside it where there is a gutter. */
function drawn(rungs: readonly Rung[], width: number): Picture {
  const gutter = width < WIDE ? 0 : GUTTER;
  let svg = '';
  let y = 0;
  for (const [index, rung] of rungs.entries()) {
    const above = rungs[index - 1];
    if (above !== undefined) {
      svg += connector(gutter + RAIL, y, isOneCount(above, rung));
      y += BETWEEN;
    }
    svg += word('strong', 0, y + (gutter > 0 ? 24 : 12), STAGE_NAMES[rung.name]);
    if (gutter === 0) y += 20;
    for (const datum of rung.data) {
      const set = figureOnRung(datum, y, gutter, width);
      svg += marked(set.svg);
      y += set.height + WITHIN;
    }
  }
  return picture(y, svg, rungs.flatMap(wordsOn), width);
}

/** What a rung says besides its numbers. */
function wordsOn({ name, data }: Rung): string[] {
  return [STAGE_NAMES[name], ...data.flatMap(({ base, by }) => [base, by])];
}

function figureOnRung(datum: Datum, y: number, gutter: number, width: number): Panel {
  const left = gutter + TEXT_LEFT;
  const room = width - left;
  const number = paragraph('number', left, y + 24, largeNumber(datum), room);
  const base = paragraph('label', left, y + number.height + 13, datum.base, room);
  const source = paragraph('note', left, y + number.height + base.height + 12, datum.by, room);
  const mark = dotMark(datum, { x: gutter + RAIL, y: y + 15, length: 14, grows: 'right', radius: DOT });
  return {
    svg: mark + number.svg + base.svg + source.svg,
    height: number.height + base.height + source.height,
  };
}

/** Whether two rungs hold counts of one source for one place. */
function isOneCount(above: Rung, below: Rung): boolean {
  return above.data.some((upper) =>
    below.data.some(({ source, place }) => upper.source === source && upper.place === place),
  );
}

/** An arrow down to the next rung. */
function connector(x: number, y: number, isWhole: boolean): string {
  const tip = y + BETWEEN - 8;
  return (
    element('path', { class: isWhole ? 'thin' : 'break', d: `M${c(x)} ${c(y - 2)}V${c(tip - 6)}` }) +
    element('path', { class: isWhole ? 'dot' : 'hollow', d: `M${c(x - 4)} ${c(tip - 6)}h8l-4 6Z` })
  );
}
