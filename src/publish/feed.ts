import { changeAddress, type Change } from '../model/ledger/changes.ts';
import { newestFirst, publications, type Publication } from '../model/ledger/history.ts';
import type { ResearchRecord } from '../record/schema/record.ts';
import { changesPage, rewordedGroup, rewordingAddress, type Rewording } from '../model/pages/record.ts';
import type { Model } from '../model/model.ts';
import { TOPIC_NAMES } from '../language/say/labels.ts';
import { numberWords } from '../language/say/number.ts';
import { sentence } from '../language/say/sentence.ts';
import { capitalised, inQuotes } from '../language/say/text.ts';

/** An entry of the feed. Its address is its own, so that a reader sees it once. */
export interface FeedEntry {
  readonly title: string;
  readonly address: string;
  readonly date: string;
  readonly text: string;
}

/**
 * Every change of a figure, a series or a source, those of a day on which many were worded otherwise as one entry a
 * group, and the figures published on each day as one entry; newest first, dated by
 * the ledger.
 */
export function feedEntries(model: Model): FeedEntry[] {
  const { told, rewordings } = changesPage(model);
  return [
    ...told.flatMap(({ changes }) => changes).map(changeEntry),
    ...rewordings.map(rewordingEntry),
    ...publications(model.record).map((each) => publicationEntry(each, model.record)),
  ].sort(newestFirst);
}

function changeEntry(change: Change): FeedEntry {
  const parts = change.parts.map(
    ({ name, before, after }) => `${name}. Before: ${inQuotes(before)}. Since then: ${inQuotes(after)}.`,
  );
  return {
    title: `${capitalised(change.verb)}: ${change.title}`,
    address: changeAddress(change),
    date: change.date,
    text: [`${change.reason}.`, ...parts].join(' '),
  };
}

function rewordingEntry(rewording: Rewording): FeedEntry {
  const count = numberWords(rewording.changes.length);
  return {
    title: `Worded otherwise: ${count} rows of ${rewordedGroup(rewording)}`,
    address: rewordingAddress(rewording),
    date: rewording.date,
    text: 'The numbers stand as they were. The page says of each what was worded otherwise, and why.',
  };
}

/** Up to so many new figures are told one by one. */
const MOST_NAMED = 20;

function publicationEntry({ date, figures }: Publication, record: ResearchRecord): FeedEntry {
  const byTopic = Map.groupBy(figures, ({ topic }) => topic);
  const told =
    figures.length > MOST_NAMED
      ? [...byTopic].map(([topic, { length }]) => `${TOPIC_NAMES[topic]}: ${numberWords(length)}`)
      : figures.map((figure) => sentence(figure, record).slice(0, -1));
  return {
    title: figures.length === 1 ? 'One figure published' : `${numberWords(figures.length)} figures published`,
    address: `/corrections/#published-${date}`,
    date,
    text: `${told.join('; ')}.`,
  };
}
