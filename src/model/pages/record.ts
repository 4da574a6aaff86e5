import { ascending } from 'd3-array';
import type { ResearchRecord } from '../../record/schema/record.ts';
import type { GlossaryEntry, HelpEntry } from '../../record/schema/vocabulary.ts';
import { HELP_KINDS } from '../../language/say/labels.ts';
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

/** What was changed since it was published, by day and reason, the newest first. */
export function changesByReason({ changes }: Model): ChangesForReason[] {
  return [...Map.groupBy(changes, ({ date, reason }) => `${date} ${reason}`).values()].flatMap((all) => {
    const [first] = all;
    return first === undefined ? [] : [{ date: first.date, reason: first.reason, changes: all }];
  });
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

function anchorOf(term: string): string {
  return `term-${term.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}

/** Where to report and where to find help, kind by kind. */
export function helpPage({ record }: Model): {
  readonly kind: HelpEntry['for'];
  readonly entries: readonly HelpEntry[];
}[] {
  const byKind = Map.groupBy(record.help, (entry) => entry.for);
  return (Object.keys(HELP_KINDS) as HelpEntry['for'][]).map((kind) => ({
    kind,
    entries: byKind.get(kind) ?? [],
  }));
}
