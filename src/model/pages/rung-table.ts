import { greatest, rollups } from 'd3-array';
import { hedgedNumber } from '../../language/say/hedge.ts';
import { RUNG_LABELS } from '../../language/say/operation-labels.ts';
import { capitalised } from '../../language/say/text.ts';
import type { Figure } from '../../record/schema/figure.ts';
import type { Operation } from '../../record/schema/operation.ts';
import { entry } from '../../record/schema/record.ts';
import { TABLE_RUNGS, type RungFigure, type RungName } from '../enforcement/rung-figures.ts';
import type { Model } from '../model.ts';
import { partOf } from './operation-strip.ts';

/** Operations as rows, rungs as columns: numbers of one kind under one another. */
export interface RungTable {
  readonly columns: readonly RungColumn[];
  readonly rows: readonly RungRow[];
}

/** A column, named by what most operations of the record count there. */
export interface RungColumn {
  readonly rung: RungName;
  /** `Registered accounts` */
  readonly name: string;
}

export interface RungRow {
  readonly operation: Operation;
  readonly cells: readonly TableCell[];
}

/** A number, or that we found none. */
export interface TableCell {
  readonly rung: RungName;
  readonly figure: Figure | undefined;
  readonly number: string;
  /** What was counted, if not what the column says, and where, if not everywhere. */
  readonly what: string;
}

/** One number a rung for each operation, in the given order. */
export function rungTable(operations: readonly Operation[], model: Model): RungTable {
  const rows = operations.map((operation) => ({
    operation,
    cells: model.rungsOf(operation).filter(({ rung }) => TABLE_RUNGS.includes(rung)),
  }));
  const all = [...model.record.operations.values()].flatMap(model.rungsOf);
  const usual = new Map(TABLE_RUNGS.map((rung) => [rung, usualMeasure(rung, all)]));
  const pluralOf = (measure: string) => entry(model.record.measures, measure).plural;
  return {
    columns: TABLE_RUNGS.map((rung) => {
      const measure = usual.get(rung);
      return { rung, name: measure === undefined ? RUNG_LABELS[rung] : capitalised(pluralOf(measure)) };
    }),
    rows: rows.map(({ operation, cells }) => ({
      operation,
      cells: cells.map((cell) => {
        const { rung, figure } = cell;
        if (figure === undefined) return { rung, figure, number: '', what: '' };
        const { singular, plural } = entry(model.record.measures, figure.measure);
        const counted = figure.value === 1 ? singular : plural;
        const other = figure.measure === usual.get(rung) ? '' : counted;
        const what = [other, partOf(cell)].filter((words) => words !== '').join(', ');
        return { rung, figure, number: hedgedNumber(figure), what };
      }),
    })),
  };
}

/** What most figures of a rung count. */
function usualMeasure(rung: RungName, cells: readonly RungFigure[]): string | undefined {
  const figures = cells.flatMap((cell) => (cell.rung === rung && cell.figure ? [cell.figure] : []));
  const counts = rollups(
    figures,
    (all) => all.length,
    ({ measure }) => measure,
  );
  return greatest(counts, ([, count]) => count)?.[0];
}
