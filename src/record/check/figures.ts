import { faultAt, type Fault } from '../../faults/fault.ts';
import type { FigureRow } from '../schema/figure.ts';
import type { Measure } from '../schema/vocabulary.ts';
import { amountProblems, type Problem } from './amounts.ts';
import { typedProblems } from './typed.ts';

/** Checks of one figure's columns against one another, and against what it counts. */
export function checkFigures(
  figures: ReadonlyMap<string, FigureRow>,
  measures: ReadonlyMap<string, Measure>,
): Fault[] {
  return [...figures.values()].flatMap((figure) =>
    [
      ...locatorProblems(figure),
      ...amountProblems(figure, measures.get(figure.measure)),
      ...sampleProblems(figure),
      ...intervalProblems(figure),
      ...typedProblems(figure),
      ...statusProblems(figure),
    ].map((problem) => faultAt(figure, ...problem)),
  );
}

function locatorProblems({ derivation, locator }: FigureRow): Problem[] {
  return derivation === '' && locator === ''
    ? [['locator', '', 'is empty', 'copy up to eight words of the source that hold the number']]
    : [];
}

function sampleProblems({ sample_size, sampling }: FigureRow): Problem[] {
  const found: Problem[] = [];
  if (sample_size !== undefined && (sample_size < 1 || !Number.isInteger(sample_size)))
    found.push([
      'sample_size',
      String(sample_size),
      'is no number of people or things',
      'write a whole number',
    ]);
  if ((sample_size === undefined) !== (sampling === undefined))
    found.push([
      'sampling',
      sampling ?? '',
      'goes with sample_size: both or neither',
      'say how the sample was chosen, or empty both',
    ]);
  return found;
}

function intervalProblems(figure: FigureRow): Problem[] {
  const { interval_low: low, interval_high: high, interval_kind: kind, value, unit } = figure;
  const found: Problem[] = [];
  if ((low === undefined) !== (high === undefined))
    found.push([
      'interval_low',
      String(low ?? ''),
      'has no partner',
      'write both ends of the interval, or neither',
    ]);
  if ((low === undefined) !== (kind === undefined))
    found.push([
      'interval_kind',
      kind ?? '',
      'goes with interval_low: both or neither',
      'say what the source calls its interval, or empty both',
    ]);
  if (low !== undefined && high !== undefined && value !== undefined && (low > value || high < value))
    found.push([
      'interval_low',
      `${low} to ${high}`,
      `does not hold the value ${value}`,
      'check the interval against the source',
    ]);
  if (unit === 'percent' && high !== undefined && high > 100)
    found.push([
      'interval_high',
      String(high),
      'is no share: it is above 100 percent',
      'check the number and the unit',
    ]);
  return found;
}

function statusProblems({ status, superseded_by }: FigureRow): Problem[] {
  if (superseded_by === undefined)
    return status === 'superseded'
      ? [
          [
            'superseded_by',
            '',
            'is empty though the status is superseded',
            'write the id of the later figure',
          ],
        ]
      : [];
  return status === 'superseded' || status === 'withdrawn'
    ? []
    : [['status', status, 'does not go with superseded_by', 'write superseded, or empty superseded_by']];
}
