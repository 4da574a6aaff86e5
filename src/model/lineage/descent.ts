import { descending } from 'd3-array';
import { isEvidence, type Figure } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import { listWords } from '../../language/say/text.ts';
import { DRIFT_FIELDS, type DriftField } from './drift.ts';
import { DRIFT_FIELD_NAMES } from '../../language/say/labels.ts';
import { changedFields, movedSentence, retellingsOf } from './family.ts';
import { pathOf, withRetellings, type Standing } from './path.ts';
import { standingSentence } from './standing-words.ts';
import { leastMoved } from './tellings.ts';

/** One step of a descent: a figure, or several that retell the same figure in the same way and count the same thing. */
export interface Step {
  readonly standings: readonly [Standing, ...Standing[]];
  /** What they say is counted: `share of darknet traffic`. */
  readonly counted: string;
  /** How far they have moved from the first figure: not, to another base, to another thing, or to both. */
  readonly moved: number;
  /** Whether they count another thing than the figure that they retell. */
  readonly isAnotherThing: boolean;
  /** Whether they are examples of error. All of one step are, or none. */
  readonly isError: boolean;
  /** Whether they print the number in order to refute it. All of one step do, or none. */
  readonly isCorrection: boolean;
  /** What changed on the edge to what they retell, in words; nothing for the first figure. */
  readonly change: string;
}

/** The way from the surface, where readers meet a number, down to the first figure, with which it ends. */
export interface Descent {
  readonly root: Standing;
  /** Where the first figure stands, in a sentence. */
  readonly where: string;
  /** How many of the retellings count something else, in a sentence without its stop. */
  readonly moved: string;
  /** The highest first; the last is the first figure. */
  readonly steps: readonly Step[];
  /** What changed on the way, and in how many retellings, the most frequent first. */
  readonly changed: readonly { readonly name: string; readonly retellings: number }[];
}

/**
 * The descents of some figures, one for each first figure that they go back to. Of a first figure that is named alone all
 * retellings are shown, of others their paths down to the first.
 */
export function descents(
  figures: readonly Figure[],
  record: ResearchRecord,
  standings: ReadonlyMap<string, Standing>,
): Descent[] {
  const named = figures.map(({ id }) => entry(standings, id));
  return [...Map.groupBy(named, ({ root }) => root.id)].map(([id, below]) => {
    const root = entry(standings, id);
    const isWhole = named.length === 1 && named[0] === root;
    const shown = new Set(isWhole ? withRetellings(root) : below.flatMap(pathOf));
    const steps = stepsAbove(root, shown, record);
    const members = steps.flatMap((step) => step.standings);
    return {
      root,
      where: standingSentence(root, record),
      moved: movedSentence({ root, members }),
      steps,
      changed: changedFields(retellingsOf({ members })).map(([field, count]) => ({
        name: DRIFT_FIELD_NAMES[field],
        retellings: count,
      })),
    };
  });
}

/**
 * The steps from the surface down to a figure. Retellings that count the same thing and are not retold themselves
 * stand together; what moved furthest from the first figure stands highest, and of several, the latest.
 */
function stepsAbove(standing: Standing, shown: ReadonlySet<Standing>, record: ResearchRecord): Step[] {
  const children = standing.retellings.filter((each) => shown.has(each));
  const isEnd = (each: Standing) => !each.retellings.some((next) => shown.has(next));
  const groups = [
    ...Map.groupBy(children, (each) =>
      isEnd(each) ? `${each.figure.measure} ${standsAs(each)}` : each.figure.id,
    ).values(),
  ].toSorted(
    (a, b) =>
      descending(leastMoved(a, record), leastMoved(b, record)) ||
      descending(firstDate(a, record), firstDate(b, record)),
  );
  const above = groups.flatMap(([first, ...more]) => {
    if (first === undefined) return [];
    return more.length === 0 ? stepsAbove(first, shown, record) : [stepOf([first, ...more], record)];
  });
  return [...above, stepOf([standing], record)];
}

function stepOf(standings: Step['standings'], record: ResearchRecord): Step {
  const [first] = standings;
  const fields = standings.map(({ drifts }) => drifts.map(({ field }) => field));
  const inAll = DRIFT_FIELDS.filter((field) => fields.every((each) => each.includes(field)));
  const inSome = DRIFT_FIELDS.filter(
    (field) => !inAll.includes(field) && fields.some((each) => each.includes(field)),
  );
  const { role } = first.figure;
  const error = standings.length === 1 ? 'an example of error' : 'examples of error';
  const changes =
    role === 'corrector'
      ? ['printed in order to refute it']
      : [...(role === 'specimen' ? [error] : []), ...changeWords(inAll, inSome)];
  return {
    standings,
    counted: entry(record.measures, first.figure.measure).told,
    moved: leastMoved(standings, record),
    isAnotherThing: inAll.includes('measure'),
    isError: role === 'specimen',
    isCorrection: role === 'corrector',
    change: first.original === undefined ? '' : changes.join('; '),
  };
}

/** What is no evidence stands apart from what is. */
function standsAs({ figure }: Standing): string {
  return isEvidence(figure) ? '' : figure.role;
}

function changeWords(inAll: readonly DriftField[], inSome: readonly DriftField[]): string[] {
  const named = (fields: readonly DriftField[]) => listWords(fields.map((field) => DRIFT_FIELD_NAMES[field]));
  if (inAll.length + inSome.length === 0) return ['unchanged, as far as can be computed'];
  const all = inAll.length === 0 ? [] : [`changed: ${named(inAll)}`];
  const before = inAll.length === 0 ? 'changed ' : '';
  return [...all, ...(inSome.length === 0 ? [] : [`${before}in some: ${named(inSome)}`])];
}

function firstDate(group: readonly Standing[], record: ResearchRecord): string {
  return group.map(({ figure }) => entry(record.sources, figure.source).published ?? '').toSorted()[0] ?? '';
}
