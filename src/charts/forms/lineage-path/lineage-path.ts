import type { Model } from '../../../model/model.ts';
import { descending } from 'd3-array';
import { DRIFT_FIELDS } from '../../../model/lineage/drift.ts';
import { FIELD_NAMES } from '../../../model/lineage/drift-names.ts';
import { changedFields } from '../../../model/lineage/family.ts';
import { leastMoved } from '../../../model/lineage/tellings.ts';
import { pathOf, standingSentence, type Standing } from '../../../model/lineage/path.ts';
import type { Figure } from '../../../record/schema/figure.ts';
import { entry } from '../../../record/schema/record.ts';
import { countWords } from '../../../language/say/number.ts';
import { listWords } from '../../../language/say/place.ts';
import { capitalised } from '../../../language/say/credit.ts';
import { ChartError, type Chart, type Datum } from '../../chart.ts';
import { datumOfFigure } from '../../datum.ts';
import { drawnLineage } from './lineage-picture.ts';
import { isSpecimen, type Step } from './lineage-step.ts';
import { sourceLabel } from '../../sheet/row-labels.ts';
import { wordsOf } from '../../words.ts';

/**
 * The path of a figure through its retellings. Of a first figure all retellings are shown, of others their paths down
 * to the first. Examples of error may stand here, marked as such: this is the one picture that is about them.
 */
export function lineagePath(title: string, figures: readonly Figure[], model: Model): Chart {
  const { standings } = model;
  const named = figures.map(({ id }) => entry(standings, id));
  const roots = [...new Set(named.map(({ root }) => root.id))];
  const [rootId = ''] = roots;
  if (roots.length > 1)
    throw new ChartError(
      `the figures go back to ${roots.length} first figures: ${listWords(roots)}`,
      'make a chart for each',
    );
  const root = entry(standings, rootId);
  const isWhole = figures.length === 1 && named[0] === root;
  const shown = new Set(isWhole ? withRetellings(root) : named.flatMap(pathOf));
  if (shown.size < 2)
    throw new ChartError(`${rootId} is retold by no figure of the record`, 'leave the chart out');
  const steps = stepsAbove(root, shown, model);
  const members = steps.flatMap(({ standings: each }) => each);
  const data = members.map((standing) => datumOf(standing, model));
  const words = wordsOf(data);
  const head = words.table.head.map((each) => (each === 'Note' ? 'What changed' : each));
  return {
    ...words,
    form: 'lineage-path',
    title,
    counted: `${capitalised(root.figure.title)}, and how it was retold. Each retelling stands above what it retells. The colour tells the kind of thing that is counted; an edge is broken where this changed; a cross is an example of error.`,
    description: [standingSentence(root, model.record), ...changes(members)],
    table: { ...words.table, head },
    caveats: root.figure.caveat === '' ? [] : [root.figure.caveat],
    marks: [],
    svg: drawnLineage(steps, model),
  };
}

function withRetellings(standing: Standing): Standing[] {
  return [standing, ...standing.retellings.flatMap(withRetellings)];
}

/**
 * The steps from the surface down to a figure. Retellings that count the same thing and are not retold themselves
 * stand together; what moved furthest from the first figure stands highest, and of several, the latest.
 */
function stepsAbove(standing: Standing, shown: ReadonlySet<Standing>, model: Model): Step[] {
  const children = standing.retellings.filter((each) => shown.has(each));
  const isEnd = (each: Standing) => !each.retellings.some((next) => shown.has(next));
  const groups = [
    ...Map.groupBy(children, (each) =>
      isEnd(each) ? `${each.figure.measure} ${String(isSpecimen(each))}` : each.figure.id,
    ).values(),
  ].toSorted(
    (a, b) =>
      descending(leastMoved(a, model.record), leastMoved(b, model.record)) ||
      descending(firstDate(a, model), firstDate(b, model)),
  );
  const above = groups.flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    return more.length === 0 ? stepsAbove(first, shown, model) : [stepOf([first, ...more])];
  });
  return [...above, stepOf([standing])];
}

function stepOf(standings: Step['standings']): Step {
  const fields = standings.map(({ drifts }) => drifts.map(({ field }) => field));
  const changedInAll = DRIFT_FIELDS.filter((field) => fields.every((each) => each.includes(field)));
  const changedInSome = DRIFT_FIELDS.filter(
    (field) => !changedInAll.includes(field) && fields.some((each) => each.includes(field)),
  );
  return { standings, changedInAll, changedInSome };
}

function firstDate(group: readonly Standing[], model: Model): string {
  return (
    group.map(({ figure }) => entry(model.record.sources, figure.source).published ?? '').toSorted()[0] ?? ''
  );
}

function datumOf(standing: Standing, model: Model): Datum {
  const { figure } = standing;
  const sentences = standing.drifts.map(({ sentence }) => sentence);
  const error = isSpecimen(standing) ? ['An example of error, no evidence.'] : [];
  const none =
    standing.original !== undefined && sentences.length === 0 ? ['Nothing that can be computed.'] : [];
  const first = standing.original === undefined ? ['The first figure of the path.'] : [];
  const datum = datumOfFigure(figure, model, sourceLabel(entry(model.record.sources, figure.source)));
  const changed = datum.note === '' ? [] : [`${datum.note}.`];
  return {
    ...datum,
    note: [...error, ...first, ...sentences, ...none, ...changed].join(' '),
  };
}

/** How many retellings there are, and in how many of them each thing changed. */
function changes(members: readonly Standing[]): string[] {
  const retold = members.filter(({ original }) => original !== undefined);
  const isOne = retold.length === 1;
  const changed = changedFields(retold).map(
    ([field, count]) => `${FIELD_NAMES[field]}${isOne ? '' : ` (${countWords(count)})`}`,
  );
  const what = `What changed on the way${isOne ? '' : ', and in how many'}: ${listWords(changed)}.`;
  return [retellingsSentence(retold), ...(changed.length === 0 ? [] : [what])];
}

/** `One retelling is shown, an example of error.`; `Seven retellings are shown, two of them examples of error.` */
function retellingsSentence(retold: readonly Standing[]): string {
  const errors = retold.filter(isSpecimen).length;
  if (retold.length === 1) return `One retelling is shown${errors === 0 ? '' : ', an example of error'}.`;
  const which = errors === retold.length ? 'all' : countWords(errors);
  const error = errors === 1 ? 'an example of error' : 'examples of error';
  return `${capitalised(countWords(retold.length))} retellings are shown${errors === 0 ? '' : `, ${which} of them ${error}`}.`;
}
