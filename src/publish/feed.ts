import { changeAddress, type Change } from '../model/ledger/changes.ts';
import { newestFirst, publications, type Publication } from '../model/ledger/history.ts';
import type { Model } from '../model/model.ts';
import { numberWithBase } from '../language/say/hedge.ts';
import { TOPIC_NAMES } from '../language/say/labels.ts';
import { numberWords } from '../language/say/number.ts';
import { capitalised } from '../language/say/text.ts';

/** An entry of the feed. Its address is its own, so that a reader sees it once. */
export interface FeedEntry {
  readonly title: string;
  readonly address: string;
  readonly date: string;
  readonly text: string;
}

/** Every change of a figure, a series or a source, and the figures published on each day as one entry; newest first, dated by the ledger. */
export function feedEntries(model: Model): FeedEntry[] {
  return [...model.changes.map(changeEntry), ...publications(model.record).map(publicationEntry)].sort(
    newestFirst,
  );
}

function changeEntry(change: Change): FeedEntry {
  const parts = change.parts.map(
    ({ name, before, after }) => `${name}. Before: ${before}. Since then: ${after}.`,
  );
  return {
    title: `${capitalised(change.verb)}: ${change.title}`,
    address: changeAddress(change),
    date: change.date,
    text: [`${change.reason}.`, ...parts].join(' '),
  };
}

/** Up to so many new figures are told one by one. */
const MOST_NAMED = 20;

function publicationEntry({ date, figures }: Publication): FeedEntry {
  const byTopic = Map.groupBy(figures, ({ topic }) => topic);
  const told =
    figures.length > MOST_NAMED
      ? [...byTopic].map(([topic, { length }]) => `${TOPIC_NAMES[topic]}: ${numberWords(length)}`)
      : figures.map((figure) => `${figure.title}: ${numberWithBase(figure)}`);
  return {
    title: figures.length === 1 ? 'One figure published' : `${numberWords(figures.length)} figures published`,
    address: `/corrections/#published-${date}`,
    date,
    text: `${told.join('; ')}.`,
  };
}
