import type { Fault } from '../../faults/fault.ts';
import type { FigureRow } from '../schema/figure.ts';
import type { Ids, ResearchRecord } from '../schema/record.ts';
import { checkChains } from './chains.ts';
import { checkDerivations } from './derivations.ts';
import { checkEvidence } from './evidence.ts';
import { checkFigures } from './figures.ts';
import { checkReferences } from './references.ts';
import { checkSeries } from './series.ts';
import { uncitedSources } from './sources.ts';
import { checkTerms } from '../../prose/rules/record-terms.ts';

/**
 * Checks that need more than one row. `figureRows` are the figures as typed: a derived one whose value cannot be
 * computed is in them and not in the record. `faulty` are the files with a fault already.
 */
export function checkRecord(
  record: ResearchRecord,
  figureRows: ReadonlyMap<string, FigureRow>,
  known: Ids,
  faulty: ReadonlySet<string>,
): { readonly faults: Fault[]; readonly warnings: Fault[] } {
  return {
    faults: [
      ...checkReferences(record, figureRows, known),
      ...checkFigures(figureRows),
      ...checkDerivations(record, figureRows),
      ...checkChains(figureRows),
      ...checkEvidence(record, figureRows, known.figures),
      ...checkSeries(record, faulty),
      ...checkTerms(record, figureRows),
    ],
    warnings: uncitedSources(record),
  };
}
