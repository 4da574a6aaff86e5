import { descending } from 'd3-array';
import { hedgedNumber } from '../../language/say/hedge.ts';
import { originOf } from '../../language/say/credit.ts';
import { dateWords } from '../../language/say/period.ts';
import { placeList } from '../../language/say/place.ts';
import { isEvidence, type Figure } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { lastDay, spanOf } from '../../record/schema/period.ts';
import { entry } from '../../record/schema/record.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';
import { covers } from '../enforcement/rung-figures.ts';
import { checkedHow, type CheckedHow } from '../evidence/checked-how.ts';
import { answerGroups, type Answer } from '../lineage/answers.ts';
import { depthWords } from '../lineage/standing-words.ts';
import type { Listed } from '../listed.ts';
import type { Model } from '../model.ts';

/** A figure that answers a question, with how deep and how well surveyed it is, and the answers that only retell it. */
export interface AnswerRow {
  readonly row: Listed;
  /** `two reports away from the measurement` */
  readonly depth: string;
  /** The id of the first figure of its family, where it has one. */
  readonly family: string | undefined;
  readonly checked: CheckedHow;
  readonly retellings: readonly Listed[];
}

/** The answers that count one thing. */
export interface AnswersOfMeasure {
  readonly measure: Measure;
  /** Their numbers, each once; one that counts a part of a case says where: `7 (United Kingdom)`. */
  readonly numbers: readonly string[];
  readonly answers: readonly AnswerRow[];
}

/** What the page of a question tells of the figures that answer it. */
export interface QuestionPage {
  readonly groups: readonly AnswersOfMeasure[];
  readonly operations: readonly Operation[];
  readonly newest: Newest | undefined;
}

/** The newest of the figures that count what the answer counts. */
export interface Newest {
  readonly row: Listed;
  /** The day on which its source was read: `22 November 2026`. */
  readonly readOn: string | undefined;
}

/** The data of the page of a question that some figures answer, of which its text names a few. */
export function questionPage(ids: readonly string[], named: readonly string[], model: Model): QuestionPage {
  const { record } = model;
  const groups = answerGroups(ids, record, model.standings);
  const evidence = groups
    .flatMap(({ answers }) => answers)
    .map(({ figure }) => figure)
    .filter(({ role }) => role !== 'method');
  const cases = new Set(evidence.flatMap(({ operation }) => operation ?? []));
  return {
    groups: groups.map(({ measure, answers }) => ({
      measure,
      numbers: [...new Set(answers.map(({ figure }) => numberWithPlace(figure, model)))],
      answers: answers.map((answer) => answerRow(answer, model)),
    })),
    operations: [...cases].map((id) => entry(record.operations, id)),
    newest: newestOf(ids, named, model),
  };
}

/** As many countries are named after a number, and no more. */
const MOST_PLACES = 2;

/** A number, and where it was counted, if that is not everywhere where its operation acted. */
function numberWithPlace(figure: Figure, { record }: Model): string {
  const { operation, place } = figure;
  const number = hedgedNumber(figure);
  if (operation === undefined || place.length === 0 || place.length > MOST_PLACES) return number;
  return covers(figure, entry(record.operations, operation)) ? number : `${number} (${placeList(place)})`;
}

/**
 * The figure that counts the latest time, in a measure that the answer gives: a newer number of something else would be
 * no newer answer, nor would an old number that is repeated. What has no time is of the day on which it was published.
 */
function newestOf(ids: readonly string[], named: readonly string[], model: Model): Newest | undefined {
  const figures = ids.map((id) => entry(model.record.figures, id));
  const answered = new Set(named.map((id) => entry(model.record.figures, id).measure));
  const [row] = figures
    .filter((figure) => isEvidence(figure) && figure.role !== 'method' && figure.status === 'current')
    .filter(({ measure, restates }) => answered.has(measure) && restates === undefined)
    .map(model.listed)
    .toSorted((a, b) => descending(dayOf(a), dayOf(b)));
  if (row === undefined) return undefined;
  const { read_on } = row.source;
  return {
    row,
    readOn: read_on === undefined ? undefined : dateWords(read_on),
  };
}

function dayOf({ figure, source }: Listed): string {
  const { published = '' } = originOf(source);
  return lastDay(figure) || (spanOf(published)?.last ?? published);
}

function answerRow({ figure, retellings }: Answer, model: Model): AnswerRow {
  const { record, standings } = model;
  const standing = entry(standings, figure.id);
  const root: Figure = standing.root;
  const isFamily = entry(standings, root.id).retellings.length > 0;
  return {
    row: model.listed(figure),
    depth: depthWords(standing),
    family: isFamily ? root.id : undefined,
    checked: checkedHow(figure, entry(record.sources, figure.source), record.evidence),
    retellings: retellings.map(model.listed),
  };
}
