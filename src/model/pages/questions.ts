import { descending } from 'd3-array';
import { originOf } from '../../language/say/credit.ts';
import type { Figure } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { entry } from '../../record/schema/record.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';
import { checkedHow, type CheckedHow } from '../evidence/checked-how.ts';
import { answerGroups, type Answer } from '../lineage/answers.ts';
import { compareFigures } from '../lineage/comparable.ts';
import { depthWords } from '../lineage/standing-words.ts';
import { furthestApart, reasonsToDiffer } from '../lineage/reasons.ts';
import type { Listed } from '../listed.ts';
import type { Model } from '../model.ts';

/** A figure that answers a question, with how deep and how well surveyed it is, and the answers that only retell it. */
export interface AnswerRow {
  readonly row: Listed;
  /** `two retellings from the measurement` */
  readonly depth: string;
  /** The id of the first figure of its family, where it has one. */
  readonly family: string | undefined;
  readonly checked: CheckedHow;
  readonly retellings: readonly Listed[];
}

/** The answers that count one thing. */
export interface AnswersOfMeasure {
  readonly measure: Measure;
  readonly answers: readonly AnswerRow[];
  /** Why not even these can all be compared; nothing where they can. */
  readonly within: string | undefined;
  /** What keeps them from the first group of the question, in a sentence; nothing for the first itself. */
  readonly beside: string | undefined;
}

/** What the page of a question tells of the figures that answer it. */
export interface QuestionPage {
  readonly groups: readonly AnswersOfMeasure[];
  /** Why the figures differ, in sentences, the strongest reason first. */
  readonly reasons: readonly string[];
  readonly operations: readonly Operation[];
  /** The finding among them that was published last; nothing where none has a date. */
  readonly newest: Listed | undefined;
}

/** The data of the page of a question that these figures answer. */
export function questionPage(ids: readonly string[], model: Model): QuestionPage {
  const { record } = model;
  const groups = answerGroups(ids, record, model.standings);
  const figuresOf = ({ answers }: { readonly answers: readonly Answer[] }) =>
    answers.map(({ figure }) => figure);
  const [first] = groups;
  const evidence = groups.flatMap(figuresOf).filter(({ role }) => role !== 'method');
  const cases = new Set(evidence.flatMap(({ operation }) => operation ?? []));
  return {
    groups: groups.map((group, index) => {
      const within = furthestApart(figuresOf(group), record);
      const [opener, own] = [first?.answers[0]?.figure, group.answers[0]?.figure];
      return {
        measure: group.measure,
        answers: group.answers.map((answer) => answerRow(answer, model)),
        within: within?.verdict === 'yes' ? undefined : within?.sentence,
        beside:
          index === 0 || first === undefined || opener === undefined || own === undefined
            ? undefined
            : `Beside ${first.measure.plural}. ${compareFigures(opener, own, record).sentence}`,
      };
    }),
    reasons: reasonsToDiffer(evidence, record).map(({ sentence }) => sentence),
    newest: newestFinding(evidence, model),
    operations: [...cases].map((id) => entry(record.operations, id)),
  };
}

/** The finding whose source, or what that is a copy of, was published last; of those of one day the first. */
function newestFinding(figures: readonly Figure[], model: Model): Listed | undefined {
  const dated = figures
    .filter(({ role, status }) => role === 'finding' && status === 'current')
    .map((figure) => model.listed(figure))
    .filter(({ source }) => originOf(source).published !== undefined);
  return dated.toSorted((a, b) => descending(originOf(a.source).published, originOf(b.source).published))[0];
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
