import type { Figure } from '../../../record/schema/figure.ts';
import { entry, type ResearchRecord } from '../../../record/schema/record.ts';
import type { Source } from '../../../record/schema/source.ts';
import type { Measure } from '../../../record/schema/vocabulary.ts';
import type { FigureChange } from '../../ledger/changes.ts';
import type { Model } from '../../model.ts';

/** What a figure said before a change, with what it names. */
export interface FormerState {
  readonly change: FigureChange;
  readonly source: Source;
  readonly measure: Measure;
}

/** Every state that a published figure has had and has no more. Each keeps its address. */
export function formerStates({ record, changesOf }: Model): FormerState[] {
  return [...record.figures.values()].flatMap(changesOf).map((change) => ({
    change,
    source: entry(record.sources, change.before.source),
    measure: entry(record.measures, change.before.measure),
  }));
}

/** The number of the version of a figure that is in force; a figure that is not published yet will be the first. */
export function newestVersion({ id }: Figure, { ledger }: ResearchRecord): number {
  return ledger.get(`figures/${id}`)?.at(-1)?.version ?? 1;
}
