import type { Fault } from '../../faults/fault.ts';
import { byId, type Ids, type ResearchRecord, type Rows } from '../schema/record.ts';
import { checkChains } from './chains.ts';
import { checkDates } from './dates.ts';
import { checkDerivations } from './derivations.ts';
import { checkDoubles } from './doubles.ts';
import { checkEvidence } from './evidence.ts';
import { checkFigures } from './figures.ts';
import { checkMisquotes } from './misquotes.ts';
import { checkPublished } from './published.ts';
import { checkReferences } from './references.ts';
import { checkSeries } from './series.ts';
import { checkSources, uncitedSources } from './sources.ts';

/**
 * Checks that need more than one row. `rows` are as typed: a derived figure whose value cannot be computed, and points
 * of a series whose own row is faulty, are in them and not in the record. `known` ids
 * stand in the files, `named` ones there or in the ledger. `faulty` are the files with a fault already.
 */
export function checkRecord(
  record: ResearchRecord,
  rows: Rows,
  known: Ids,
  named: Ids,
  faulty: ReadonlySet<string>,
): { readonly faults: Fault[]; readonly warnings: Fault[] } {
  const figures = byId(rows.figures);
  return {
    faults: [
      ...checkDoubles(rows),
      ...checkPublished(rows, known),
      ...checkReferences(record, rows, figures, named),
      ...checkFigures(figures, record.measures),
      ...checkDates(record, figures),
      ...checkDerivations(record, figures),
      ...checkChains(figures),
      ...checkEvidence(record, figures, named.figures),
      ...checkSeries(record, rows, faulty),
      ...checkSources(record),
      ...checkMisquotes(record, figures),
    ],
    warnings: uncitedSources(record),
  };
}
