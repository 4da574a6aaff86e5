import type { Figure } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import { countWords, timesWords } from '../../language/say/number.ts';
import { measurerInText } from '../../language/say/credit.ts';
import { capitalised, listWords } from '../../language/say/text.ts';
import { DRIFT_FIELDS, type DriftField } from './drift.ts';
import { DRIFT_FIELD_NAMES } from '../../language/say/labels.ts';
import type { Family, Standing } from './path.ts';
import { standingSentence } from './standing-words.ts';

/** On how many steps each field changed, the most frequent first; fields that never did are left out. */
export function changedFields(
  standings: readonly Standing[],
): (readonly [field: DriftField, steps: number])[] {
  return DRIFT_FIELDS.map((field) => {
    const changed = standings.filter(({ drifts }) => drifts.some((drift) => drift.field === field));
    return [field, changed.length] as const;
  })
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
}

/** The retellings of a family: all its members but the first figure, and but what was printed to refute it. */
export function retellingsOf({ members }: Pick<Family, 'members'>): Standing[] {
  return members.filter(({ original, figure }) => original !== undefined && figure.role !== 'corrector');
}

/** The texts of a family that print its number in order to refute it. */
export function correctorsOf({ members }: Pick<Family, 'members'>): Standing[] {
  return members.filter(({ original, figure }) => original !== undefined && figure.role === 'corrector');
}

/** The things that the figures of a family are said to count, in words, the most frequent first. */
export function thingsTold(family: Family, record: ResearchRecord): string[] {
  const byThing = Map.groupBy([family.root, ...retellingsOf(family)], ({ figure }) =>
    thingCounted(figure, record),
  );
  return [...byThing].sort(([, a], [, b]) => b.length - a.length).map(([thing]) => thing);
}

/** What a figure is said to count, without saying that it is a share: `darknet traffic`, `arrests`. */
export function thingCounted(figure: Figure, record: ResearchRecord): string {
  return entry(record.measures, figure.measure).short;
}

/** What happened to a number, in a few sentences: how often it was repeated, as what, what changed most, and where it ends. */
export function familySentences(family: Family, record: ResearchRecord): string[] {
  const retold = retellingsOf(family);
  const told =
    retold.length === 0
      ? []
      : [
          `This number was repeated ${timesWords(retold.length)}, ${asWhatSaid(family, record)}.`,
          changeSentence(retold),
          ...errorSentence(retold),
        ];
  return [...told, ...correctionSentence(correctorsOf(family).length), endSentence(family.root, record)];
}

function asWhatSaid(family: Family, record: ResearchRecord): string {
  const things = thingsTold(family, record);
  const [only = '', ...others] = things;
  const isOften = retellingsOf(family).length > 1;
  if (others.length === 0) return `${isOften ? 'always ' : ''}as the same thing: ${only}`;
  if (isOften) return `as ${countWords(things.length)} different things: ${listWords(things)}`;
  const first = thingCounted(family.root.figure, record);
  return `with other words for what is counted: ${listWords(things.filter((thing) => thing !== first))} instead of ${first}`;
}

/** What became of a number, to stand behind it: `videos, repeated as images`; `the hedge and the credit changed on the way`. */
export function familyFinding(family: Family, record: ResearchRecord): string {
  if (retellingsOf(family).length === 0) return 'printed only to be refuted';
  const first = thingCounted(family.root.figure, record);
  const others = thingsTold(family, record).filter((thing) => thing !== first);
  const unnamed = others.length - MOST_NAMED;
  if (unnamed > 1)
    return `${first}, repeated as ${others.slice(0, MOST_NAMED).join(', ')} and ${countWords(unnamed)} other things`;
  if (others.length > 0) return `${first}, repeated as ${listWords(others)}`;
  const changed = changedFields(retellingsOf(family)).map(([field]) => DRIFT_FIELD_NAMES[field]);
  return changed.length === 0 ? 'repeated unchanged' : `${listWords(changed)} changed on the way`;
}

/** How many retellings count something else than the first figure, in a sentence without its stop. */
export function movedSentence(family: Pick<Family, 'root' | 'members'>): string {
  const retold = retellingsOf(family);
  const { measure } = family.root.figure;
  const moved = retold.filter(({ figure }) => figure.measure !== measure).length;
  if (retold.length === 0) return 'The number is printed only to be refuted';
  if (retold.length === 1) return `The retelling counts ${moved === 0 ? 'the same thing' : 'something else'}`;
  const all = retold.length === 2 ? 'Both' : `All ${countWords(retold.length)}`;
  if (moved === 0) return `${all} retellings count the same thing`;
  const which =
    moved === retold.length ? all : `${capitalised(countWords(moved))} of ${countWords(retold.length)}`;
  return `${which} retellings ${moved === 1 ? 'counts' : 'count'} something else`;
}

const MOST_NAMED = 3;

function changeSentence(retold: readonly Standing[]): string {
  const changed = changedFields(retold);
  if (changed.length === 0)
    return retold.length === 1 ? 'It was repeated unchanged.' : 'It was repeated unchanged each time.';
  if (retold.length === 1)
    return `On the way, this changed: ${listWords(changed.map(([field]) => DRIFT_FIELD_NAMES[field]))}.`;
  const named = changed
    .slice(0, MOST_NAMED)
    .map(([field, count]) => `${DRIFT_FIELD_NAMES[field]} (${timesWords(count)})`);
  return `What changed most on the way: ${listWords(named)}.`;
}

function errorSentence(retold: readonly Standing[]): string[] {
  const errors = retold.filter(({ figure }) => figure.role === 'specimen').length;
  if (errors === 0) return [];
  const are = errors === 1 ? 'is an example' : 'are examples';
  const which =
    retold.length === 1 ? 'The retelling' : `${capitalised(countWords(errors))} of the retellings`;
  return [`${which} ${are} of error, kept to show what goes wrong.`];
}

/** `One text prints it in order to refute it.` */
export function correctionSentence(corrections: number): string[] {
  if (corrections === 0) return [];
  const which = corrections === 1 ? 'One text prints' : `${capitalised(countWords(corrections))} texts print`;
  return [`${which} it in order to refute it.`];
}

function endSentence(root: Standing, record: ResearchRecord): string {
  if (root.end !== 'measured') return standingSentence(root, record);
  const source = entry(record.sources, root.figure.source);
  return `The first measurement was found: it is by ${measurerInText(root.figure, source)}.`;
}
