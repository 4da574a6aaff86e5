import { faultAt, type Fault } from '../../faults/fault.ts';
import type { FigureRow } from '../schema/figure.ts';
import type { Measure } from '../schema/vocabulary.ts';
import { amountProblems, CHECK_UNIT, problemIf, type Problem } from './amounts.ts';
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
  const remedy = 'copy up to eight words of the source that hold the number';
  return problemIf(derivation === '' && locator === '', 'locator', '', 'is empty', remedy);
}

function sampleProblems({ sample_size: size, sampling }: FigureRow): Problem[] {
  const isNoNumber = size !== undefined && (size < 1 || !Number.isInteger(size));
  const isAlone = (size === undefined) !== (sampling === undefined);
  const none = 'is no number of people or things';
  const both = 'say how the sample was chosen, or empty both';
  return [
    ...problemIf(isNoNumber, 'sample_size', String(size), none, 'write a whole number'),
    ...problemIf(isAlone, 'sampling', sampling ?? '', 'goes with sample_size: both or neither', both),
  ];
}

function intervalProblems(figure: FigureRow): Problem[] {
  const { interval_low: low, interval_high: high, interval_kind: kind, value = NaN, unit } = figure;
  const isHalf = (low === undefined) !== (high === undefined);
  const isUnnamed = (low === undefined) !== (kind === undefined);
  const isApart = low !== undefined && high !== undefined && (low > value || high < value);
  const isNoShare = unit === 'percent' && high !== undefined && high > 100;
  const ends = 'write both ends of the interval, or neither';
  const named = 'say what the source calls its interval, or empty both';
  const without = `does not hold the value ${value}`;
  return [
    ...problemIf(isHalf, 'interval_low', String(low ?? ''), 'has no partner', ends),
    ...problemIf(isUnnamed, 'interval_kind', kind ?? '', 'goes with interval_low: both or neither', named),
    ...problemIf(
      isApart,
      'interval_low',
      `${low} to ${high}`,
      without,
      'check the interval against the source',
    ),
    ...problemIf(
      isNoShare,
      'interval_high',
      String(high),
      'is no share: it is above 100 percent',
      CHECK_UNIT,
    ),
  ];
}

function statusProblems({ status, superseded_by: later }: FigureRow): Problem[] {
  const isUnled = later === undefined && status === 'superseded';
  const isStillTrue = later !== undefined && status !== 'superseded' && status !== 'withdrawn';
  const empty = 'is empty though the status is superseded';
  const remedy = 'write superseded, or empty superseded_by';
  return [
    ...problemIf(isUnled, 'superseded_by', '', empty, 'write the id of the later figure'),
    ...problemIf(isStillTrue, 'status', status, 'does not go with superseded_by', remedy),
  ];
}
