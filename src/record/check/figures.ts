import { faultAt, type Fault } from '../../faults/fault.ts';
import type { FigureRow } from '../schema/figure.ts';
import { spanOf } from '../schema/period.ts';

type Problem = readonly [column: string, value: string, problem: string, remedy: string];

/** Checks of one figure's columns against one another. */
export function checkFigures(figures: ReadonlyMap<string, FigureRow>): Fault[] {
  return [...figures.values()].flatMap((figure) =>
    [
      ...valueProblems(figure),
      ...percentProblems(figure),
      ...sampleProblems(figure),
      ...intervalProblems(figure),
      ...periodProblems(figure),
      ...statusProblems(figure),
    ].map((problem) => faultAt(figure, ...problem)),
  );
}

function valueProblems({ value, value_high, qualifier, derivation, locator }: FigureRow): Problem[] {
  const found: Problem[] = [];
  if (derivation === '' && locator === '')
    found.push(['locator', '', 'is empty', 'copy up to eight words of the source that hold the number']);
  if (value !== undefined && value_high !== undefined && value_high <= value)
    found.push([
      'value_high',
      String(value_high),
      `is not above value ${value}`,
      'swap the two, or empty this cell',
    ]);
  if (qualifier === 'range' && value_high === undefined)
    found.push(['value_high', '', 'is empty though the qualifier is range', 'write the upper end']);
  if (value_high !== undefined && qualifier !== 'range' && qualifier !== 'about')
    found.push([
      'qualifier',
      qualifier,
      'does not go with an upper end',
      'write range or about, or empty value_high',
    ]);
  return found;
}

/** Ratios of growth may pass a hundred; a share cannot. */
function percentProblems(figure: FigureRow): Problem[] {
  if (figure.unit !== 'percent' || figure.measure.startsWith('growth')) return [];
  return (['value', 'value_high', 'interval_low', 'interval_high'] as const)
    .filter((column) => (figure[column] ?? 0) > 100)
    .map((column) => [
      column,
      String(figure[column]),
      'is no share: it is above 100 percent',
      'check the number and the unit',
    ]);
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

function intervalProblems({ interval_low, interval_high, interval_kind, value }: FigureRow): Problem[] {
  const found: Problem[] = [];
  if ((interval_low === undefined) !== (interval_high === undefined))
    found.push([
      'interval_low',
      String(interval_low ?? ''),
      'has no partner',
      'write both ends of the interval, or neither',
    ]);
  if ((interval_low === undefined) !== (interval_kind === undefined))
    found.push([
      'interval_kind',
      interval_kind ?? '',
      'goes with interval_low: both or neither',
      'say what the source calls its interval, or empty both',
    ]);
  if (interval_low !== undefined && interval_high !== undefined && value !== undefined)
    if (interval_low > value || interval_high < value)
      found.push([
        'interval_low',
        `${interval_low} to ${interval_high}`,
        `does not hold the value ${value}`,
        'check the interval against the source',
      ]);
  return found;
}

function periodProblems({ period_start = '', period_end = '' }: FigureRow): Problem[] {
  const start = spanOf(period_start);
  const end = spanOf(period_end);
  return start && end && start.first > end.last
    ? [['period_end', period_end, `lies before period_start ${period_start}`, 'swap the two']]
    : [];
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
