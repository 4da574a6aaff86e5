import { ascending } from 'd3-array';
import { warnedDatum } from '../charts/datum.ts';
import type { RungName } from '../model/enforcement/rung-figures.ts';
import type { Model } from '../model/model.ts';
import { isEvidence } from '../record/schema/figure.ts';
import { entry } from '../record/schema/record.ts';
import { valueRow } from './chart-csv.ts';
import { csvText } from './csv.ts';

/**
 * All figures of one rung that operations have, as CSV: a row a figure, operation by operation, also those of single
 * countries and of parts; `stands_for_operation` tells the one that the site prints where there is room for one.
 */
export function outcomeCsv(file: string, rung: RungName, model: Model, site: string): string {
  const { record, relations } = model;
  const rows = [...record.operations.values()]
    .sort((a, b) => ascending(a.id, b.id))
    .flatMap((operation) => {
      const chosen = model.rungsOf(operation).find((each) => each.rung === rung)?.figure;
      return relations
        .figuresOfOperation(operation.id)
        .filter(({ status }) => status === 'current')
        .filter((figure) => isEvidence(figure) && entry(record.measures, figure.measure).stage === rung)
        .map((figure) => ({
          operation: operation.id,
          operation_name: operation.name,
          stands_for_operation: figure === chosen ? 'yes' : 'no',
          ...valueRow(warnedDatum(figure, model), site),
        }));
    });
  return csvText(file, rows);
}
