import type { Change } from '../ledger/changes.ts';
import type { ChangedPart } from '../ledger/changed-parts.ts';
import { WHOLES } from '../ledger/column-words.ts';
import { newestFirst } from '../ledger/history.ts';
import type { Model } from '../model.ts';
import { changesPage, type Rewording } from './record.ts';

/** What was changed on one day: reason by reason, those with most of them last, and what was only worded otherwise. */
export interface CorrectionDay {
  readonly date: string;
  readonly reasons: readonly {
    readonly reason: string;
    readonly changes: readonly { readonly change: Change; readonly number: ChangedPart | undefined }[];
  }[];
  readonly rewordings: readonly Rewording[];
  readonly reworded: number;
}

/** The days on which something was changed, the newest first. */
export function correctionDays(model: Model): CorrectionDay[] {
  const { told, rewordings } = changesPage(model);
  const dates = [...new Set([...told, ...rewordings].map(({ date }) => date))];
  return dates
    .map((date) => {
      const ofDay = rewordings.filter((each) => each.date === date);
      return {
        date,
        reasons: told
          .filter((each) => each.date === date)
          .sort((a, b) => a.changes.length - b.changes.length)
          .map(({ reason, changes }) => ({
            reason,
            changes: changes.map((change) => ({ change, number: numberOf(change) })),
          })),
        rewordings: ofDay,
        reworded: ofDay.reduce((sum, { changes }) => sum + changes.length, 0),
      };
    })
    .sort(newestFirst);
}

/** The number before and since; nothing where the words of the number are as they were. */
function numberOf({ parts }: Change): ChangedPart | undefined {
  return parts.find(({ name, before }) => name === WHOLES.value.name && !before.includes(':'));
}
