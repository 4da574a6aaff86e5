import type { Figure } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import { countWords } from '../../language/say/number.ts';
import { measurerInText } from '../../language/say/credit.ts';
import { listWords } from '../../language/say/text.ts';
import { DRIFT_FIELD_SHORT } from '../../language/say/labels.ts';
import { correctedSentence, countOf, misquotedSentence, repetitionsOf } from './count.ts';
import { DRIFT_FIELDS, type DriftField } from './drift.ts';
import type { Family, Standing } from './path.ts';
import { standingSentence } from './standing-words.ts';

/** The fields that changed on some steps, those that changed most often first. */
function changedFields(standings: readonly Standing[]): DriftField[] {
  const times = (field: DriftField) =>
    standings.filter(({ drifts }) => drifts.some((drift) => drift.field === field)).length;
  return DRIFT_FIELDS.filter((field) => times(field) > 0).toSorted((a, b) => times(b) - times(a));
}

/** The things that the figures of a family are said to count besides the first, in words, the most frequent first. */
function otherThings(family: Family, record: ResearchRecord): string[] {
  const first = thingCounted(family.root.figure, record);
  const byThing = Map.groupBy(repetitionsOf(family.root), ({ figure }) => thingCounted(figure, record));
  return [...byThing]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([thing]) => (thing === first ? [] : [thing]));
}

/** What a figure is said to count, without saying that it is a share: `darknet traffic`, `arrests`. */
export function thingCounted(figure: Figure, record: ResearchRecord): string {
  return entry(record.measures, figure.measure).short;
}

const MOST_NAMED = 3;

/** What became of a number: `in other reports, downloads became videos and images`. */
export function familyFinding(family: Family, record: ResearchRecord): string {
  const thing = thingCounted(family.root.figure, record);
  const number = `a number for ${thing} was`;
  const repeated = repetitionsOf(family.root);
  if (repeated.length === 0) return `${number} printed only to be refuted`;
  const others = otherThings(family, record);
  if (others.length > 0) {
    const { otherwise } = countOf(family.root);
    const where = repeated.length === 1 ? 'another report' : 'other reports';
    return `in ${otherwise < repeated.length ? 'some ' : ''}${where}, ${thing} became ${fewOf(others)}`;
  }
  const changed = changedFields(repeated).map((field) => DRIFT_FIELD_SHORT[field]);
  if (changed.length === 0) return `${number} repeated unchanged`;
  const named = changed.length > MOST_NAMED ? [...changed.slice(0, MOST_NAMED - 1), 'more'] : changed;
  return `${number} repeated${repeated.length === 1 ? '' : ', sometimes'} with another ${listWords(named)}`;
}

function fewOf(things: readonly string[]): string {
  const unnamed = things.length - MOST_NAMED;
  return listWords(
    unnamed > 1 ? [...things.slice(0, MOST_NAMED), `${countWords(unnamed)} other things`] : things,
  );
}

/** What happened to a number besides being repeated: how often it was misquoted and corrected, and where it ends. */
export function familySentences(root: Standing, corrections: number, record: ResearchRecord): string[] {
  return [...misquotedSentence(countOf(root)), ...correctedSentence(corrections), endSentence(root, record)];
}

function endSentence(root: Standing, record: ResearchRecord): string {
  if (root.end !== 'measured') return standingSentence(root, record);
  const source = entry(record.sources, root.figure.source);
  return `The first measurement was found: it is by ${measurerInText(root.figure, source)}.`;
}
