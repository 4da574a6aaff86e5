import { descending } from 'd3-array';
import { numberWords } from '../../language/say/number.ts';
import type { Figure, Topic } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { lastDay, spanOf } from '../../record/schema/period.ts';
import type { Series } from '../../record/schema/series.ts';
import type { HelpEntry } from '../../record/schema/vocabulary.ts';
import { groupsOf, type Groups, type OperationHere } from '../places/groups.ts';
import { hasPage, type Place } from '../places/place.ts';
import type { Listed } from '../listed.ts';
import type { Model } from '../model.ts';
import { fewOf, type SeriesFew } from './series.ts';

/** An operation of which something was counted here: one figure of it, and the others. */
export interface CaseHere {
  readonly operation: Operation;
  readonly chief: Listed;
  /** Whether the figure counts what was here, or the whole case; `above` if the page has said it already. */
  readonly told: 'here' | 'above' | 'whole';
  readonly others: readonly Listed[];
}

/** What the page of a place tells. */
export interface PlacePage {
  readonly place: Place;
  /** Three figures that say most: of the newest darknet case, the newest count and the newest answer of a survey. */
  readonly said: readonly Figure[];
  /** Cases on a darknet, the newest first; those that are older; and those that were on no darknet, as far as is known. */
  readonly darknet: readonly CaseHere[];
  readonly older: readonly CaseHere[];
  readonly elsewhere: readonly CaseHere[];
  /** Operations of which nothing was counted here. */
  readonly uncounted: readonly Operation[];
  /** What people answered in surveys, a few and the others, and all other figures that belong to none of its operations. */
  readonly answers: readonly Listed[];
  readonly moreAnswers: readonly Listed[];
  readonly topics: readonly { readonly topic: Topic; readonly rows: readonly Listed[] }[];
  readonly specimens: readonly Listed[];
  /** The series that is drawn: the one that reaches furthest, and of those the longest. */
  readonly drawn: Series | undefined;
  readonly series: SeriesFew;
  /** Where to find help here, and then anywhere. */
  readonly help: readonly HelpEntry[];
}

const MOST_CASES = 3;
const MOST_ANSWERS = 3;

/** The data of the page of a place. */
export function placePage(place: Place, model: Model): PlacePage {
  const groups = groupsOf(place);
  const { operations, topics, specimens } = groups;
  const rows = (all: readonly Figure[]) => all.map(model.listed);
  const said = saidOf(groups, place.code, model);
  const cases = operations.flatMap((here) => caseHere(here, said, place, model));
  const darknet = cases.filter(({ operation }) => isOnDarknet(operation));
  const ofTopics = topics.map(({ topic, figures }) => ({ topic, rows: rows(figures) }));
  const answers = ofTopics.flatMap(({ topic, rows }) => (topic === SURVEYS ? rows : []));
  return {
    place,
    said,
    darknet: darknet.slice(0, MOST_CASES),
    older: darknet.slice(MOST_CASES),
    elsewhere: cases.filter(({ operation }) => !isOnDarknet(operation)),
    uncounted: operations.flatMap(({ operation, figures }) => (figures.length === 0 ? [operation] : [])),
    answers: answers.slice(0, MOST_ANSWERS),
    moreAnswers: answers.slice(MOST_ANSWERS),
    topics: ofTopics.filter(({ topic }) => topic !== SURVEYS),
    specimens: rows(specimens),
    drawn: drawnOf(place.series),
    series: fewOf(place.series, model),
    help: [...place.help, ...model.record.help.filter(({ country }) => country.includes('world'))],
  };
}

/**
 * What was counted here says more than what was counted over the whole case, and what police did more than what was on
 * the site; what the page has said already, it need not say again.
 */
function caseHere(
  { operation, figures }: OperationHere,
  said: readonly Figure[],
  { code }: Place,
  model: Model,
): CaseHere[] {
  const isResult = ({ topic, role, status }: Figure) =>
    topic === 'enforcement' && role === 'finding' && status === 'current';
  const own = figures.filter((figure) => isOf(figure, code));
  const fresh = own.filter((figure) => !said.includes(figure));
  const chief = fresh.find(isResult) ?? fresh[0] ?? own[0] ?? figures.find(isResult) ?? figures[0];
  if (chief === undefined) return [];
  const others = figures.filter((figure) => figure !== chief);
  const told = said.includes(chief) ? 'above' : isOf(chief, code) ? 'here' : 'whole';
  return [{ operation, chief: model.listed(chief), told, others: others.map(model.listed) }];
}

/** Whether it was counted in this place alone. */
function isOf({ place }: Figure, code: string): boolean {
  return place.length === 1 && place[0] === code;
}

const SURVEYS: Topic = 'opinion';

function isOnDarknet({ network }: Operation): boolean {
  return network === 'tor' || network === 'mixed';
}

const MOST_SAID = 3;

/** What is of this place alone, and stands now. */
function saidOf({ operations, topics }: Groups, code: string, model: Model): Figure[] {
  const isOwn = (figure: Figure) =>
    isOf(figure, code) && figure.role === 'finding' && figure.status === 'current';
  const newest = (figures: readonly Figure[]) =>
    figures.filter(isOwn).toSorted((a, b) => descending(lastDay(a), lastDay(b)));
  const ofTopics = (isWanted: (topic: Topic) => boolean) =>
    newest(topics.flatMap(({ topic, figures }) => (isWanted(topic) ? figures : [])));
  const ofCases = operations
    .filter(({ operation }) => isOnDarknet(operation))
    .flatMap(({ operation, figures }) => {
      const chief = model.chiefOutcome(operation);
      return newest(figures).toSorted((a, b) => Number(b === chief) - Number(a === chief));
    });
  const results = ofCases.filter(({ topic }) => topic === 'enforcement');
  const counts = ofTopics((topic) => topic !== SURVEYS);
  const answers = ofTopics((topic) => topic === SURVEYS);
  const first = [[...results, ...ofCases], counts, answers].flatMap(([figure]) => figure ?? []);
  return [...new Set([...first, ...counts, ...ofCases, ...answers])].slice(0, MOST_SAID);
}

const FEWEST_POINTS = 4;

function drawnOf(all: readonly Series[]): Series | undefined {
  const end = ({ points }: Series) => spanOf(points.at(-1)?.period ?? '')?.last ?? '';
  return all
    .filter(({ kind, points }) => kind === 'time' && points.length >= FEWEST_POINTS)
    .toSorted((a, b) => descending(end(a), end(b)) || b.points.length - a.points.length)[0];
}

/** What the record holds on a place: `six operations, 32 figures, six series`. */
export function holdings({ operations, figures, series }: Place): string {
  return [
    counted(operations.length, 'operation', 'operations'),
    counted(figures.length, 'figure', 'figures'),
    counted(series.length, 'series', 'series'),
  ]
    .filter((words) => words !== '')
    .join(', ');
}

function counted(count: number, one: string, many: string): string {
  return count === 0 ? '' : `${numberWords(count)}\u{a0}${count === 1 ? one : many}`;
}

/** The places with a page of their own, and those that are named too seldom for one. */
export function placesPage({ places }: Model): {
  readonly withPage: readonly Place[];
  readonly without: readonly Place[];
} {
  return {
    withPage: places.filter(hasPage),
    without: places.filter((place) => !hasPage(place)),
  };
}
