import type { Model } from '../../../model/model.ts';
import type { Descent } from '../../../model/lineage/descent.ts';
import { correctionSentence, correctorsOf, retellingsOf } from '../../../model/lineage/family.ts';
import type { Standing } from '../../../model/lineage/path.ts';
import type { Figure } from '../../../record/schema/figure.ts';
import { countWords } from '../../../language/say/number.ts';
import { capitalised, listWords } from '../../../language/say/text.ts';
import { ChartError, type Chart, type Datum } from '../../chart.ts';
import { datumOfFigure } from '../../datum.ts';
import { drawnLineage } from './lineage-picture.ts';
import { wordsOf } from '../../words.ts';
import { onOneSheet } from '../../sheet/svg.ts';

/**
 * The path of a figure through its retellings. Of a first figure all retellings are shown, of others their paths down
 * to the first. Without a title it says how many retellings count something else. Examples of error may stand here,
 * marked as such: this is the one picture that is about them.
 */
export function lineagePath(title: string | undefined, figures: readonly Figure[], model: Model): Chart {
  const [descent, ...others] = model.descents(figures);
  if (descent === undefined || others.length > 0) {
    const roots = [descent, ...others].flatMap((each) => each?.root.figure.id ?? []);
    throw new ChartError(
      `the figures go back to ${roots.length} first figures: ${listWords(roots)}`,
      'make a chart for each',
    );
  }
  const { root, steps, where, moved } = descent;
  const members = steps.flatMap(({ standings }) => standings);
  if (members.length < 2)
    throw new ChartError(`${root.figure.id} is retold by no figure of the record`, 'leave the chart out');
  const data = members.map((standing) => datumOf(standing, model));
  const words = wordsOf(data);
  const head = words.table.head.map((each) => (each === 'Note' ? 'What changed' : each));
  return {
    ...words,
    form: 'lineage-path',
    title: title ?? moved,
    counted: `${capitalised(root.figure.title)}, and how it was repeated. Each report stands above the one that it repeats. The colour shows the kind of thing that is counted; an edge is broken where this changed; a cross is an example of error${members.some(({ figure }) => figure.role === 'corrector') ? ', a ring a text that refutes the number' : ''}.`,
    description: [where, ...changes(descent)],
    table: { ...words.table, head },
    caveats: root.figure.caveat === '' ? [] : [root.figure.caveat],
    marks: [],
    pictures: onOneSheet(drawnLineage(steps, model)),
  };
}

function datumOf(standing: Standing, model: Model): Datum {
  const { figure } = standing;
  const sentences = standing.drifts.map(({ sentence }) => sentence);
  const error = errorWords(figure);
  const none =
    standing.original !== undefined && sentences.length === 0 ? ['Nothing that can be computed.'] : [];
  const first = standing.original === undefined ? ['The first figure of the path.'] : [];
  const datum = datumOfFigure(figure, model, figure.title.split(': ')[0]);
  const changed = datum.note === '' ? [] : [`${datum.note}.`];
  return {
    ...datum,
    note: [...error, ...first, ...sentences, ...none, ...changed].join(' '),
  };
}

function errorWords({ role }: Figure): string[] {
  if (role === 'corrector') return ['Printed in order to refute it, no evidence.'];
  return role === 'specimen' ? ['An example of error, no evidence.'] : [];
}

/** How many retellings there are, and in how many of them each thing changed. */
function changes({ steps, changed }: Descent): string[] {
  const members = steps.flatMap(({ standings }) => standings);
  const retold = retellingsOf({ members });
  const isOne = retold.length === 1;
  const named = changed.map(
    ({ name, retellings }) => `${name}${isOne ? '' : ` (${countWords(retellings)})`}`,
  );
  const what = `What changed on the way${isOne ? '' : ', and in how many'}: ${listWords(named)}.`;
  const refuted = correctionSentence(correctorsOf({ members }).length);
  return [retellingsSentence(retold), ...refuted, ...(changed.length === 0 ? [] : [what])];
}

/** `One retelling is shown, an example of error.`; `Seven retellings are shown, two of them examples of error.` */
function retellingsSentence(retold: readonly Standing[]): string {
  if (retold.length === 0) return 'No retelling is shown.';
  const errors = retold.filter(({ figure }) => figure.role === 'specimen').length;
  if (retold.length === 1) return `One retelling is shown${errors === 0 ? '' : ', an example of error'}.`;
  const which = errors === retold.length ? 'all' : countWords(errors);
  const error = errors === 1 ? 'an example of error' : 'examples of error';
  return `${capitalised(countWords(retold.length))} retellings are shown${errors === 0 ? '' : `, ${which} of them ${error}`}.`;
}
