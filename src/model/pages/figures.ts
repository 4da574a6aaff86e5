import { descending } from 'd3-array';
import { isEvidence, TOPICS, type Figure, type Topic } from '../../record/schema/figure.ts';
import { entry } from '../../record/schema/record.ts';
import type { Measure } from '../../record/schema/vocabulary.ts';
import { pathOf } from '../lineage/path.ts';
import type { Listed } from '../listed.ts';
import type { Model } from '../model.ts';
import { mostWantedFirst } from '../prominence.ts';

/** A figure of a list, with the errors that garble it: they stand beneath it and nowhere else. */
export interface WithErrors {
  readonly row: Listed;
  readonly errors: readonly Listed[];
}

/** The figures of a list that count one thing. */
export interface MeasureGroup {
  readonly measure: Measure;
  readonly rows: readonly WithErrors[];
}

/** Figures by what they count, and the errors among them that garble none of them. */
export interface Grouped {
  readonly groups: readonly MeasureGroup[];
  readonly errors: readonly Listed[];
}

/** The page of a topic: what is looked for most, and all else that was counted. */
export interface TopicPage extends Grouped {
  readonly others: readonly MeasureGroup[];
}

const MOST_WITH_SENTENCE = 12;

/** The figures of a topic by what they count: first what answers the most questions, then what is counted most. */
export function topicPage(topic: Topic, model: Model): TopicPage {
  const { groups: byWanted, errors } = byMeasure(model.relations.figuresOfTopic(topic), model);
  const asked = ({ rows }: MeasureGroup) =>
    new Set(rows.flatMap(({ row }) => model.relations.questionsOf(row.figure.id))).size;
  const groups = byWanted.toSorted(
    (a, b) => descending(asked(a), asked(b)) || descending(a.rows.length, b.rows.length),
  );
  // One or two are not worth a list of their own.
  const end = groups.length > MOST_WITH_SENTENCE + 2 ? MOST_WITH_SENTENCE : groups.length;
  return { groups: groups.slice(0, end), others: groups.slice(end), errors };
}

/** Figures by what they count, what is looked for most first. */
export function byMeasure(figures: readonly Figure[], model: Model): Grouped {
  const sound = mostWantedFirst(figures.filter(isEvidence), model);
  const listed = new Set(sound);
  const wrong = Map.groupBy(
    figures.filter((figure) => !isEvidence(figure)),
    (figure) => pathOf(entry(model.standings, figure.id)).find((each) => listed.has(each.figure))?.figure,
  );
  const errorsOf = (figure: Figure | undefined) => (wrong.get(figure) ?? []).map(model.listed);
  return {
    groups: [...Map.groupBy(sound, ({ measure }) => measure)].map(([id, all]) => ({
      measure: entry(model.record.measures, id),
      rows: all.map((figure) => ({ row: model.listed(figure), errors: errorsOf(figure) })),
    })),
    errors: errorsOf(undefined),
  };
}

/** A topic in the index of all figures. */
export interface TopicEntry {
  readonly topic: Topic;
  readonly count: number;
  /** What is looked for most in it, each of another thing. */
  readonly leading: readonly Listed[];
  /** What was counted in it, the most often first. */
  readonly measures: readonly { readonly measure: Measure; readonly count: number }[];
}

const MOST_LEADING = 3;

/** The index of all figures: what leads each topic, how many it has, and how many count each thing. */
export function figuresPage(model: Model): TopicEntry[] {
  return TOPICS.map((topic) => {
    const figures = model.relations.figuresOfTopic(topic);
    const { groups } = byMeasure(figures, model);
    return {
      topic,
      count: figures.length,
      leading: groups.flatMap(({ rows }) => rows[0]?.row ?? []).slice(0, MOST_LEADING),
      measures: groups
        .map(({ measure, rows }) => ({ measure, count: rows.length }))
        .sort((a, b) => descending(a.count, b.count)),
    };
  });
}
