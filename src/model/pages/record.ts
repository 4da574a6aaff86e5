import { ascending } from 'd3-array';
import type { Topic } from '../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../record/schema/record.ts';
import type { GlossaryEntry } from '../../record/schema/vocabulary.ts';
import { TOPIC_NAMES } from '../../language/say/labels.ts';
import { capitalised } from '../../language/say/text.ts';
import type { Change } from '../ledger/changes.ts';
import type { Model } from '../model.ts';

/** The tables whose rows are counted for the reader. */
const COUNTED = ['figures', 'sources', 'series', 'operations'] as const satisfies (keyof ResearchRecord)[];

/** How many rows a table of the record has, and how many of them are published. */
export interface Counted {
  readonly table: (typeof COUNTED)[number];
  readonly all: number;
  readonly published: number;
}

/** How large the record is, with what is held back as a draft. `whole` is the record with all drafts. */
export function recordCounts(whole: ResearchRecord, { record }: Model): Counted[] {
  return COUNTED.map((table) => ({ table, all: whole[table].size, published: record[table].size }));
}

/** Changes that were made on one day for one reason. */
export interface ChangesForReason {
  readonly date: string;
  readonly reason: string;
  readonly changes: readonly Change[];
}

/** Many things of one kind that were worded otherwise on one day, each for a reason of its own; their numbers stand. */
export interface Rewording {
  readonly date: string;
  /** A topic of figures, or `series` or `sources`. */
  readonly group: Topic | 'series' | 'sources';
  readonly changes: readonly Change[];
}

/** Up to so many rewordings of a day are told one by one. */
const MOST_TOLD = 20;

/** What was changed since it was published, the newest first: by day and reason, and the rewordings of days with many. */
export function changesPage({ changes, record }: Model): {
  readonly told: readonly ChangesForReason[];
  readonly rewordings: readonly Rewording[];
} {
  const ofWords = Map.groupBy(
    changes.filter(({ ofNumber }) => !ofNumber),
    ({ date }) => date,
  );
  const many = new Set([...ofWords.values()].filter(({ length }) => length > MOST_TOLD).flat());
  const groupOf = ({ subject, id }: Change): Rewording['group'] =>
    subject === 'figures' ? entry(record.figures, id).topic : subject;
  const told = changes.filter((change) => !many.has(change));
  return {
    told: grouped(told, ({ date, reason }) => `${date} ${reason}`).map((all) => ({
      ...all[0],
      changes: all,
    })),
    rewordings: grouped([...many], (change) => `${change.date} ${groupOf(change)}`).map((all) => ({
      date: all[0].date,
      group: groupOf(all[0]),
      changes: all,
    })),
  };
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string): [Item, ...Item[]][] {
  return [...Map.groupBy(items, key).values()] as [Item, ...Item[]][];
}

/** What a group of rewordings is called. */
export function rewordedGroup({ group }: Rewording): string {
  return group === 'series' || group === 'sources' ? capitalised(group) : TOPIC_NAMES[group];
}

/** Where a group of rewordings is listed. */
export function rewordingAddress({ date, group }: Rewording): string {
  return `/corrections/${date}/${group}/`;
}

/** A word of the glossary with the others that it refers to. */
export interface GlossaryTerm extends GlossaryEntry {
  readonly anchor: string;
  /** Other words; those with an entry of their own have its anchor. */
  readonly others: readonly { readonly term: string; readonly anchor: string | undefined }[];
}

/** The glossary in the order of the alphabet. */
export function glossaryPage({ record }: Model): GlossaryTerm[] {
  const anchors = new Map(record.glossary.map(({ term }) => [term.toLowerCase(), anchorOf(term)]));
  return record.glossary
    .map((entry) => ({
      ...entry,
      anchor: anchorOf(entry.term),
      others: (entry.see === '' ? [] : entry.see.split('|')).map((term) => ({
        term,
        anchor: anchors.get(term.toLowerCase()),
      })),
    }))
    .sort((a, b) => ascending(a.term.toLowerCase(), b.term.toLowerCase()));
}

/** The letters with which terms begin, each with the first of them. */
export function glossaryLetters(
  terms: readonly GlossaryTerm[],
): { readonly id: string; readonly name: string }[] {
  return [...Map.groupBy(terms, ({ term }) => term.slice(0, 1).toUpperCase())].flatMap(([name, [first]]) =>
    first === undefined ? [] : [{ id: first.anchor, name }],
  );
}

function anchorOf(term: string): string {
  return `term-${term.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}
