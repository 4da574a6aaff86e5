import type { Figure } from '../../record/schema/figure.ts';
import { entry } from '../../record/schema/record.ts';
import type { Source } from '../../record/schema/source.ts';
import type { Misquote } from '../../record/schema/vocabulary.ts';
import { DRIFT_FIELD_NAMES } from '../../language/say/labels.ts';
import { timesWords } from '../../language/say/number.ts';
import {
  changedFields,
  familyFinding,
  familySentences,
  correctorsOf,
  retellingsOf,
  thingCounted,
} from '../lineage/family.ts';
import type { Family, Standing } from '../lineage/path.ts';
import { byDate, tellingsOf } from '../lineage/tellings.ts';
import type { Listed } from '../listed.ts';
import type { Question } from '../editorial.ts';
import type { Model } from '../model.ts';

/** A family of retellings as a row of the list of all. */
export interface FamilyRow {
  readonly figure: Figure;
  readonly retold: number;
  /** How many retellings count the same as the first figure, how many another thing, and how many are errors. */
  readonly same: number;
  readonly other: number;
  readonly errors: number;
  /** How many texts print it in order to refute it; they do not repeat it. */
  readonly corrections: number;
  /** `look-ups, repeated as traffic and users` */
  readonly finding: string;
  /** What changed, and in how many of several retellings, the most frequent first. */
  readonly changed: readonly string[];
}

/** The families that were retold more than once, the largest first, and those that were retold once. */
export function lineagePage(model: Model): {
  readonly often: readonly FamilyRow[];
  readonly once: readonly FamilyRow[];
} {
  const all = model.families.toSorted((a, b) => b.members.length - a.members.length);
  const rows = all.map((family) => familyRow(family, model));
  return { often: rows.filter(({ retold }) => retold > 1), once: rows.filter(({ retold }) => retold <= 1) };
}

function familyRow(family: Family, { record }: Model): FamilyRow {
  const { figure } = family.root;
  const retold = retellingsOf(family);
  const errors = retold.filter((each) => each.figure.role === 'specimen').length;
  const same = retold.filter(
    (each) => each.figure.role !== 'specimen' && each.figure.measure === figure.measure,
  ).length;
  const changed = retold.length > 1 ? changedFields(retold) : [];
  return {
    figure,
    retold: retold.length,
    same,
    other: retold.length - errors - same,
    errors,
    corrections: correctorsOf(family).length,
    finding: familyFinding(family, record),
    changed: changed.map(([field, steps]) => `${DRIFT_FIELD_NAMES[field]} (${steps})`),
  };
}

/** What the page of a family tells. */
export interface FamilyPage {
  readonly root: Listed;
  readonly isMeasured: boolean;
  readonly finding: string;
  readonly sentences: readonly string[];
  readonly misquotes: readonly Misquote[];
  readonly questions: readonly Question[];
  readonly tellings: readonly ToldAs[];
  readonly spread: Spread | undefined;
}

/** Retellings that count the same thing. */
export interface ToldAs {
  /** `darknet traffic, twice` */
  readonly heading: string;
  /** What changed in every one of several, in sentences. */
  readonly shared: readonly string[];
  readonly retellings: readonly Retold[];
}

/** A retelling, and beneath it what retells it in turn. */
export interface Retold {
  readonly row: Listed;
  readonly distance: number;
  /** What changed on the last step to it, but for what is told of all of its group. Nothing may have changed at all. */
  readonly changes: readonly string[];
  readonly isUnchanged: boolean;
  readonly retellings: readonly Retold[];
}

/** When a number was told, by whom and as what. */
export interface Spread {
  readonly dated: readonly { readonly figure: Figure; readonly source: Source; readonly thing: string }[];
  /** Who told it without a date. */
  readonly undated: readonly string[];
}

/** The data of the page of a family. */
export function familyPage(family: Family, model: Model): FamilyPage {
  const { record, relations } = model;
  const { figure, end } = family.root;
  return {
    root: model.listed(figure),
    isMeasured: end === 'measured',
    finding: familyFinding(family, record),
    sentences: familySentences(family, record),
    misquotes: relations.misquotesOf(figure.id),
    questions: [...new Set(family.members.flatMap(({ figure: { id } }) => relations.questionsOf(id)))],
    tellings: tellingsOf(family.root, record).map(({ standings, shared }) => {
      const things = standings.slice(0, 1).map((one) => thingCounted(one.figure, record));
      const often = standings.length > 1 ? `, ${timesWords(standings.length)}` : '';
      const sentences = shared.map(({ sentence }) => sentence);
      return {
        heading: `${things.join('')}${often}`,
        shared: sentences,
        retellings: standings.map((standing) => retold(standing, sentences, model)),
      };
    }),
    spread: spreadOf(family, model),
  };
}

function retold(standing: Standing, told: readonly string[], model: Model): Retold {
  const sentences = standing.drifts.map(({ sentence }) => sentence);
  return {
    row: model.listed(standing.figure),
    distance: standing.distance,
    changes: sentences.filter((sentence) => !told.includes(sentence)),
    isUnchanged: sentences.length === 0,
    retellings: byDate(standing.retellings, model.record).map((each) => retold(each, [], model)),
  };
}

/** Fewer tellings than these can be overlooked at a glance. */
const FEW = 6;

function spreadOf({ members }: Family, { record }: Model): Spread | undefined {
  if (members.length < FEW) return undefined;
  const tellings = byDate(members, record).map(({ figure }) => ({
    figure,
    source: entry(record.sources, figure.source),
    thing: thingCounted(figure, record),
  }));
  const undated = tellings.filter(({ source }) => source.published === undefined);
  return {
    dated: tellings.filter(({ source }) => source.published !== undefined),
    undated: [...new Set(undated.map(({ source }) => source.publisher))],
  };
}
